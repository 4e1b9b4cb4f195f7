/** ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 (Lin 2004), stemmed, as the public `rouge-score` package counts them. */
import { porterStem } from './porter';

export interface Rouge {
  r1: number;
  r2: number;
  rl: number;
}

/** Words of letters and digits, lower case, those of more than three letters stemmed. */
function rougeTokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => (word.length > 3 ? porterStem(word) : word));
}

export function rouge(found: readonly string[], gold: readonly string[]): Rouge {
  const ours = found.map(rougeTokens);
  const theirs = gold.map(rougeTokens);
  return {
    r1: ngramF1(ours.flat(), theirs.flat(), 1),
    r2: ngramF1(ours.flat(), theirs.flat(), 2),
    rl: unionLcsF1(ours, theirs),
  };
}

function counts(tokens: readonly string[], size: number): Map<string, number> {
  const grams = new Map<string, number>();
  for (let at = 0; at + size <= tokens.length; at++) {
    const gram = tokens.slice(at, at + size).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function f1(hits: number, found: number, gold: number): number {
  return hits === 0 ? 0 : (2 * hits) / (found + gold);
}

function ngramF1(found: readonly string[], gold: readonly string[], size: number): number {
  const ours = counts(found, size);
  const theirs = counts(gold, size);
  let hits = 0;
  for (const [gram, count] of theirs) hits += Math.min(count, ours.get(gram) ?? 0);
  return f1(hits, Math.max(0, found.length - size + 1), Math.max(0, gold.length - size + 1));
}

/** For each gold sentence the union of its longest common subsequences with ours; each word counts once. */
function unionLcsF1(found: readonly string[][], gold: readonly string[][]): number {
  const left = counts(found.flat(), 1);
  const wanted = counts(gold.flat(), 1);
  let hits = 0;
  for (const sentence of gold) {
    const union = new Set(found.flatMap((ours) => lcsPositions(sentence, ours)));
    for (const at of union) {
      const word = sentence[at] ?? '';
      const [have = 0, want = 0] = [left.get(word), wanted.get(word)];
      if (have === 0 || want === 0) continue;
      left.set(word, have - 1);
      wanted.set(word, want - 1);
      hits++;
    }
  }
  return f1(hits, found.flat().length, gold.flat().length);
}

/** Positions in `a` of one longest common subsequence with `b`. */
function lcsPositions(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const cell = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i * width + j] =
        a[i - 1] === b[j - 1] ? cell(i - 1, j - 1) + 1 : Math.max(cell(i - 1, j), cell(i, j - 1));
    }
  }
  const positions: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      positions.push(i - 1);
      i--;
      j--;
    } else if (cell(i, j - 1) > cell(i - 1, j)) j--;
    else i--;
  }
  return positions;
}
