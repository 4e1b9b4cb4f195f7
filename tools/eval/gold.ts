/** The gold briefs: what two careful readers would show, against what we show. Scored by the rules that stand beside them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../summarizer/languages/index';
import { summarize } from '../../summarizer/summarize';
import { loadSourceModel } from '../model';
import { openPageReader } from '../pages';
import type { Row } from './row';

interface Score {
  pct: number | null;
  n?: number;
  of?: number;
}

export async function evaluateGold(corpus: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-gold-'));
  try {
    const briefs = join(folder, 'briefs.jsonl');
    writeFileSync(briefs, (await goldBriefs(corpus)).map((brief) => JSON.stringify(brief)).join('\n'));
    const scorer = join(corpus, 'gold/score-briefs.mjs');
    const gold = join(corpus, 'gold/briefs.jsonl');
    const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, gold, briefs, '--json'], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
    const scores: Record<string, Score> = JSON.parse(stdout);
    return Object.entries(scores).map(([name, { pct, n, of }]) => ({
      name,
      value: pct ?? 0,
      unit: '%',
      ...(of !== undefined && { n: `${n}/${of}` }),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The brief of every gold page, each with the gold's id. */
async function goldBriefs(corpus: string): Promise<object[]> {
  const model = loadSourceModel();
  const reader = await openPageReader();
  const briefs: object[] = [];
  try {
    for (const { id, url } of goldPages(corpus)) {
      const html = readFileSync(join(corpus, 'corpus/pages', `${id}.html`), 'utf8');
      briefs.push({ ...summarize(await reader.read(html, url), { languages, model }), id });
    }
  } finally {
    await reader.close();
  }
  return briefs;
}

/** Ids are set/id; the page's address stands in the set's own gold file. */
function goldPages(corpus: string): { id: string; url: string }[] {
  const lines = readFileSync(join(corpus, 'gold/briefs.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id }: { id: string } = JSON.parse(line);
    const [set = '', page = ''] = id.split('/');
    const golds = readFileSync(join(corpus, `corpus/pages/${set}.gold.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean);
    const found = golds
      .map((gold) => JSON.parse(gold) as { id: string; url?: string })
      .find((gold) => gold.id === page);
    return { id, url: found?.url ?? '' };
  });
}
