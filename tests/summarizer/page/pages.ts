/** Small pages written for the tests: fictional people, places and papers. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../../summarizer/article';
import { extractArticle } from '../../../summarizer/page/extract';
import type { TraceLine } from '../../../summarizer/story';

export const ADDRESS =
  'https://www.northwatch.example/2024/05/12/harbour-bridge-reopens-after-two-year-repair';

export const PARAGRAPHS = [
  'The harbour bridge at Port Elwick reopened to traffic on Sunday, two years after a cargo ship struck its northern pier and closed the only road link to the island.',
  'Mayor Petra Lindqvist said the repair had cost 48 million crowns, a third more than planned, and that the city would ask the shipping line to pay for all of it.',
  'Engineers replaced 14 steel girders and drove new piles into the sea bed, working mostly at night, because the ferry needed the channel during the day.',
  'Shopkeepers on the island said they had lost up to half of their customers while the bridge was shut, and some doubted that all of them would come back.',
  'The ferry, which carried 1.2 million passengers in the two years, will make its last trip on Friday, said Oskar Brandt, who runs the harbour authority.',
];

export function paragraphs(lines: readonly string[] = PARAGRAPHS): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

export interface PageParts {
  head?: string;
  /** Between the headline and the body. */
  above?: string;
  body?: string;
  /** After the body, inside its box. */
  tail?: string;
  /** After the story's box. */
  below?: string;
  /** Before everything. */
  top?: string;
}

/** A plain news page with the parts given. */
export function newsPage({
  head = '',
  above = '',
  body = paragraphs(),
  tail = '',
  below = '',
  top = '',
}: PageParts = {}): string {
  return `<!doctype html><html lang="en"><head><title>Harbour bridge reopens after two-year repair | Northwatch</title>
<meta property="og:type" content="article">${head}</head><body>${top}
<header><nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav></header>
<main><article><h1>Harbour bridge reopens after two-year repair</h1>${above}
<div class="story-body">${body}${tail}</div></article>${below}</main>
<footer><p>Northwatch, 1 Quay Street, Port Elwick. All rights reserved.</p></footer></body></html>`;
}

export function documentOf(html: string, url = ADDRESS): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

export function read(html: string, url = ADDRESS): Article {
  return extractArticle(documentOf(html, url), url);
}

export function traced(html: string): { article: Article; lines: TraceLine[] } {
  const lines: TraceLine[] = [];
  return { article: extractArticle(documentOf(html), ADDRESS, (line) => lines.push(line)), lines };
}
