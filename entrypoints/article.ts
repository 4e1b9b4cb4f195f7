import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readForWorker } from '../extension/page';

/**
 * The content script, run on demand: reads the page once and gives what it read as its own result. Not a `*.content.ts`,
 * as the watcher is none: WXT's content script context and the polyfill would weigh a tenth of it.
 */
export default defineUnlistedScript(() => readForWorker());
