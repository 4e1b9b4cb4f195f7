import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../extension/askFirst';

/** The first thing the popup loads, and all that it needs to ask for its brief. */
export default defineUnlistedScript(() => {
  globalThis.nutgrafAsked = askFirst();
});
