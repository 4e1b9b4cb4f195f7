/** What stands beside a figure's number: the words that state it, without the number itself. */
import type { KeyFigure } from '../brief';

const GAP = '…';

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

/** The words on both sides of the number, its hedge left out; none where the engine does not say where the number is. */
function aroundNumber({ text, span, number, qualifier }: KeyFigure): [string, string] {
  if (!number) return ['', ''];
  const before = text.slice(0, number.start - span.start).trim();
  const after = text.slice(number.end - span.start).trim();
  return [withoutHedge(before, qualifier), after.replace(/^[-–,]\s*/, '')];
}

function withoutHedge(words: string, hedge: string | null): string {
  if (!hedge || !words.toLowerCase().endsWith(hedge.toLowerCase())) return words;
  return words.slice(0, words.length - hedge.length).trim();
}
