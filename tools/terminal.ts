/** The brief as readable text in a terminal. */

import type { Brief } from '../summarizer/brief';
import { exportBrief } from '../summarizer/export/export';

const LABELS = {
  points: 'Key points',
  latest: 'Latest entries',
  figures: 'Key figures',
  sources: 'Sources',
  from: 'from',
  indirect: 'paraphrased',
  about: 'about',
  updated: 'updated',
  partial: 'Only the opening of this story is on the page.',
  live: 'A live page: the brief is of what it says now.',
};

/** What a page without a story says for itself. */
const NOTHING = { index: 'a list of stories, not one of them', none: 'no story to read' };

export function terminalText(brief: Brief): string {
  if (brief.kind === 'index' || brief.kind === 'none') {
    return `${brief.headline || brief.url}\n\nThis page holds ${NOTHING[brief.kind]}.\n`;
  }
  const sheet = exportBrief(brief, 'text', {
    labels: LABELS,
    locale: 'en',
    links: false,
    parts: ['points', 'figures', 'sources'],
    limits: { points: 5, figures: 8, sources: 30 },
  });
  return `${sheet.text}\n${brief.words} words · ${brief.readingMinutes} min read\n`;
}
