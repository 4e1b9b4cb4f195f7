/** Brief → what goes to the clipboard, a file, the terminal. Pure: no clock, no browser. */
import type { Brief } from '../brief';
import { toHtml } from './html';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toPlain } from './plain';
import { type SheetOptions, sheetOf } from './sheet';

/** `rich` is HTML with plain text beside it. */
export const FORMATS = ['rich', 'text', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What a clipboard takes; `html` is null for forms that are plain text only. */
export interface Exported {
  text: string;
  html: string | null;
}

export function exportBrief(brief: Brief, format: Format, options: SheetOptions): Exported {
  if (format === 'json') return { text: toJson(brief, options.scope), html: null };
  const sheet = sheetOf(brief, options);
  if (format === 'markdown') return { text: toMarkdown(sheet), html: null };
  return { text: toPlain(sheet), html: format === 'rich' ? toHtml(sheet) : null };
}
