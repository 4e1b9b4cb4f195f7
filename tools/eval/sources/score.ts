/** The measures of corpus/text/README.md for attribution. */
import type { Span } from '../../../summarizer/brief';
import type { Attribution } from '../../../summarizer/sources/attribution';
import type { GoldAttribution, Pieces, PolnearText } from './polnear';

export interface Counts {
  found: number;
  wanted: number;
  right: number;
}

export const none = (): Counts => ({ found: 0, wanted: 0, right: 0 });

export function add(to: Counts, more: Counts): void {
  to.found += more.found;
  to.wanted += more.wanted;
  to.right += more.right;
}

export const precision = (c: Counts) => (c.found ? (100 * c.right) / c.found : 0);
export const recall = (c: Counts) => (c.wanted ? (100 * c.right) / c.wanted : 0);
export const f1 = (c: Counts) => (c.found + c.wanted ? (200 * c.right) / (c.found + c.wanted) : 0);

const piecesOf = (spans: readonly Span[]): Pieces => spans.map((span) => [span.start, span.end]);
const lengthOf = (pieces: Pieces) => pieces.reduce((sum, [start, end]) => sum + end - start, 0);

export function shared(a: Pieces, b: Pieces): number {
  let sum = 0;
  for (const [s, e] of a) for (const [t, f] of b) sum += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return sum;
}

function iou(a: Pieces, b: Pieces): number {
  const both = shared(a, b);
  return both / (lengthOf(a) + lengthOf(b) - both || 1);
}

/** Content ≥ 0.5 IoU, greedily one to one; `content` counts these, `both` those whose source overlaps too. */
export function scoreRelations(gold: readonly GoldAttribution[], found: readonly Attribution[]) {
  const wanted = gold.filter((g) => g.source.length > 0);
  const given = found.filter((f) => f.source);
  const pairs: { g: number; f: number; value: number }[] = [];
  wanted.forEach((want, g) => {
    given.forEach((got, f) => {
      const value = iou(want.content, piecesOf(got.content));
      if (value >= 0.5) pairs.push({ g, f, value });
    });
  });
  pairs.sort((a, b) => b.value - a.value || a.g - b.g || a.f - b.f);
  const usedG = new Set<number>();
  const usedF = new Set<number>();
  let content = 0;
  let both = 0;
  for (const { g, f } of pairs) {
    if (usedG.has(g) || usedF.has(f)) continue;
    usedG.add(g);
    usedF.add(f);
    content++;
    const source = given[f]?.source;
    if (source && shared(wanted[g]?.source ?? [], piecesOf([source])) > 0) both++;
  }
  const base = { found: given.length, wanted: wanted.length };
  return { content: { ...base, right: content }, both: { ...base, right: both } };
}

const TITLES = new Set('mr mrs ms miss dr sen rep gov gen president senator sir'.split(' '));

/** The last capitalised token up to the first comma, titles and possessives dropped; null when there is none. */
export function lastName(phrase: string): string | null {
  const head = phrase.split(',')[0] ?? '';
  const names = (head.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [])
    .map((token) => token.replace(/['’]s$/u, '').replace(/\.$/, ''))
    .filter((token) => /^\p{Lu}/u.test(token) && !TITLES.has(token.toLowerCase()));
  return names.at(-1)?.toLowerCase() ?? null;
}

export function scoreNames(text: PolnearText, found: readonly Attribution[]): Counts {
  const first = (pieces: Pieces) => pieces.map(([s, e]) => text.text.slice(s, e)).join(' ');
  const isName = (name: string | null): name is string => name !== null;
  const gold = new Set(text.attributions.map((g) => lastName(first(g.source))).filter(isName));
  const got = new Set(
    found
      .map((f) => (f.source ? lastName(text.text.slice(f.source.start, f.source.end)) : null))
      .filter(isName),
  );
  return { found: got.size, wanted: gold.size, right: [...got].filter((name) => gold.has(name)).length };
}

/** Recall over annotated direct spans in marks, precision over found quotations inside some content. */
export function scoreQuotes(text: PolnearText, quotes: readonly Span[]) {
  const marks = '"“”‘’\'';
  const direct = text.attributions
    .flatMap((g) => g.content)
    .filter(([s, e]) => marks.includes(text.text[s] ?? ' ') && marks.includes(text.text[e - 1] ?? ' '));
  const unique = [...new Map(direct.map((piece) => [piece.join(), piece])).values()];
  const met = unique.filter((piece) => quotes.some((q) => iou([piece], [[q.start, q.end]]) >= 0.8)).length;
  const contents = text.attributions.flatMap((g) => g.content);
  const inside = quotes.filter((q) =>
    contents.some((piece) => shared([piece], [[q.start, q.end]]) >= 0.8 * (q.end - q.start)),
  ).length;
  return { met, direct: unique.length, inside, quotes: quotes.length };
}
