import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectStory } from '../../summarizer/page/detect';
import { BODIES, BODY_CLASS, type Case, HEADS, LATER, OTHERS, STORIES } from './detect.cases';

const { window } = new JSDOM('');
const parse = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

function pageOf([, head, body]: Case): Document {
  const parts = head.split(' ').filter(Boolean);
  for (const part of parts) if (!(part in HEADS || part in BODIES)) throw new Error(`no such head: ${part}`);
  const inner = [body, ...parts].map((part) => BODIES[part] ?? '').join('');
  const html = `<html><head>${parts.map((part) => HEADS[part] ?? '').join('')}</head><body class="${BODY_CLASS[body] ?? ''}">${inner}</body></html>`;
  return parse(html);
}

const named = (cases: Case[]) => cases.map((each) => [`${each[0]} [${each[1]}] ${each[2]}`, each] as const);

it('has more than two hundred cases, half of them no news', () => {
  expect(STORIES.length).toBeGreaterThanOrEqual(100);
  expect(OTHERS.length).toBeGreaterThanOrEqual(100);
});

describe('stories', () => {
  it.each(named(STORIES))('%s', (_, each) => {
    expect(detectStory(pageOf(each), each[0])).toBe('yes');
  });
});

describe('no stories', () => {
  it.each(named(OTHERS))('%s', (_, each) => {
    expect(detectStory(pageOf(each), each[0])).not.toBe('yes');
  });
});

describe('stories whose text is still to come', () => {
  it.each(named(LATER))('%s', (_, each) => {
    expect(detectStory(pageOf(each), each[0])).toBe('later');
  });
});

it('does not trust a head that tells of the page before', () => {
  const page = pageOf(['', 'news ogArticle date', 'story']);
  expect(detectStory(page, 'https://harrowcourier.example/world/europe', true)).toBe('no');
  expect(detectStory(page, 'https://harrowcourier.example/2026/03/12/dam-fails', true)).toBe('yes');
});

it('leaves the page as it was', () => {
  const page = pageOf(['', 'news ogArticle date', 'story']);
  const before = page.documentElement.outerHTML;
  detectStory(page, 'https://harrowcourier.example/2026/03/12/dam-fails');
  expect(page.documentElement.outerHTML).toBe(before);
});

it('stays quick on a hostile page', () => {
  const html = `<script type="application/ld+json">${'"@type":['.repeat(40_000)}</script><div>${'x '.repeat(200_000)}</div>`;
  const page = parse(html);
  const before = performance.now();
  detectStory(page, `https://harrowcourier.example/${'a-'.repeat(20_000)}2026/03/12/x`);
  expect(performance.now() - before).toBeLessThan(1000);
});
