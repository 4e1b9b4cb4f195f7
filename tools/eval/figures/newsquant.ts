/**
 * NewsQuant (Almasian et al. 2023, CQE): quantities of news sentences with value and normalised unit.
 * The measures are the data set's own: value equal within 1e-5 (a range: both ends), each gold quantity met once;
 * value + unit: and the unit equals `norm_unit` in lower case. The set counts neither scores nor ranks, so ours are left out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameOfCounted } from '../../../summarizer/figures/counted';
import { lexiconOf } from '../../../summarizer/figures/lexicon';
import { read } from '../../../summarizer/figures/recognise';
import { english } from '../../../summarizer/languages/en/index';
import type { Row } from '../row';

export interface Gold {
  id: string;
  set: string;
  text: string;
  quantities: { value: string; norm_unit: string }[];
}

export interface Found {
  value: number[];
  unit: string;
}

export interface Tally {
  value: number;
  unit: number;
  found: number;
  gold: number;
}

export async function newsQuantRows(corpus: string): Promise<Row[]> {
  const all = await readGold(corpus);
  const news = tally(
    all.filter((g) => g.set === 'NewsQuant'),
    recognise,
  );
  const rows: Row[] = [
    ...rates('NewsQuant value', news.value, news, 92),
    ...rates('NewsQuant value + unit', news.unit, news, 80),
  ];
  for (const set of ['age-model', 'currency-model', 'dimension-model', 'temperature-model']) {
    const part = tally(
      all.filter((g) => g.set === set),
      recognise,
    );
    rows.push(
      ...rates(`${set} value`, part.value, part).slice(2),
      ...rates(`${set} value + unit`, part.unit, part).slice(2),
    );
  }
  return rows;
}

export async function readGold(corpus: string): Promise<Gold[]> {
  const text = await readFile(join(corpus, 'corpus/text/newsquant.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold);
}

export function recognise(text: string): Found[] {
  const { tokens, quantities } = read(text, { start: 0, end: text.length }, english.figures);
  return quantities
    .filter((q) => q.kind !== 'score' && q.kind !== 'rank')
    .map((q, i, all) => ({
      value: [q.vague ?? q.value ?? []].flat(),
      unit: q.unitName ?? nameOfCounted(q, all.slice(0, i), tokens, lexiconOf(english.figures)) ?? '-',
    }));
}

export function tally(golds: readonly Gold[], recogniser: (text: string) => Found[]): Tally {
  const sum: Tally = { value: 0, unit: 0, found: 0, gold: 0 };
  for (const gold of golds) {
    const found = recogniser(gold.text);
    sum.found += found.length;
    sum.gold += gold.quantities.length;
    sum.value += matches(gold, found, () => true);
    sum.unit += matches(gold, found, (f, unit) => f.unit.toLowerCase() === unit.toLowerCase());
  }
  return sum;
}

/** Each gold quantity is met once, by the first found quantity that equals it. */
export function matches(
  gold: Gold,
  found: readonly Found[],
  more: (f: Found, unit: string) => boolean,
): number {
  const used = new Set<Found>();
  for (const quantity of gold.quantities) {
    const value = goldValue(quantity.value);
    const hit = found.find((f) => !used.has(f) && same(f.value, value) && more(f, quantity.norm_unit));
    if (hit) used.add(hit);
  }
  return used.size;
}

/** "42.0", "-5.0", "1.99E-29", or two ends "252.0-287.0". */
function goldValue(written: string): number[] {
  const range = /^(-?[\d.]+(?:E-?\d+)?)\s*-\s*(-?[\d.]+(?:E-?\d+)?)$/i.exec(written);
  return range ? [Number(range[1]), Number(range[2])] : [Number(written)];
}

function same(found: readonly number[], gold: readonly number[]): boolean {
  return found.length === gold.length && gold.every((g, i) => Math.abs(g - (found[i] ?? Number.NaN)) < 1e-5);
}

function rates(name: string, hits: number, sum: Tally, aim?: number): Row[] {
  const precision = (100 * hits) / Math.max(1, sum.found);
  const recall = (100 * hits) / Math.max(1, sum.gold);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return [
    { name: `${name}: precision`, value: precision, unit: '%', n: `${hits}/${sum.found}` },
    { name: `${name}: recall`, value: recall, unit: '%', n: `${hits}/${sum.gold}` },
    { name: `${name}: F1`, value: f1, unit: '%', ...(aim === undefined ? {} : { aim }) },
  ];
}
