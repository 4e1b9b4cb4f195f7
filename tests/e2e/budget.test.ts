/** What a reader downloads, compressed, in the production build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BUDGETS,
  brokenBudgets,
  bundles,
  gzipOf,
  named,
  packageSize,
  pageFiles,
} from '../../tools/bench/sizes';
import { BUILD } from '../../tools/extension';

const all = bundles(BUILD);

describe('sizes of the production build', () => {
  it.each([
    ['watch.js', BUDGETS.watch],
    ['article.js', BUDGETS.article],
    ['marks.js', BUDGETS.marks],
  ])('%s stays within its budget', (file, budget) => {
    const size = gzipOf(all, named(all, file));
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('the popup stays within its budget with all it loads', () => {
    const files = pageFiles(BUILD, 'popup.html');
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    expect(files.every((file) => existsSync(join(BUILD, file)))).toBe(true);
    expect(gzipOf(all, files)).toBeLessThanOrEqual(BUDGETS.popup);
  });

  it('the whole package stays within its budget', () => {
    expect(packageSize(all)).toBeLessThanOrEqual(BUDGETS.package);
  });

  it('says which budget is broken and by how much', () => {
    expect(brokenBudgets(BUILD)).toEqual([]);
  });

  it('ships no source map and no test page', () => {
    expect(all.filter(({ file }) => /\.map$|source\.html$|expected\.json$/.test(file))).toEqual([]);
  });
});
