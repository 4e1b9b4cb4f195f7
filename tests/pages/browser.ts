/** The whole way inside a real browser: nothing is carried in or out but the page and the verdict. */
import type { Browser } from 'puppeteer-core';
import { bundleForPage } from '../../tools/bundle';
import { launchChrome } from '../../tools/chrome';

export interface Timed {
  /** Processor time of the page's thread, in milliseconds. */
  extract: number;
  summarize: number;
  misplaced: string[];
}

const CODE = `
  import { english } from './summarizer/languages/en/index';
  import { extractArticle } from './summarizer/page/extract';
  import { summarize } from './summarizer/summarize';
  import { misplaced } from './tests/pages/misplaced';
  let page, article;
  globalThis.nutgraf = {
    parse: (html) => { page = new DOMParser().parseFromString(html, 'text/html'); },
    extract: () => { article = extractArticle(page, 'https://news.example/story'); },
    summarize: () => misplaced(summarize(article, { languages: [english] })),
  };`;

export const openBrowser = (): Promise<Browser> => launchChrome({ protocolTimeout: 60_000 });

/** Reads one page in a fresh tab. Rejects when extraction or analysis throws or hangs. */
export async function readIn(browser: Browser, html: string): Promise<Timed> {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  const timed = async <T>(step: string, argument?: string): Promise<[number, T]> => {
    const before = await busy();
    const result = (await tab.evaluate(`nutgraf.${step}(${JSON.stringify(argument) ?? ''})`)) as T;
    return [(await busy()) - before, result];
  };
  try {
    await tab.evaluate(await bundleForPage(CODE));
    await timed('parse', html);
    const [extract] = await timed('extract');
    const [summarize, misplaced] = await timed<string[]>('summarize');
    return { extract, summarize, misplaced };
  } finally {
    await tab.close();
  }
}
