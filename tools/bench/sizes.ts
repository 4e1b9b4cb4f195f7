/** The size of what a reader downloads: every bundle of the production build, raw and compressed, and the package. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { type Measure, meetsAim } from './measure';

export interface Bundle {
  /** Path in the package, with slashes. */
  file: string;
  raw: number;
  gzip: number;
  /** As it stands in a package: deflated, with its two directory entries. */
  packed: number;
}

const KB = 1024;

/**
 * What the project allows itself, compressed; it only shrinks. A bundle that is not there weighs nothing.
 */
export const BUDGETS = {
  watch: 4 * KB,
  article: 15 * KB,
  marks: 2 * KB,
  popup: 60 * KB,
  package: 1.2 * KB * KB,
} as const;

/** Local header and central directory entry of a zip archive, without the name, which stands in both. */
const ZIP_ENTRY = 30 + 46;
const ZIP_END = 22;

/** @param build folder of the unpacked extension */
export function bundles(build: string): Bundle[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(build, path).split(sep).join('/');
      const bytes = readFileSync(path);
      const deflated = Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length);
      const packed = deflated + ZIP_ENTRY + 2 * file.length;
      return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, packed };
    })
    .sort((a, b) => b.raw - a.raw);
}

export function packageSize(all: readonly Bundle[]): number {
  return all.reduce((sum, { packed }) => sum + packed, ZIP_END);
}

/** The page itself and every script and style sheet it loads before anything is clicked. */
export function pageFiles(build: string, page: string): string[] {
  const found = new Set<string>();
  const queue = [page];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    const source = readIfThere(join(build, file));
    if (source === null) continue;
    found.add(file);
    queue.push(...references(source, file));
  }
  return [...found];
}

/** Wherever the build puts it. */
export function named(all: readonly Bundle[], name: string): string[] {
  return all.map(({ file }) => file).filter((file) => file.split('/').at(-1) === name);
}

export function gzipOf(all: readonly Bundle[], files: readonly string[]): number {
  return all.filter(({ file }) => files.includes(file)).reduce((sum, { gzip }) => sum + gzip, 0);
}

export function benchSizes(build: string): Measure[] {
  const all = bundles(build);
  const group = 'sizes, compressed (raw beside)';
  const whole = (name: string, files: string[], most: number): Measure => {
    const raw = all.filter(({ file }) => files.includes(file)).reduce((sum, bundle) => sum + bundle.raw, 0);
    if (raw === 0) return { group, name, unit: 'bytes', value: 0, note: 'not in this build' };
    return {
      group,
      name,
      unit: 'bytes',
      value: gzipOf(all, files),
      aim: { most },
      note: `raw ${kilobytes(raw)}`,
    };
  };
  const chief = [
    whole('watch script', named(all, 'watch.js'), BUDGETS.watch),
    whole('article script', named(all, 'article.js'), BUDGETS.article),
    whole('popup with all it loads', pageFiles(build, 'popup.html'), BUDGETS.popup),
  ];
  const rest = all
    .filter(({ file, gzip }) => !/(?:watch|article)\.js$/.test(file) && gzip > KB)
    .map(
      ({ file, raw, gzip }): Measure => ({
        group,
        name: file,
        unit: 'bytes',
        value: gzip,
        note: `raw ${kilobytes(raw)}`,
      }),
    );
  const value = packageSize(all);
  const note = `raw ${kilobytes(all.reduce((sum, { raw }) => sum + raw, 0))}`;
  return [
    ...chief,
    ...rest,
    { group, name: 'whole package', unit: 'bytes', value, aim: { most: BUDGETS.package }, note },
  ];
}

/** One line a budget that is broken. */
export function brokenBudgets(build: string): string[] {
  return benchSizes(build)
    .filter((measure) => meetsAim(measure) === false)
    .map(({ name, value, aim }) => `${name}: ${kilobytes(value)} of ${kilobytes(aim?.most ?? 0)}`);
}

export function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Static ones only: what is imported on demand is not loaded with the page. */
const REFERENCES =
  /<(?:script|link)\b[^>]{0,300}?\b(?:src|href)="([^"]+)"|\b(?:import|from)\s{0,2}["'](\.{0,2}\/[^"']+\.js)["']/g;

function references(source: string, from: string): string[] {
  const base = new URL(from, 'file:///');
  return [...source.matchAll(REFERENCES)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((address) => !/^[a-z]+:/i.test(address))
    .map((address) => new URL(address, base).pathname.slice(1));
}
