/**
 * `npm run train`: builds public/models/sources.bin and its card from PolNeAR.
 * `--corpus DIR` or NUTGRAF_CORPUS names the corpus, `--date YYYY-MM-DD` the date on the card: nothing reads a clock.
 * `--vectors FILE` first makes train/vectors.bin anew from GloVe's word vectors. Without `--out`, weights below the
 * floor of the development texts go to .output/refused and leave the shipped ones alone, unless `--force` is given.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readSourceModel, writeSourceModel } from '../summarizer/sources/model';
import { day, misused, readArguments } from './arguments';
import { CORPUS, hasCorpus } from './corpus';
import { readFloors } from './eval/floors';
import { isUntouched, polnearFile, readPolnear } from './eval/sources/polnear';
import { f1, scoreTexts } from './eval/sources/run';
import { cardOf } from './train/card';
import { prepare } from './train/data';
import { train } from './train/pipeline';
import { quantise } from './train/quantise';
import { makeVectors, readVectors } from './train/vectors';

/** Chosen on texts of the training part that were held back for it. */
const THRESHOLDS = { candidate: 0.1, threshold: 0.4, lenient: 0.3, ruleCue: 0.04 };

/** What new weights must reach to take the place of the shipped ones. */
const FLOOR = 'dev: content + source F1';

const USAGE = 'npm run train -- [--corpus DIR] [--out DIR] [--date YYYY-MM-DD] [--vectors FILE] [--force]';
const { values, positionals } = readArguments(USAGE, {
  corpus: { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
  vectors: { type: 'string' },
  force: { type: 'boolean', default: false },
});
if (positionals.length > 0) misused(USAGE, `Not known: ${positionals.join(', ')}`);
if (!values.corpus) hasCorpus(USAGE);
const corpus = values.corpus ?? CORPUS;
for (const file of [polnearFile(corpus), ...(values.vectors ? [values.vectors] : [])]) {
  if (!existsSync(file)) misused(USAGE, `There is no file ${file}`);
}
const date = values.date === undefined ? null : day(USAGE, 'date', values.date);
const floor = readFloors().sources?.[FLOOR];
if (floor === undefined)
  throw new Error(`There is no floor for “${FLOOR}”: look at the names in floors.json.`);

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const say = (line: string) => console.error(line);

if (values.vectors) makeVectors(values.vectors);
const vectors = readVectors();
const texts = readPolnear(corpus);
const learn = prepare(texts.filter((text) => text.split === 'train' && !isUntouched(text)));
say(`${learn.length} texts to learn from`);
const { scales, tables } = quantise(train(learn, vectors, say));
const header = { language: 'en', words: vectors.words.length, scales, ...THRESHOLDS };
const bytes = writeSourceModel(header, vectors.words, tables);
const model = readSourceModel(bytes.slice().buffer);
if (!model) throw new Error('the trained model does not read back');
const dev = scoreTexts(
  texts.filter((text) => text.split === 'dev'),
  model,
);
const untouched = scoreTexts(texts.filter(isUntouched), model);
const reached = f1(dev.both);
const isRefused = !values.out && reached < floor && !values.force;
const folder = isRefused ? fromRoot('.output/refused') : (values.out ?? fromRoot('public/models'));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'sources.bin'), bytes);
const sizes = { bytes: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
const card = cardOf({ texts: learn.length, sizes, dev, untouched, date });
writeFileSync(join(folder, 'sources.json'), `${JSON.stringify(card, null, 2)}\n`);
say(`${sizes.bytes} bytes, ${sizes.gzipped} gzipped; dev content + source F1 ${reached.toFixed(1)}`);
if (isRefused) {
  say(
    `Below the floor of ${floor}: the shipped weights stay, these are in ${folder}; --force replaces them all the same.`,
  );
  process.exitCode = 1;
}
