/** PolNeAR as stories: texts with annotated attributions, cut like any article. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainArticle } from '../../../summarizer/article';
import { english } from '../../../summarizer/languages/en/index';
import { readStory, type Story } from '../../../summarizer/story';

export type Pieces = [number, number][];

export interface GoldAttribution {
  source: Pieces;
  cue: Pieces;
  content: Pieces;
  type: string;
}

export interface PolnearText {
  id: string;
  split: 'train' | 'dev';
  text: string;
  attributions: GoldAttribution[];
}

export const polnearFile = (corpus: string) => join(corpus, 'corpus/text/polnear.jsonl');

export function readPolnear(corpus: string): PolnearText[] {
  return readFileSync(polnearFile(corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PolnearText);
}

/** FNV-1a: the untouched tenth must stay the same tenth on every machine. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Texts nobody trains or tunes on: a tenth of the training part, by hash of the id. */
export const isUntouched = (text: PolnearText) => text.split === 'train' && hashOf(text.id) % 10 === 7;

/** A text as the engine sees an article: blocks are its paragraphs. */
export function storyOf(text: string): Story {
  const blocks = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
  }));
  const article = plainArticle([], { text, blocks });
  return readStory(article, english, null, () => {});
}
