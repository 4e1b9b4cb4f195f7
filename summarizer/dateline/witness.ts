/** What the rest of the article says about a name printed like a dateline. */
import type { Article } from '../article';
import type { Span } from '../brief';
import type { Witness } from './judge';
import type { Tables } from './tables';

/** How much of a long text is asked. */
const REACH = 30_000;
const HEADED = /^[\p{Lu}\d"“][^.!?:\n]{0,40}(?::\s|\s[-–—]\s)/u;

/** @param at the paragraph that may open with a dateline, which is no witness to itself */
export function witnessFor(article: Article, at: Span, tables: Tables): Witness {
  const rest = [
    article.headline,
    article.standfirst ?? '',
    article.captions.join('\n'),
    article.text.slice(at.start, at.start + REACH),
  ].join('\n');
  const { before, after } = tables.words.cues;
  const beforeCues = new Set(before);
  const afterCues = new Set(after);
  return {
    repeated:
      article.blocks
        .filter((b) => b.start > at.start)
        .slice(0, 12)
        .filter((b) => HEADED.test(article.text.slice(b.start, b.start + 48))).length >= 3,
    asWord: (name) => name.length > 2 && occurrences(rest, name.toLowerCase()).length > 0,
    asPlace: (name) =>
      occurrences(rest, titled(name)).some((index) => {
        const left = /(\p{L}+)\s$/u.exec(rest.slice(Math.max(0, index - 24), index))?.[1];
        const right = /^(?:['’]s)?\s(\p{L}+)/u.exec(
          rest.slice(index + name.length, index + name.length + 24),
        )?.[1];
        return (left && beforeCues.has(left.toLowerCase())) || (right && afterCues.has(right.toLowerCase()));
      }),
  };
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
