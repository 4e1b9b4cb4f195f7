/** What the rest of the article says about a name printed like a dateline. */
import type { Article } from '../article';
import type { Span } from '../brief';
import type { Witness } from './judge';
import type { Tables } from './tables';

/** How much of a long text is asked. */
const REACH = 30_000;
const MOST_BLOCKS = 24;
const HEADED = /^[\p{Lu}\d"“][^.!?:\n]{0,40}(?::\s|\s[-–—]\s)/u;

/** @param at the paragraph that may open with a dateline, which is no witness to itself */
export function witnessFor(article: Article, at: Span, tables: Tables): Witness {
  let rest: string | null = null;
  const elsewhere = () => {
    rest ??= restOf(article, at);
    return rest;
  };
  return {
    repeated: () => isRepeated(article, at),
    asName: (name) => {
      const found = occurrences(elsewhere(), titled(name));
      return (
        found.length > 0 &&
        found.every((index) => !/\p{Lu}[\p{L}.]*\s$/u.test(elsewhere().slice(Math.max(0, index - 24), index)))
      );
    },
    asWord: (name) => name.length > 2 && occurrences(elsewhere(), name.toLowerCase()).length > 0,
    asPlace: (name) =>
      occurrences(elsewhere(), titled(name)).some((index) => isPlace(elsewhere(), index, name, tables)),
  };
}

function restOf({ headline, standfirst, captions, text }: Article, at: Span): string {
  return [headline, standfirst ?? '', ...captions, text.slice(at.start, at.start + REACH)].join('\n');
}

function isRepeated({ blocks, text }: Article, at: Span): boolean {
  const others = blocks.slice(0, MOST_BLOCKS).filter((block) => block.start !== at.start);
  return others.filter((block) => HEADED.test(text.slice(block.start, block.start + 48))).length >= 3;
}

/** "in Groton" or "Groton police" */
function isPlace(text: string, index: number, name: string, tables: Tables): boolean {
  const { before, after } = tables.words.cues;
  const left = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, index - 24), index))?.[1];
  const end = index + name.length;
  const right = /^(?:['’]s)?\s(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1];
  return before.includes(left?.toLowerCase() ?? '') || after.includes(right?.toLowerCase() ?? '');
}

function titled(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Where `name` stands as whole words, at most fifty times. */
function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && found.length < 50; at = text.indexOf(name, at + 1)) {
    const touching = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/\p{L}/u.test(touching)) found.push(at);
  }
  return found;
}
