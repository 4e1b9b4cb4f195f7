/** `npm run eval -- sources`: PolNeAR by the rules of its README, the gold briefs, with the model and by rules alone. */
import { readFileSync } from 'node:fs';
import { readSourceModel, type SourceModel } from '../../summarizer/sources/model';
import type { Row } from './row';
import { readGoldPages, type Tally, tallyGold } from './sources/gold';
import { isUntouched, readPolnear } from './sources/polnear';
import { f1, precision, recall, scoreTexts, type TextScores } from './sources/run';
import type { Counts } from './sources/score';

const MODEL = new URL('../../public/models/sources.bin', import.meta.url);

export async function evaluateSources(corpus: string): Promise<Row[]> {
  const model = shippedModel();
  const texts = readPolnear(corpus);
  const dev = texts.filter((text) => text.split === 'dev');
  const untouched = texts.filter(isUntouched);
  const pages = await readGoldPages(corpus);
  return [
    ...polnearRows('dev', scoreTexts(dev, model), true),
    ...polnearRows('dev, rules alone', scoreTexts(dev, null), false),
    ...polnearRows('untouched tenth', scoreTexts(untouched, model), false),
    ...goldRows('gold', tallyGold(pages, model), true),
    ...goldRows('gold, rules alone', tallyGold(pages, null), false),
  ];
}

function shippedModel(): SourceModel | null {
  const bytes = readFileSync(MODEL);
  return readSourceModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function polnearRows(set: string, scores: TextScores, aims: boolean): Row[] {
  const { met, direct, inside, quotes } = scores.quotes;
  const p = inside / (quotes || 1);
  const r = met / (direct || 1);
  const quoteF1 = (200 * p * r) / (p + r || 1);
  return [
    {
      name: `${set}: quote spans F1`,
      value: round(quoteF1),
      unit: '%',
      n: `${met}/${direct}`,
      ...(aims && { aim: 96.5 }),
    },
    countsRow(`${set}: content F1`, scores.content),
    { ...countsRow(`${set}: content + source F1`, scores.both), ...(aims && { aim: 70 }) },
    { ...countsRow(`${set}: names F1`, scores.names), ...(aims && { aim: 84 }) },
  ];
}

function countsRow(name: string, counts: Counts): Row {
  const n = `P ${precision(counts).toFixed(1)} R ${recall(counts).toFixed(1)}`;
  return { name, value: round(f1(counts)), unit: '%', n };
}

const AIMS: Partial<Record<keyof Tally, number>> = {
  main: 92,
  persons: 95,
  role: 85,
  organisation: 85,
  direct: 90,
};

function goldRows(set: string, tally: Tally, aims: boolean): Row[] {
  const [right, found] = tally.precision;
  const [, wanted] = tally.recall;
  const both: Row = {
    name: `${set}: sources F1`,
    value: round((200 * right) / (found + wanted || 1)),
    unit: '%',
    ...(aims && { aim: 82 }),
  };
  const rows = (Object.keys(tally) as (keyof Tally)[]).map((key): Row => {
    const [got, of] = tally[key];
    const aim = aims ? AIMS[key] : undefined;
    return {
      name: `${set}: ${key}`,
      value: round((100 * got) / (of || 1)),
      unit: '%',
      n: `${got}/${of}`,
      ...(aim && { aim }),
    };
  });
  return [both, ...rows];
}

const round = (value: number) => Math.round(value * 10) / 10;
