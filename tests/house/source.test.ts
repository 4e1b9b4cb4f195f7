/** What the code may not hold, whoever writes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SHIPPED = ['components', 'entrypoints', 'extension', 'summarizer'];

function sources(folders: string[]): [string, string][] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name): [string, string] => [join(folder, name), readFileSync(join(ROOT, folder, name), 'utf8')]),
  );
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/(?! biome-ignore| @ts| eslint).*$/gm, '');
}

function filesWith(pattern: RegExp, folders: string[]): string[] {
  return sources(folders)
    .filter(([, source]) => pattern.test(withoutComments(source)))
    .map(([file]) => file);
}

it('renders text as text: no markup sink in what ships', () => {
  const sink =
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
  expect(filesWith(sink, SHIPPED)).toEqual([]);
});

it('has no check silenced', () => {
  const silenced =
    /@ts-(?:ignore|nocheck|expect-error)|eslint-disable|biome-ignore(?!.*: )|\bas any\b|: any\b/;
  expect(filesWith(silenced, [...SHIPPED, 'tools'])).toEqual([]);
});

it('has no file that is a drawer for everything', () => {
  const drawer = /(?:^|\/)(?:utils?|helpers?|managers?|misc|common)(?:\.|\/)/i;
  expect(sources([...SHIPPED, 'tools']).filter(([file]) => drawer.test(file))).toEqual([]);
});

it('ships no address but the reader’s own pages and name spaces', () => {
  const address = /https?:\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]/i;
  const withAddress = sources(SHIPPED).filter(([, source]) =>
    source.split('\n').some((line) => address.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line)),
  );
  expect(withAddress.map(([file]) => file)).toEqual([]);
});
