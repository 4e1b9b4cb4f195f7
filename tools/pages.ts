/**
 * Saved pages → articles, outside the extension but by its own code. Headless Chromium where there is one
 * (exact, and quick for many pages), else jsdom (exact too, but slow): the two give the same articles.
 */
import type { Page } from 'puppeteer-core';
import type { Article } from '../summarizer/article';
import type { Trace, TraceLine } from '../summarizer/story';
import { bundleForPage } from './bundle';
import { findChrome, launchChrome } from './chrome';

export interface PageReader {
  /** Reads one page. Rejects when the page defeats the browser; the reader stays usable. */
  read(html: string, url: string, trace?: Trace): Promise<Article>;
  close(): Promise<void>;
}

/** How long one page may take, in milliseconds. */
const PATIENCE = 20_000;

export async function openPageReader(): Promise<PageReader> {
  if (!(await findChrome())) return openJsdomReader();
  try {
    return await openChromiumReader();
  } catch (error) {
    console.error(`Chromium did not start (${String(error)}); reading with jsdom, which is slower.`);
    return openJsdomReader();
  }
}

export async function openJsdomReader(): Promise<PageReader> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { extractArticle } = await import('../summarizer/page/extract');
  return {
    async read(html, url, trace) {
      const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
      const article = extractArticle(window.document, url, trace);
      window.close();
      return article;
    },
    async close() {},
  };
}

export async function openChromiumReader(): Promise<PageReader> {
  const [code, browser] = await Promise.all([bundle(), launchChrome({ protocolTimeout: PATIENCE })]);
  let page: Page | null = null;
  const open = async () => {
    const fresh = await browser.newPage();
    await fresh.evaluate(code);
    return fresh;
  };
  return {
    async read(html, url, trace) {
      page ??= await open();
      try {
        const { article, lines } = await page.evaluate(
          (source, address, traced) => nutgrafRead(source, address, traced),
          html,
          url,
          trace !== undefined,
        );
        if (trace) lines.forEach(trace);
        return article;
      } catch (error) {
        await page.close().catch(() => {});
        page = null;
        throw error;
      }
    },
    close: () => browser.close(),
  };
}

declare global {
  var nutgrafRead: (html: string, url: string, traced: boolean) => { article: Article; lines: TraceLine[] };
}

/** The extraction as one script that parses a page into an inert document: nothing of it loads or runs. */
function bundle(): Promise<string> {
  const source = `import { extractArticle } from './summarizer/page/extract';
    globalThis.nutgrafRead = (html, url, traced) => {
      const lines = [];
      const page = new DOMParser().parseFromString(html, 'text/html');
      return { article: extractArticle(page, url, traced ? (line) => lines.push(line) : undefined), lines };
    };`;
  return bundleForPage(source);
}
