/** A figure's words taken apart: its number, what stands beside it, what it is compared with. */
import type { Brief, KeyFigure } from '../brief';

const GAP = '…';

/** @returns "$1.15 billion", as the article prints it, on one line */
export function printedNumber({ number }: KeyFigure, { text }: Pick<Brief, 'text'>): string {
  return text.slice(number.start, number.end).replace(/\s+/g, ' ');
}

/**
 * @returns the number it is compared with: as printed, or written in the reader's way where the article leaves out its
 *   scale ("up from 10.8"); '' where there is none
 */
export function formerNumber(figure: KeyFigure, { text }: Pick<Brief, 'text'>, locale: string): string {
  const { former, from, unit } = figure;
  if (from === null) return '';
  if (former) return text.slice(former.start, former.end).replace(/\s+/g, ' ');
  const isRound = from >= 1e6 && Number((from / 1e6).toFixed(3)) * 1e6 === from;
  const style: Intl.NumberFormatOptions = isRound ? { notation: 'compact', compactDisplay: 'long' } : {};
  const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, ...style }).format(from);
  return unit === '%' ? `${written}%` : written;
}

/**
 * @returns "killing … people" of "killing at least 41 people"; all that is counted (`of`) where a word alone before the
 *   number would tell too little ("dropped 5.1%"), or no word is left
 */
export function labelOf(figure: KeyFigure): string {
  const [before, after] = aroundNumber(figure);
  if (!before && !after) return figure.of;
  if (!after && !before.includes(' ')) return figure.of || `${before} ${GAP}`;
  return [before, before && GAP, after].filter(Boolean).join(' ');
}

/** Whether the figure's own words say what it is, so that nothing need be added when they are copied. */
export function saysItself(figure: KeyFigure): boolean {
  const [before, after] = aroundNumber(figure);
  return after !== '' || before.includes(' ');
}

/** The words on both sides of the number, its hedge left out. */
function aroundNumber({ text, span, number, qualifier }: KeyFigure): [string, string] {
  const before = text.slice(0, number.start - span.start).trim();
  const after = text.slice(number.end - span.start).trim();
  return [withoutHedge(before, qualifier), after.replace(/^[-–,]\s*/, '')];
}

function withoutHedge(words: string, hedge: string | null): string {
  if (!hedge || !words.toLowerCase().endsWith(hedge.toLowerCase())) return words;
  return words.slice(0, words.length - hedge.length).trim();
}
