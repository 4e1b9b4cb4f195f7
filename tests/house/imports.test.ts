/** The directions of imports in ARCHITECTURE.md: who may know whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"\n;]*?\bfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

interface Import {
  file: string;
  /** Path from the root for our own files, the package's name for others. */
  target: string;
  typeOnly: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8').replace(/\{[^}]*\}/g, (list) =>
    list.replace(/\s+/g, ' '),
  );
  return [...source.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const target = name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
    return { file, target, typeOnly: match[1] !== undefined };
  });
}

function importsIn(folder: string): Import[] {
  return filesIn(folder).flatMap(importsOf);
}

interface Room {
  /** A folder or one file; where two hold a file, the longer name counts. */
  name: string;
  /** How the names of what it may import begin, besides its own. */
  code: readonly string[];
  /** And of what it may import as types only. */
  types?: readonly string[];
}

const TYPES = ['summarizer/article', 'summarizer/brief', 'summarizer/story', 'summarizer/languages/language'];
const PARTS = ['dateline', 'figures', 'sources', 'keypoints'];
/**
 * Views that one entrypoint lends to others: the card shows the popup's brief, the popup and the settings offer sites as
 * the welcome page does, every page opens alike. They use the browser, so they cannot be components.
 */
const LENT = [
  'entrypoints/popup/OpenBrief',
  'entrypoints/popup/openPage',
  'entrypoints/popup/usePlaces',
  'entrypoints/popup/useSettings',
  'entrypoints/welcome/SiteList',
  'entrypoints/welcome/SiteOffer',
];

/** The table "The house" of ARCHITECTURE.md. */
const HOUSE: readonly Room[] = [
  ...namesIn('entrypoints').map((name) => ({
    name,
    code: ['components/', 'extension/', 'summarizer/', 'preact', '#imports', 'wxt/', ...LENT],
  })),
  {
    name: 'components',
    code: ['summarizer/export/', 'preact'],
    types: ['summarizer/brief', 'summarizer/check/', 'public/_locales/'],
  },
  { name: 'extension', code: ['components/', 'summarizer/', 'wxt/browser'] },
  { name: 'summarizer', code: [] },
  { name: 'summarizer/page', code: ['@mozilla/readability'], types: TYPES },
  { name: 'summarizer/text', code: [], types: TYPES },
  ...PARTS.map((part) => ({ name: `summarizer/${part}`, code: ['summarizer/text/'], types: TYPES })),
  { name: 'summarizer/languages', code: [], types: ['summarizer/'] },
  ...namesIn('summarizer/languages')
    .filter((name) => !name.endsWith('.ts'))
    .map((name) => ({ name, code: [], types: ['summarizer/'] })),
  { name: 'summarizer/export', code: [], types: TYPES },
  { name: 'summarizer/check', code: ['summarizer/figures/', 'summarizer/text/'], types: TYPES },
];

function namesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
}

const holds = (name: string, file: string) => file === name || file.startsWith(`${name}/`);

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const [room] = HOUSE.filter(({ name }) => holds(name, file)).sort((a, b) => b.name.length - a.name.length);
  if (!room) return false;
  const allowed = [...room.code, ...(typeOnly ? (room.types ?? []) : [])];
  return holds(room.name, target) || allowed.some((start) => target.startsWith(start));
}

describe('who may import whom', () => {
  it('finds the imports it is about', () => {
    expect(importsIn('summarizer').length).toBeGreaterThan(20);
    expect(
      importsOf('summarizer/page/extract.ts').some(({ target }) => target.startsWith('summarizer/')),
    ).toBe(true);
  });

  it.each(['entrypoints', 'components', 'extension', 'summarizer'])('holds in %s', (folder) => {
    const strays = importsIn(folder).filter((found) => !isAllowed(found));
    expect(strays.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it.each<[string, string, boolean, boolean]>([
    ['components/Brief.tsx', 'summarizer/brief', true, true],
    ['components/Brief.tsx', 'summarizer/brief', false, false],
    ['components/Brief.tsx', 'extension/messages', true, false],
    ['extension/worker.ts', 'summarizer/summarize', false, true],
    ['extension/worker.ts', 'entrypoints/popup/Popup', true, false],
    ['entrypoints/card/PageCard.tsx', 'entrypoints/popup/OpenBrief', false, true],
    ['entrypoints/card/PageCard.tsx', 'entrypoints/popup/Popup', false, false],
    ['entrypoints/watch.ts', 'entrypoints/article', false, false],
    ['summarizer/summarize.ts', 'summarizer/sources/sources', false, true],
    ['summarizer/summarize.ts', '@mozilla/readability', false, false],
    ['summarizer/page/reader.ts', '@mozilla/readability', false, true],
    ['summarizer/figures/scan.ts', 'summarizer/text/tokens', false, true],
    ['summarizer/figures/scan.ts', 'summarizer/sources/names', true, false],
    ['summarizer/figures/scan.ts', 'summarizer/languages/en/index', false, false],
    ['summarizer/text/words.ts', 'summarizer/figures/scan', false, false],
    ['summarizer/languages/en/check.ts', 'summarizer/check/words', true, true],
    ['summarizer/languages/en/check.ts', 'summarizer/check/words', false, false],
    ['summarizer/languages/en/check.ts', 'summarizer/languages/xx/check', false, false],
  ])('%s → %s, types only %s: %s', (file, target, typeOnly, allowed) => {
    expect(isAllowed({ file, target, typeOnly })).toBe(allowed);
  });

  it('lets only page/ know pages', () => {
    const dom =
      /\bdocument\.|\bwindow\.(?:document|location|addEventListener)|\b(?:querySelector|HTMLElement|DOMParser|getComputedStyle)\b/;
    const knowing = filesIn('summarizer')
      .filter((file) => !file.startsWith('summarizer/page/'))
      .filter((file) =>
        dom.test(
          readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, ''),
        ),
      );
    expect(knowing).toEqual([]);
  });

  it('keeps the browser behind extension/ and entrypoints/', () => {
    const reaching = ['summarizer', 'components']
      .flatMap(importsIn)
      .filter(({ target }) => /polyfill|^wxt|^#imports/.test(target));
    expect(reaching).toEqual([]);
    const api = /\b(?:chrome|browser)\.(?:runtime|tabs|storage|scripting|permissions|action)\b/;
    const touching = ['summarizer', 'components']
      .flatMap(filesIn)
      .filter((file) => api.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(touching).toEqual([]);
  });

  it('has no clock, chance or network in the engine', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bXMLHttpRequest\b|\bperformance\.now\b/;
    const found = filesIn('summarizer').filter((file) => impure.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(found).toEqual([]);
  });
});
