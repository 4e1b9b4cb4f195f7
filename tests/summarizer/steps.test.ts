/** A brief made in steps: others may have their turn between two of them, and nothing changes by it. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../summarizer/languages/index';
import { summarize, summarizeInSteps } from '../../summarizer/summarize';
import { proseArticle } from '../../tools/bench/prose';
import { loadSourceModel } from '../../tools/model';

const options = { languages, model: loadSourceModel() };
const LONG = 30_000;

describe('a brief in steps', () => {
  it('is the same though others are made between its steps', () => {
    const articles = [proseArticle(3_000), proseArticle(500), proseArticle(1_200)];
    const running = articles.map((article) => summarizeInSteps(article, options));
    const briefs = articles.map(() => undefined as unknown);
    while (briefs.includes(undefined)) {
      running.forEach((steps, index) => {
        const step = steps.next();
        if (step.done) briefs[index] ??= step.value;
      });
    }
    expect(briefs).toEqual(articles.map((article) => summarize(article, options)));
  });

  it('leaves others a turn long before a long text is done', { retry: 2 }, () => {
    const article = proseArticle(LONG);
    summarize(article, options);
    const costs: number[] = [];
    const steps = summarizeInSteps(article, options);
    for (let isDone = false; !isDone; ) {
      const start = process.cpuUsage();
      isDone = steps.next().done ?? true;
      const { user, system } = process.cpuUsage(start);
      costs.push(user + system);
    }
    const all = costs.reduce((sum, cost) => sum + cost, 0);
    expect(costs.length).toBeGreaterThan(8);
    expect(Math.max(...costs) / all).toBeLessThan(0.5);
  });
});
