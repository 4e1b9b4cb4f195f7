/**
 * The test tables of Microsoft's Recognizers (English, number and number-with-unit): every stated value must be found,
 * and nothing where the table says there is nothing. They are chat commands more than news ("convert 5 F"), and bare
 * numbers we leave out on purpose (years, codes) count as missed: a yardstick for breadth, not an aim.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findQuantities } from '../../../summarizer/figures/figures';
import { english } from '../../../summarizer/languages/en/index';
import type { Row } from '../row';

interface Spec {
  lang: string;
  model: string;
  text: string;
  results: { value?: string | null }[];
}

const MODELS = [
  'NumberModel',
  'PercentModel',
  'AgeModel',
  'CurrencyModel',
  'DimensionModel',
  'TemperatureModel',
];

export async function specRows(corpus: string): Promise<Row[]> {
  const text = await readFile(join(corpus, 'corpus/text/recognizers_spec.jsonl'), 'utf8');
  const specs = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Spec)
    .filter((spec) => spec.lang === 'English' && MODELS.includes(spec.model));
  return [
    ...MODELS.map((model) =>
      recall(
        model,
        specs.filter((spec) => spec.model === model),
      ),
    ),
    silence(specs.filter((spec) => spec.model !== 'NumberModel' && spec.results.length === 0)),
  ];
}

function recall(model: string, specs: readonly Spec[]): Row {
  let met = 0;
  let all = 0;
  for (const spec of specs) {
    const found = valuesIn(spec.text);
    for (const { value } of spec.results) {
      const wanted = Number.parseFloat(value ?? '');
      if (Number.isNaN(wanted)) continue;
      all += 1;
      const at = found.findIndex(
        (number) => Math.abs(number - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)),
      );
      if (at < 0) continue;
      met += 1;
      found.splice(at, 1);
    }
  }
  return {
    name: `Recognizers ${model}: values found`,
    value: (100 * met) / Math.max(1, all),
    unit: '%',
    n: `${met}/${all}`,
  };
}

/** Inputs without any unit quantity in which we find none either. */
function silence(specs: readonly Spec[]): Row {
  const silent = specs.filter((spec) => quantitiesIn(spec.text).every((q) => q.unit === null)).length;
  return {
    name: 'Recognizers, nothing to find: nothing found',
    value: (100 * silent) / Math.max(1, specs.length),
    unit: '%',
    n: `${silent}/${specs.length}`,
  };
}

function quantitiesIn(text: string) {
  return findQuantities(text, { start: 0, end: text.length }, english.figures);
}

function valuesIn(text: string): number[] {
  return quantitiesIn(text).flatMap((q) => q.value ?? []);
}
