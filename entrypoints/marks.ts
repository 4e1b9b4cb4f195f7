import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPage } from '../extension/pageMarks';

/** Injected when the reader first wants to see a line of the brief in the page, or to copy by key: finds it, marks it, copies. */
export default defineUnlistedScript(answerPage);
