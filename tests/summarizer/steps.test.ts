/** A brief made in steps: others may have their turn between two of them, and nothing changes by it. */
import { describe, expect, it } from 'vitest';
import { unhurried } from '../../extension/unhurried';
import type { Brief } from '../../summarizer/brief';
import { languages } from '../../summarizer/languages/index';
import { summarize, summarizeInSteps } from '../../summarizer/summarize';
import type { Steps } from '../../summarizer/text/steps';
import { proseArticle } from '../../tools/bench/prose';
import { loadSourceModel } from '../../tools/model';

const options = { languages, model: loadSourceModel() };
const LONG = 100_000;
/** The asking itself, what is remembered of the tab, the page's answer, the digest. */
const HOPS = 4;

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

  it('takes no long step, however long the text', { retry: 2, timeout: 60_000 }, () => {
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
    expect(costs.length).toBeGreaterThan(200);
    expect(Math.max(...costs) / all).toBeLessThan(0.1);
  });

  it('lets another tab have its brief long before a long text is done', {
    retry: 2,
    timeout: 60_000,
  }, async () => {
    summarize(proseArticle(LONG / 10), options);
    let taken = 0;
    const counted = function* (steps: Steps<Brief>): Steps<Brief> {
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
        taken++;
        yield;
      }
    };
    const long = unhurried(counted(summarizeInSteps(proseArticle(LONG), options)));
    // An asking comes to the worker in several messages; each waits for its turn.
    for (let hop = 0; hop < HOPS; hop++) await new Promise((resolve) => setTimeout(resolve));
    const short = await unhurried(summarizeInSteps(proseArticle(800), options));
    const before = taken;
    expect(short.keyPoints.length).toBeGreaterThan(0);
    await long;
    expect(before / taken).toBeLessThan(0.5);
  });
});
