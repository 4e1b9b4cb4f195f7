/** What the reader's settings make of "copy": the written brief in their format, parts, length and language. */
import type { Words } from '../components/words';
import type { Brief } from '../summarizer/brief';
import { type Exported, exportBrief, type Format } from '../summarizer/export/export';
import type { Labels, Scope } from '../summarizer/export/sheet';
import { LIMITS, type Settings, shownParts } from './settings';

export interface CopyOptions {
  scope?: Scope;
  /** Instead of the reader's usual one. */
  format?: Format;
}

export function writtenBrief(
  brief: Brief,
  settings: Settings,
  words: Words,
  { scope, format }: CopyOptions = {},
): Exported {
  return exportBrief(brief, format ?? settings.copyFormat, {
    labels: labelsFrom(words),
    locale: words.locale,
    links: settings.copyLinks,
    parts: shownParts(settings),
    limits: LIMITS[settings.length],
    ...(scope && { scope }),
  });
}

function labelsFrom({ say }: Words): Labels {
  return {
    points: say('keyPoints'),
    latest: say('latestEntries'),
    figures: say('keyFigures'),
    sources: say('sources'),
    from: say('fromLabel'),
    indirect: say('quoteIndirect'),
    about: say('aboutLabel'),
    updated: say('updatedLabel'),
    partial: say('noticePartial'),
    live: say('noticeLive'),
  };
}
