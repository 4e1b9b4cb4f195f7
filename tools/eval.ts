/**
 * `npm run eval [-- PART…] [--check] [--json]`: accuracy against the corpus, one table a part. `--check` fails where a
 * row stands below its floor (tools/eval/floors.json), or a floor has no row any more.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORPUS } from './corpus';
import type { Row } from './eval/row';

type Evaluate = (corpus: string) => Promise<Row[]>;

/** Loaded on demand: a part's evaluation brings its own yardsticks along. */
const PARTS: Record<string, () => Promise<Evaluate>> = {
  gold: async () => (await import('./eval/gold')).evaluateGold,
  article: async () => (await import('./eval/article')).evaluateArticle,
  detect: async () => (await import('./eval/detect')).evaluateDetect,
  dateline: async () => (await import('./eval/dateline')).evaluateDateline,
  figures: async () => (await import('./eval/figures')).evaluateFigures,
  sources: async () => (await import('./eval/sources')).evaluateSources,
  keypoints: async () => (await import('./eval/keypoints')).evaluateKeypoints,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});

const floors: Record<string, Record<string, number>> = JSON.parse(
  readFileSync(new URL('./eval/floors.json', import.meta.url), 'utf8'),
);

if (!existsSync(CORPUS)) {
  console.error(`No corpus at ${CORPUS}: name its folder by NUTGRAF_CORPUS.`);
  process.exit(2);
}
const unknown = positionals.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const part of positionals.length > 0 ? positionals : Object.keys(PARTS)) await run(part);

async function run(part: string): Promise<void> {
  const started = performance.now();
  const evaluate = await PARTS[part]?.();
  const rows = (await evaluate?.(CORPUS)) ?? [];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (values.json) console.log(JSON.stringify({ part, rows }));
  else console.log(`\n${part} (${seconds} s)\n${rows.map((row) => line(part, row)).join('\n')}`);
  if (values.check) check(part, rows);
}

function line(part: string, row: Row): string {
  const value = row.unit === '%' ? row.value.toFixed(1) : String(Math.round(row.value * 100) / 100);
  const floor = floors[part]?.[row.name];
  const marks = [row.aim === undefined ? '' : `aim ${row.aim}`, floor === undefined ? '' : `floor ${floor}`];
  const cells = [`${value} ${row.unit}`.padStart(9), (row.n ?? '').padStart(11), row.name.padEnd(62)];
  return [...cells, marks.filter(Boolean).join(', ')].join('  ').trimEnd();
}

function check(part: string, rows: readonly Row[]): void {
  for (const [name, floor] of Object.entries(floors[part] ?? {})) {
    const row = rows.find((candidate) => candidate.name === name);
    if (row && row.value >= floor) continue;
    process.exitCode = 1;
    console.error(`${part}: “${name}” is ${row ? row.value.toFixed(2) : 'gone'}, below its floor ${floor}`);
  }
}
