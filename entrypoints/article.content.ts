import { defineContentScript } from '#imports';
import { answerPage } from '../extension/page';

/** Injected on demand, once a page: reads the article, finds a span in the page again, marks it. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: answerPage,
});
