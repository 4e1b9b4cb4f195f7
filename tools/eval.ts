/**
 * `npm run eval [-- PART…] [--check] [--json]`: accuracy against the corpus, one table a part. `--check` fails where a
 * row stands below its floor (tools/eval/floors.json), or a floor has no row or no part any more.
 */
import { misused, namesAmong, readArguments } from './arguments';
import { CORPUS, hasCorpus } from './corpus';
import { floorsWithoutPart, missedFloors, readFloors } from './eval/floors';
import { PARTS, type PartName } from './eval/parts';
import type { Row } from './eval/row';

const USAGE = 'npm run eval -- [PART…] [--check] [--json]';
const NAMES = Object.keys(PARTS) as PartName[];

const { values, positionals } = readArguments(USAGE, {
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const parts = namesAmong(USAGE, positionals, NAMES);
if (!hasCorpus(USAGE)) misused(USAGE, `No corpus at ${CORPUS}: name its folder by NUTGRAF_CORPUS`);

const floors = readFloors();
if (values.check) tell(floorsWithoutPart(floors, NAMES));
for (const part of parts) {
  await run(part).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    tell([`${part}: not measured, for there is no ${error.path}`]);
  });
}

async function run(part: PartName): Promise<void> {
  const started = performance.now();
  const evaluate = await PARTS[part]();
  const rows = await evaluate(CORPUS);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (values.json) console.log(JSON.stringify({ part, rows }));
  else console.log(`\n${part} (${seconds} s)\n${rows.map((row) => line(part, row)).join('\n')}`);
  if (values.check) tell(missedFloors(part, floors[part] ?? {}, rows));
}

function line(part: string, row: Row): string {
  const value = row.unit === '%' ? row.value.toFixed(1) : String(Math.round(row.value * 100) / 100);
  const floor = floors[part]?.[row.name];
  const marks = [row.aim === undefined ? '' : `aim ${row.aim}`, floor === undefined ? '' : `floor ${floor}`];
  const cells = [`${value} ${row.unit}`.padStart(9), (row.n ?? '').padStart(11), row.name.padEnd(62)];
  return [...cells, marks.filter(Boolean).join(', ')].join('  ').trimEnd();
}

function tell(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
