import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPage } from '../extension/page';

/**
 * The content script, injected on demand: reads the article, finds a span in the page again, marks it. Not a
 * `*.content.ts`, as the watcher is none: WXT's content script context and the polyfill would weigh a tenth of it.
 */
export default defineUnlistedScript(answerPage);
