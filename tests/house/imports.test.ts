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

/** Imports of `folder` that `allowed` does not let through, as readable lines. */
function strays(folder: string, allowed: (found: Import) => boolean): string[] {
  return importsIn(folder)
    .filter((found) => !allowed(found))
    .map(({ file, target }) => `${file} → ${target}`);
}

const PARTS = ['dateline', 'figures', 'sources', 'keypoints'];
const TYPES = /^summarizer\/(?:article|brief|story|languages\/language)$/;

describe('who may import whom', () => {
  it('finds the imports it is about', () => {
    expect(importsIn('summarizer').length).toBeGreaterThan(20);
    expect(
      importsOf('summarizer/page/extract.ts').some(({ target }) => target.startsWith('summarizer/')),
    ).toBe(true);
  });

  it('keeps the engine from everything outside itself', () => {
    const allowed = ({ file, target }: Import) =>
      target.startsWith('summarizer/') ||
      (target.startsWith('@mozilla/readability') && file.startsWith('summarizer/page/'));
    expect(strays('summarizer', allowed)).toEqual([]);
  });

  it.each(PARTS)('keeps %s to itself, text and types', (part) => {
    const own = new RegExp(`^summarizer/(?:${part}|text)/`);
    expect(strays(`summarizer/${part}`, ({ target }) => own.test(target) || TYPES.test(target))).toEqual([]);
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

  it('makes languages data: they import types and their own tables', () => {
    const allowed = ({ file, target, typeOnly }: Import) =>
      typeOnly || target.startsWith(`${file.split('/').slice(0, 3).join('/')}/`);
    for (const language of readdirSync(join(ROOT, 'summarizer/languages'), { withFileTypes: true })) {
      if (language.isDirectory())
        expect(strays(`summarizer/languages/${language.name}`, allowed)).toEqual([]);
    }
  });

  it('lets components see only the brief, its exports, and each other', () => {
    const allowed = ({ target, typeOnly }: Import) =>
      /^(?:preact|components\/|summarizer\/export\/|summarizer\/brief$)/.test(target) || typeOnly;
    expect(strays('components', allowed)).toEqual([]);
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
