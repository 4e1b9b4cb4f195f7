/** Plain Readability and defuddle on the same pages in the same browser, to be held against. */
import { bundleForPage } from '../../bundle';
import { launchChrome } from '../../chrome';

export interface Reading {
  text: string;
  ms: number;
}

export interface Rivals {
  read(html: string, url: string): Promise<{ readability: Reading; defuddle: Reading; ours: Reading }>;
  close(): Promise<void>;
}

/** Text with a break between blocks, as the public benchmark's table was made. */
const SOURCE = `
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from './summarizer/page/extract';
const BLOCKS = 'p,div,section,article,h1,h2,h3,h4,h5,h6,li,ul,ol,table,tr,td,th,blockquote,pre,figure,figcaption,br,dd,dt,header,footer,aside';
const textOf = (html) => {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const block of body.querySelectorAll(BLOCKS)) { block.before('\\n'); block.after('\\n'); }
  return body.textContent;
};
const timed = (read) => {
  const start = performance.now();
  let text = '';
  try { text = read() ?? ''; } catch {}
  return { text, ms: performance.now() - start };
};
globalThis.nutgrafRivals = (html, url) => {
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const [one, two, three] = [parse(), parse(), parse()];
  const ours = timed(() => extractArticle(one, url).text);
  const readability = timed(() => new Readability(two.cloneNode(true)).parse()?.content);
  const defuddle = timed(() => new Defuddle(three, { url }).parse().content);
  return {
    ours,
    readability: { ...readability, text: textOf(readability.text) },
    defuddle: { ...defuddle, text: textOf(defuddle.text) },
  };
};`;

declare global {
  var nutgrafRivals: (html: string, url: string) => Awaited<ReturnType<Rivals['read']>>;
}

export async function openRivals(): Promise<Rivals> {
  const code = await bundleForPage(SOURCE);
  const browser = await launchChrome();
  const page = await browser.newPage();
  await page.evaluate(code);
  return {
    read: (html, url) =>
      page.evaluate(
        (source: string, address: string) => globalThis.nutgrafRivals(source, address),
        html,
        url,
      ),
    close: () => browser.close(),
  };
}
