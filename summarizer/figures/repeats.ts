/** One figure once: the same number of the same things, said again, is another place of the first. */
import type { Candidate } from './candidate';
import type { Headlined } from './headline';

/**
 * @param headlined what the headline says: a sum of money it names is the same wherever the story names it again
 * @returns the candidates without repeats; each keeps the places of its repeats. Contradicting numbers stay apart
 */
export function mergeRepeats(candidates: readonly Candidate[], headlined: readonly Headlined[]): Candidate[] {
  const sums = new Set(headlined.filter(isSum).map(({ quantity }) => String(quantity.value)));
  const kept: Candidate[] = [];
  const byUnit = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.quantity.kind}:${candidate.quantity.unit}`;
    const known = byUnit.get(key) ?? [];
    const told = candidate.quantity.kind === 'money' && sums.has(String(candidate.quantity.value));
    const first = known.find(
      (other) => sameFigure(other, candidate) || (told && sameValue(other, candidate)),
    );
    if (first) {
      first.places.push(candidate.label.text);
      if (first.from === null) Object.assign(first, { from: candidate.from, former: candidate.former });
      first.change ??= candidate.change;
      continue;
    }
    kept.push(candidate);
    known.push(candidate);
    byUnit.set(key, known);
  }
  return kept;
}

function isSum({ quantity, inHeadline }: Headlined): boolean {
  return inHeadline && quantity.kind === 'money' && quantity.value !== null;
}

function sameValue(a: Candidate, b: Candidate): boolean {
  return String(a.quantity.value) === String(b.quantity.value);
}

/** A count as large as this seldom stands twice in a story for different things; a tenth of it where no name denies it. */
const TELLING = 1e5;
/** A count as small as this is the same under another name only when it points back: "the two soldiers". */
const SMALL = 50;

function sameFigure(a: Candidate, b: Candidate): boolean {
  if (!sameValue(a, b)) return isRounded(a, b) && isSameThing(a, b);
  if (a.quantity.value === null)
    return sameName(a, b) && String(a.quantity.vague) === String(b.quantity.vague);
  const value = Number([a.quantity.value].flat()[0]);
  if (digits(value) >= 3 || a.quantity.kind === 'time') return true;
  return a.quantity.kind === 'count' ? sameCount(a, b, value) : sameAmount(a, b, value);
}

function sameCount(a: Candidate, b: Candidate, value: number): boolean {
  const vouched = a.name === null || b.name === null || a.name === b.name;
  if (value >= (vouched ? TELLING / 10 : TELLING)) return true;
  // "the six" is who was counted before.
  if (b.definite && b.name === null) return true;
  if (!vouched && value < SMALL && !b.definite) return false;
  if (sameName(a, b)) return value >= 10 || b.definite || overlap(a, b) >= 0.3;
  return overlap(a, b) >= (digits(value) > 1 ? 0.2 : 0.4);
}

/** "its 43% target", "a 43 per cent target": what a percentage is tells it from another; of a change, nothing does. */
function sameAmount(a: Candidate, b: Candidate, value: number): boolean {
  if (a.quantity.kind === 'percent' && sameName(a, b) && a.change === null && b.change === null) return true;
  return overlap(a, b) >= (a.quantity.kind === 'money' || digits(value) > 1 ? 0.2 : 0.4);
}

/** "more than 30,000 people" and "30,041 people". */
function isRounded(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.quantity.value, b.quantity.value];
  if (typeof x !== 'number' || typeof y !== 'number' || Math.abs(x) < 100) return false;
  const [round, exact] = digits(x) < digits(y) ? [a, b] : [b, a];
  if (digits(Number(round.quantity.value)) > 2 || digits(Number(exact.quantity.value)) < 3) return false;
  return round.quantity.hedge !== null && Math.abs(x - y) <= 0.02 * Math.abs(x);
}

/** Digits that say something: 2 for 13,000. */
function digits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

function sameName(a: Candidate, b: Candidate): boolean {
  return a.name !== null && a.name === b.name;
}

/** Money names nothing it counts: "exceeded $32 billion", "$32.2 billion of goods" tell it by the words around them. */
function isSameThing(a: Candidate, b: Candidate): boolean {
  return sameName(a, b) || (a.quantity.kind === 'money' && overlap(a, b) >= 0.3);
}

function overlap(a: Candidate, b: Candidate): number {
  let common = 0;
  for (const word of a.words) if (b.words.has(word)) common += 1;
  return common / Math.max(1, Math.min(a.words.size, b.words.size));
}
