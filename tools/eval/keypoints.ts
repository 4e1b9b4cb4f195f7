/** Key points against the gold briefs, and against human summaries of four sets, beside the first three sentences. */
import { join } from 'node:path';
import { type Article, plainArticle } from '../../summarizer/article';
import { languages } from '../../summarizer/languages/index';
import { readStory } from '../../summarizer/story';
import { summarize } from '../../summarizer/summarize';
import { loadSourceModel } from '../model';
import { openPageReader } from '../pages';
import { type Rouge, rouge } from './keypoints/rouge';
import { fold, lines, savedPage } from './plain';
import type { Row } from './row';

interface Summarised {
  id: string;
  title?: string;
  text?: string;
  sents?: string[];
  summary: string[];
  summaries?: string[][] | string[];
}

interface Gold {
  id: string;
  keyPoints: { paragraph: number; start: string }[];
}

const SETS = ['summ_writer', 'summ_inshorts', 'summ_cnndm200', 'summ_cnndm_neusum100'];

/** @param corpus folder that holds `corpus/` and `gold/` */
export async function evaluateKeypoints(corpus: string): Promise<Row[]> {
  const rows = await scoreGold(corpus);
  for (const set of SETS) {
    const texts = await lines<Summarised>(join(corpus, 'corpus', 'text', `${set}.jsonl`));
    rows.push(...scoreSet(set, texts));
  }
  return rows;
}

function scoreSet(set: string, texts: readonly Summarised[]): Row[] {
  const model = loadSourceModel();
  const ours: Rouge[] = [];
  const leads: Rouge[] = [];
  for (const item of texts) {
    const article = articleOf(item);
    const points = summarize(article, { languages, model, points: 3 }).keyPoints.map((point) => point.text);
    const golds = summariesOf(item);
    ours.push(mean(golds.map((gold) => rouge(points, gold))));
    leads.push(mean(golds.map((gold) => rouge(firstThree(article), gold))));
  }
  const [us, lead] = [mean(ours), mean(leads)];
  return (['r1', 'r2', 'rl'] as const).flatMap((measure): Row[] => {
    const name = { r1: 'ROUGE-1', r2: 'ROUGE-2', rl: 'ROUGE-Lsum' }[measure];
    const dirty = set === 'summ_cnndm200' && measure === 'r1' ? 5 : 0;
    return [
      {
        name: `${set}: ${name}`,
        value: 100 * us[measure],
        unit: '%',
        n: `lead ${(100 * lead[measure]).toFixed(1)}`,
        aim: Math.round((100 * lead[measure] + dirty) * 10) / 10,
      },
    ];
  });
}

/** Some sets have several human summaries of a text: ours is held against each. */
function summariesOf({ summary, summaries }: Summarised): string[][] {
  if (!summaries || summaries.length === 0) return [summary];
  return summaries.map((one) => (typeof one === 'string' ? [one] : one));
}

function mean(scores: readonly Rouge[]): Rouge {
  const of = (key: keyof Rouge) =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return { r1: of('r1'), r2: of('r2'), rl: of('rl') };
}

function firstThree(article: Article): string[] {
  const [language] = languages;
  if (!language) return [];
  const { sentences, text } = readStory(article, language, null, () => {});
  return sentences.slice(0, 3).map(({ start, end }) => text.slice(start, end));
}

function articleOf({ title, text, sents }: Summarised): Article {
  const paragraphs = sents?.map(untokenised) ?? (text ?? '').split(/\n\s*\n/);
  return plainArticle(paragraphs.map((p) => p.trim()).filter(Boolean), { headline: title ?? '' });
}

/** "`` I ca n't , '' he said ." as it was printed. */
function untokenised(text: string): string {
  return text
    .replace(/-LRB-\s?/g, '(')
    .replace(/\s?-RRB-/g, ')')
    .replace(/``\s?/g, '“')
    .replace(/\s?''/g, '”')
    .replace(/\s+(n't|'[a-z]{1,2}|[.,;:!?%])(?=\s|$|[”)])/g, '$1')
    .replace(/\$\s+/g, '$');
}

/** By the rules of the gold's own scorer. */
async function scoreGold(corpus: string): Promise<Row[]> {
  const golds = await lines<Gold>(join(corpus, 'gold', 'briefs.jsonl'));
  const model = loadSourceModel();
  const reader = await openPageReader();
  const count = { best: 0, pages: 0, shown: 0, points: 0 };
  try {
    for (const { id, keyPoints } of golds) {
      const { html, url } = await savedPage(corpus, id);
      const article = await reader.read(html, url);
      const ours = summarize(article, { languages, model }).keyPoints.map((point) => fold(point.text));
      const hits = keyPoints.map(({ start }) => ours.some((text) => text.includes(fold(start))));
      count.pages++;
      if (hits[0]) count.best++;
      count.shown += hits.filter(Boolean).length;
      count.points += Math.min(5, keyPoints.length);
      if (process.env.NUTGRAF_ERRORS) tell(id, keyPoints, hits, ours);
    }
  } finally {
    await reader.close();
  }
  const row = (name: string, hits: number, of: number, aim: number): Row => ({
    name,
    value: (100 * hits) / Math.max(1, of),
    unit: '%',
    n: `${hits}/${of}`,
    aim,
  });
  return [
    row('gold: best point shown', count.best, count.pages, 85),
    row('gold: points among the first five', count.shown, count.points, 60),
  ];
}

function tell(id: string, golds: Gold['keyPoints'], hits: readonly boolean[], ours: readonly string[]): void {
  console.error(
    `${id}\n${golds.map((gold, i) => `   ${hits[i] ? '+' : '-'} (${gold.paragraph}) ${gold.start}`).join('\n')}`,
  );
  console.error(ours.map((text) => `      ${text.slice(0, 110)}`).join('\n'));
}
