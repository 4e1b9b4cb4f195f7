import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSourceModel, type SourceModel, writeSourceModel } from '../../../summarizer/sources/model';
import { newNetwork, PARTS, type Part } from '../../../summarizer/sources/network';
import { findSources } from '../../../summarizer/sources/sources';
import type { TraceLine } from '../../../summarizer/story';
import { storyOf } from './story';

const FILE = new URL('../../../public/models/sources.bin', import.meta.url);

const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer as ArrayBuffer;

describe('the file', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['a few bytes', new Uint8Array([1, 2, 3])],
    ['another kind of file', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['a header that is no JSON', new Uint8Array([0x4e, 0x47, 0x53, 0x31, 4, 0, 0, 0, 65, 66, 67, 68])],
  ])('is refused when it is %s', (_name, bytes) => {
    expect(readSourceModel(bytesOf(bytes))).toBeNull();
  });

  it('is refused when it was cut short', () => {
    const bytes = readFileSync(FILE);
    expect(readSourceModel(bytesOf(bytes.subarray(0, bytes.length / 2)))).toBeNull();
  });

  it('reads back what was written, integers and numbers', () => {
    const network = newNetwork(3);
    const count = (part: Part) => network[part].values.length;
    const integers = (part: Part) => Int8Array.from({ length: count(part) }, (_, i) => ((i * 7) % 255) - 127);
    const numbers = (part: Part) => Float32Array.from({ length: count(part) }, (_, i) => i / 3);
    const tables = Object.fromEntries(
      PARTS.map((part) => [part, part === 'relations' ? integers(part) : numbers(part)]),
    ) as Record<Part, Int8Array | Float32Array>;
    const limits = { candidate: 0.1, threshold: 0.5, lenient: 0.2, ruleCue: 0.2 };
    const header = { language: 'en', words: 2, scales: { relations: 0.25 }, ...limits };
    const written = writeSourceModel(header, Int32Array.from([-7, 99]), tables);
    const model = readSourceModel(bytesOf(written));
    expect(model?.header).toEqual(header);
    expect([-7, 99, 5].map((hash) => model?.vocabulary.get(hash))).toEqual([1, 2, undefined]);
    expect(model?.network.viewOut.values).toEqual(numbers('viewOut'));
    expect(model?.network.relations).toMatchObject({ unit: 0.25 });
    expect(model?.network.relations.values[9]).toBe(-64);
    expect(readSourceModel(bytesOf(written.subarray(0, -1)))).toBeNull();
  });

  it('has a card that states data, size and scores', () => {
    const card = JSON.parse(readFileSync(new URL('./sources.json', FILE), 'utf8'));
    expect(card.size.bytes).toBe(readFileSync(FILE).length);
    expect(card.size.gzipped).toBeLessThanOrEqual(600 * 1024);
    expect(card.scores.development.contentAndSource.f1).toBeGreaterThan(68);
    expect(card.data.set).toContain('PolNeAR');
    expect(card.licence).toContain('integer weights');
  });
});

describe('with the trained model', () => {
  let model: SourceModel | null = null;
  beforeAll(() => {
    model = readSourceModel(bytesOf(readFileSync(FILE)));
  });

  const cases: [name: string, text: string, names: string[]][] = [
    ['direct', '“We lost everything in one night,” said Ada Brinkworth, a baker.', ['Ada Brinkworth']],
    ['after', '“We lost everything in one night,” Ada Brinkworth said.', ['Ada Brinkworth']],
    [
      'indirect',
      'The Norland Harbour Trust said that the pier would reopen in May.',
      ['Norland Harbour Trust'],
    ],
    [
      'according to',
      'The pier will reopen in May, according to the Norland Harbour Trust.',
      ['Norland Harbour Trust'],
    ],
    ['told AFP', '“The first strike hit the market,” Rami Lahoud told AFP.', ['Rami Lahoud']],
    [
      'pronoun',
      'Ada Brinkworth said the pier was safe. She said it would reopen in May.',
      ['Ada Brinkworth'],
    ],
    [
      'unnamed',
      'The talks have failed, said a senior official who was not authorised to speak.',
      ['a senior official'],
    ],
    ['nothing said', 'The pier reopened on Sunday after two years of work.', []],
    ['no comment', 'Norland Bank declined to comment.', []],
  ];
  it.each(cases)('%s', (_name, text, names) => {
    expect(model).not.toBeNull();
    const found = findSources(storyOf(text), model).map((source) => source.name);
    for (const name of names) expect(found.some((one) => one.startsWith(name))).toBe(true);
    expect(found).toHaveLength(names.length);
  });

  it('is left aside for another language', () => {
    const story = storyOf('Ada Brinkworth said the pier was safe and would reopen.');
    const other = { ...story, language: { ...story.language, tag: 'de' } };
    expect(findSources(other, model)).toEqual(findSources(other, null));
  });

  it('gives the same answer twice', () => {
    const text = '“We lost everything in one night,” said Ada Brinkworth. Police said two men were held.';
    expect(findSources(storyOf(text), model)).toEqual(findSources(storyOf(text), model));
  });

  it('tells a trace why a candidate was dropped', () => {
    const lines: TraceLine[] = [];
    findSources(
      storyOf('Norland Bank declined to comment. Police said two men were held.', (line) => lines.push(line)),
      model,
    );
    expect(lines.every((line) => line.part === 'sources')).toBe(true);
    expect(lines.some((line) => line.note.includes('dropped'))).toBe(true);
  });

  it.each([['" '], ['“'], ['said '], ['"A" said B. '], ['a, '], ['He said. ']])(
    'answers in time on 100 KB of %s',
    (piece) => {
      const story = storyOf(piece.repeat(Math.ceil(100_000 / piece.length)));
      const started = performance.now();
      findSources(story, model);
      expect(performance.now() - started).toBeLessThan(8_000);
    },
    60_000,
  );
});
