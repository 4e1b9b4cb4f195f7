/**
 * `npm run bench [-- SECTION…] [--json] [--pages N] [--rounds N] [--as-built]`: what Nutgraf costs, in a real Chromium with
 * the production build, beside Readability and defuddle on the same pages in the same run. On pages of the corpus where
 * there is one, else on the project's own. Times are for comparing within one run; another machine gives others.
 */
import { cpus, loadavg } from 'node:os';
import { namesAmong, readArguments, wholeNumber } from './arguments';
import { benchAnalysis } from './bench/analysis';
import { type Arena, openArena } from './bench/arena';
import { benchClicks } from './bench/clicks';
import { benchExtraction, benchFirstReading } from './bench/extraction';
import { benchPageGrowth, benchTextGrowth } from './bench/growth';
import { benchLongPage } from './bench/long-page';
import type { Measure } from './bench/measure';
import { type BenchPage, benchPages } from './bench/pages';
import { benchSizes } from './bench/sizes';
import { table } from './bench/table';
import { benchWatch } from './bench/watch';
import { CORPUS, hasCorpus } from './corpus';
import { BUILD, buildExtension } from './extension';

const USAGE = 'npm run bench -- [SECTION…] [--json] [--pages N] [--rounds N] [--as-built]';

/** Pages for what takes a second each: every fourth or so. */
const SOME = 24;

const SECTIONS: Record<string, () => Promise<Measure[]>> = {
  sizes: async () => benchSizes(BUILD),
  reading: () => inArena(({ page }) => benchExtraction(page, pages, rounds)),
  first: () => inArena((arena) => benchFirstReading(arena, some(pages, SOME))),
  analysis: () => inArena(({ page }) => benchAnalysis(page, pages, rounds)),
  clicks: () => benchClicks(some(stories, SOME)),
  watch: () => benchWatch(some(pages, SOME)),
  text: () => inArena(({ page }) => benchTextGrowth(page, Math.min(rounds, 5))),
  page: () => inArena(({ page }) => benchPageGrowth(page, rounds)),
  long: () => benchLongPage(),
};

const { values, positionals } = readArguments(USAGE, {
  json: { type: 'boolean', default: false },
  pages: { type: 'string', default: '110' },
  rounds: { type: 'string', default: '5' },
  'as-built': { type: 'boolean', default: false },
});
const sections = namesAmong(USAGE, positionals, Object.keys(SECTIONS));
const rounds = wholeNumber(USAGE, 'rounds', values.rounds);
const count = wholeNumber(USAGE, 'pages', values.pages);
hasCorpus(USAGE);
const pages = benchPages(CORPUS, count);
const stories = pages.filter(({ other }) => !other);

if (!values['as-built']) buildExtension();
const measures: Measure[] = [];
if (!values.json) console.log(`${setting()}\n`);
for (const [name, run] of Object.entries(SECTIONS)) {
  if (!sections.includes(name)) continue;
  const found = await attempt(name, run);
  measures.push(...found);
  if (!values.json && found.length > 0) console.log(`${table(found)}\n`);
}
if (values.json) console.log(JSON.stringify({ setting: setting(), measures }, null, 2));

/** A time is worth what the machine was worth: how many hands it has, and how many wanted them. */
function setting(): string {
  const [load = 0] = loadavg();
  return `${pages.length} pages (${stories.length} stories), ${rounds} rounds; ${cpus().length} processors, load ${load.toFixed(1)}`;
}

/** What fails to run is told, and the rest still measured. */
async function attempt(name: string, run: () => Promise<Measure[]>): Promise<Measure[]> {
  try {
    return await run();
  } catch (error) {
    console.error(`${name}: not measured (${error instanceof Error ? error.message : String(error)})`);
    process.exitCode = 1;
    return [];
  }
}

async function inArena(measure: (arena: Arena) => Promise<Measure[]>): Promise<Measure[]> {
  const arena = await openArena();
  try {
    return await measure(arena);
  } finally {
    await arena.close();
  }
}

function some(from: readonly BenchPage[], count: number): BenchPage[] {
  const stride = Math.max(1, Math.floor(from.length / count));
  return from.filter((_, index) => index % stride === 0).slice(0, count);
}
