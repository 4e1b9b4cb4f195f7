/**
 * Golden pages: whole news pages written by us, each with what a careful reader found on it
 * (`expected.json`, made by reading and never by running the engine). One test per page and part.
 */
import { describe, expect, it } from 'vitest';
import { goldenPages, parts } from './pages/expected';
import { misplaced } from './pages/misplaced';
import { briefOf, openPage } from './pages/read';
import shortfalls from './pages/shortfalls.json';

/**
 * What the engine is known to miss, by page and part. The expectation stays as a reader wrote it; a new difference fails
 * here, and so does one that has been mended and still stands in the list: it only shrinks.
 */
const known: Record<string, Record<string, string[]>> = shortfalls;

/** What is expected is the point, not what is shown instead of it. */
function withoutFinding(difference: string): string {
  return difference.replace(
    /(?:, got |: not among |(?<=of lacks "[^"]*"): |(?<=^(?:starts|ends)): )[\s\S]*$/,
    '',
  );
}

for (const { slug, html, expected } of goldenPages()) {
  describe(slug, () => {
    const page = openPage(html, expected.url);
    const before = page.documentElement.outerHTML;
    const brief = briefOf(page, expected.url);

    it.each(Object.entries(parts))('%s', (part, differences) => {
      expect(differences(expected, brief).map(withoutFinding)).toEqual(known[slug]?.[part] ?? []);
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
