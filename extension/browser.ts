/**
 * The one place through which the project reaches the browser's extension API. WXT's polyfill module stands
 * behind it, so promises work alike in Chrome and Firefox. Throws when imported outside an extension.
 */
export { browser } from 'wxt/browser';
