/**
 * The standfirst: the line under the headline that sums the story up. Readability loses it on a third of pages,
 * since it stands in the page's header and not in the body.
 */
import { isDateLine } from './day-lines';
import { descriptions } from './descriptions';
import type { Facts } from './facts';
import { agreement, words } from './headline';
import { isHeading, type Leaf, linkShare } from './leaf';
import { endsLikeSentence, isBylineLine, isCall, isLabel, isPictureCredit } from './lines';
import { isDense, makeOf, surrounding } from './region';

/** How far above the body it may stand, in runs of text, and how far below the headline. */
const REACH = 14;
const BELOW = 3;

/** What makers of pages call it, in the languages they name things in. */
const NAMED =
  / (?:dek|deck|standfirst|stand first|subtitle|sub title|subtitulo|subheadline|sub headline|subheading|sub heading|subhead|subline|strapline|lede|lead|leadtext|lead text|teaser|teaser text|summary|intro|introduction|excerpt|synopsis|abstract|chapo|chapeau|entradilla|vorspann|bajada|sommario|occhiello|ingress|manchet|anleiler|bigtext|description|sapo|kicker text|tagline|preamble|underline|swell|bullets|key points|highlights) /;

/**
 * @param leaves every run of text of the page
 * @param story those that are the story, in order
 * @returns the runs above the story that are its standfirst, in order; none when there is none
 */
export function findStandfirst(
  leaves: readonly Leaf[],
  story: readonly Leaf[],
  facts: Facts,
  headline: string,
  byline: readonly string[],
): Leaf[] {
  const [first] = story;
  if (!first) return [];
  const title = words(headline);
  const above = aboveLede(leaves, story, title);
  const heading = above.findLastIndex((leaf) => agreement(words(leaf.text), title) > 0.7);
  const told = descriptions(facts);
  const taken = new Set(story.map((leaf) => leaf.text));
  return above.filter((leaf, at) => {
    if (taken.has(leaf.text) || at === heading || !isSummary(leaf, byline)) return false;
    if (agreement(words(leaf.text), title) > 0.7) return false;
    if (told.some((text) => tells(leaf.text, text))) return true;
    if (heading < 0 || at < heading) return false;
    return isNamed(leaf) || (isHeading(leaf) && at - heading <= 3 && leaf.text.length > 30);
  });
}

/** The runs just above the lede and, where a player or a bar of facts stands between, just below the headline. */
function aboveLede(leaves: readonly Leaf[], story: readonly Leaf[], title: readonly string[]): Leaf[] {
  const end = ledeOf(story)?.index ?? 0;
  const headline = leaves.findIndex((leaf) => isHeading(leaf) && agreement(words(leaf.text), title) > 0.7);
  const near = (leaf: Leaf) =>
    leaf.index >= end - REACH || (headline >= 0 && leaf.index >= headline && leaf.index <= headline + BELOW);
  return leaves.slice(0, end).filter(near);
}

/** The first of the paragraphs that are like each other: what stands before it may be part of the header. */
function ledeOf(story: readonly Leaf[]): Leaf | undefined {
  const [first, second, third] = story;
  if (!first || !second || !third) return first;
  const [one, two, three] = [first, second, third].map((leaf) => makeOf(surrounding(leaf)));
  return one !== two && two === three ? second : first;
}

/**
 * The standfirst where it is the story's own first run of text: so named, or told by the page's description and
 * in another box than the paragraphs below it.
 */
export function standfirstWithin(story: readonly Leaf[], facts: Facts): Leaf[] {
  const [first, second] = story;
  if (!first || !second || first.text.length > 700 || DATELINED.test(first.text)) return [];
  // A box named for it may hold the whole story; the line's own name is surer.
  const named = NAMED.test(first.box.names)
    ? !NAMED.test(second.box.names)
    : isNamed(first) && !isNamed(second) && !/ lede /.test(first.box.parent?.names ?? '');
  if (named) return [first];
  if (makeOf(surrounding(first)) === makeOf(surrounding(second))) return [];
  return descriptions(facts).some((text) => tells(first.text, text)) ? [first] : [];
}

/** "Lindenau (dpa) –", "(ABC)": a lede, whatever its box is called. */
const DATELINED = /^(?:\(\p{Lu}{2,8}\)|\p{Lu}[^!?–—]{1,60}\([\p{L} ]{2,30}\)\s?[–—-])/u;

/** A sentence or two, not a line about the story's makers. */
function isSummary(leaf: Leaf, byline: readonly string[]): boolean {
  const { text } = leaf;
  if (text.length < (isDense(text) ? 12 : 25) || text.length > 700 || linkShare(leaf) > 0.5) return false;
  if (isLabel(text) || isCall(text) || isDateLine(text) || isPictureCredit(text)) return false;
  return endsLikeSentence(text) || !isBylineLine(text, byline);
}

function isNamed(leaf: Leaf): boolean {
  return NAMED.test(leaf.box.names) || (leaf.box.parent !== null && NAMED.test(leaf.box.parent.names));
}

/** The same words, or one the beginning of the other: descriptions are cut. */
export function tells(text: string, description: string): boolean {
  const own = text.toLowerCase();
  const given = description
    .toLowerCase()
    .replace(/(?:…|\.\.\.)$/, '')
    .trim();
  if (given.length > 24 && own.startsWith(given.slice(0, 120))) return true;
  if (own.length > 24 && given.startsWith(own.slice(0, 120))) return true;
  return agreement(words(own), words(given)) > 0.75;
}
