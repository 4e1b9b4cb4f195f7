/** Page → brief as the browser does it, on jsdom. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Brief } from '../../summarizer/brief';
import { english } from '../../summarizer/languages/en/index';
import { extractArticle } from '../../summarizer/page/extract';
import { readSourceModel, type SourceModel } from '../../summarizer/sources/model';
import { summarize } from '../../summarizer/summarize';

const WEIGHTS = resolve(import.meta.dirname, '../../public/models/sources.bin');

function readModel(): SourceModel | null {
  if (!existsSync(WEIGHTS)) return null;
  const bytes = readFileSync(WEIGHTS);
  return readSourceModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

const model = readModel();

export function openPage(html: string, url = 'https://news.example/story'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

export function briefOf(page: Document, url = 'https://news.example/story'): Brief {
  return summarize(extractArticle(page, url), { languages: [english], model });
}
