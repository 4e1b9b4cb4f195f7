/**
 * Golden pages: whole news pages written by us, each with what a careful reader found on it
 * (`expected.json`, made by reading and never by running the engine). One test per page and part.
 */
import { describe, expect, it } from 'vitest';
import { goldenPages, parts } from './pages/expected';
import { misplaced } from './pages/misplaced';
import { briefOf, openPage } from './pages/read';

for (const { slug, html, expected } of goldenPages()) {
  describe(slug, () => {
    const page = openPage(html, expected.url);
    const before = page.documentElement.outerHTML;
    const brief = briefOf(page, expected.url);

    it.each(Object.entries(parts))('%s', (_part, differences) => {
      expect(differences(expected, brief)).toEqual([]);
    });

    it('shows only what stands in the text', () => {
      expect(misplaced(brief)).toEqual([]);
    });

    it('leaves the page as it was and reads it the same twice', () => {
      expect(page.documentElement.outerHTML).toBe(before);
      expect(briefOf(page, expected.url)).toEqual(brief);
    });
  });
}
