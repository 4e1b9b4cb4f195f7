/** The Readability that goes into the package chooses as the whole one does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { slim } from '../../../tools/slim-readability';
import { ADDRESS, documentOf, newsPage } from './pages';

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const PAGES = join(import.meta.dirname, '../../pages');
const golden = readdirSync(PAGES)
  .map((name) => ({ name, file: join(PAGES, name, 'source.html') }))
  .filter(({ file }) => existsSync(file))
  .map(({ name, file }) => ({ name, html: readFileSync(file, 'utf8') }));

const { readPage: whole } = await import('../../../summarizer/page/read');
vi.resetModules();
vi.doMock('@mozilla/readability/Readability.js', () => ({ default: slimmed() }));
const { readPage: small } = await import('../../../summarizer/page/read');

function slimmed(): unknown {
  const module = { exports: {} };
  new Function('module', slim(SOURCE))(module);
  return module.exports;
}

describe('Readability without what we never call', () => {
  it('is much smaller', () => {
    expect(slim(SOURCE).length).toBeLessThan(SOURCE.length * 0.65);
  });

  it.each([{ name: 'a plain page', html: newsPage() }, ...golden])('reads the same: $name', ({ html }) => {
    for (const everything of [false, true]) {
      const [one, other] = [whole, small].map((read) => read(documentOf(html), ADDRESS, { everything }));
      expect(other).toEqual(one);
    }
  });

  it('still votes', () => {
    expect(small(documentOf(newsPage()), ADDRESS).leaves.filter(({ voted }) => voted).length).toBeGreaterThan(
      3,
    );
  });

  it('tells when Readability is not of the form known', () => {
    expect(() => slim('function Readability() {}')).toThrow('no prototype');
    expect(() => slim('Readability.prototype = { parse() {} };')).toThrow('_grabArticle');
    expect(() => slim('Readability.prototype = { REGEXPS: {}, _grabArticle() { this[name](); } };')).toThrow(
      'not known',
    );
  });
});
