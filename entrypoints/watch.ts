import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../extension/auto/watch';

/**
 * Registered for the sites the reader chose. Not a `*.content.ts`: WXT would wrap it into its content script context,
 * which with the polyfill behind it weighs more than the watcher may in all.
 */
export default defineUnlistedScript(watchPage);
