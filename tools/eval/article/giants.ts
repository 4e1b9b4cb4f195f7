/** Pages no newsroom would make, to see that each gives a result or a plain refusal in time. */
import { bundleForPage } from '../../bundle';
import { launchChrome } from '../../chrome';
import type { Row } from '../row';

const SENTENCE =
  'The harbour bridge at Port Elwick reopened to traffic on Sunday, two years after a cargo ship struck its pier.';

const GIANTS: Record<string, string> = {
  '10 MB of paragraphs': page(`<p>${SENTENCE}</p>`.repeat(90_000)),
  '100,000 links': page('<div><a href="/x">A headline of the day</a></div>'.repeat(50_000)),
  '10 MB in one paragraph': page(`<p>${`${SENTENCE} `.repeat(90_000)}</p>`),
  'nested 5,000 deep': page(`${'<div class="a">'.repeat(5_000)}<p>${SENTENCE}</p>`),
  'inline nested 5,000 deep': page(`<p>${'<span><b><i>'.repeat(5_000)}${SENTENCE}`),
  'a table of 50,000 cells': page(`<table>${'<tr><td>Year</td><td>9,120</td></tr>'.repeat(25_000)}</table>`),
  'cut in the middle of a tag': `${page(`<p>${SENTENCE}</p>`.repeat(2_000)).slice(0, 150_000)}<div class="sto`,
  'broken JSON-LD of 1 MB': page(
    `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'a\\'.repeat(500_000)}</script>`,
  ),
};

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Giant</title></head><body><h1>Giant</h1>${body}</body></html>`;
}

const SOURCE = `import { extractArticle } from './summarizer/page/extract';
globalThis.nutgrafTime = (html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  extractArticle(page, 'https://giant.example/');
  return performance.now() - start;
};`;

declare global {
  var nutgrafTime: (html: string) => number;
}

export async function giantRows(): Promise<Row[]> {
  const code = await bundleForPage(SOURCE);
  const browser = await launchChrome();
  try {
    const tab = await browser.newPage();
    await tab.evaluate(code);
    const rows: Row[] = [];
    for (const [name, html] of Object.entries(GIANTS)) {
      const value = await tab.evaluate((source: string) => globalThis.nutgrafTime(source), html);
      rows.push({ name: `giant: ${name}`, value, unit: 'ms', aim: 2000 });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
