/** The headline as the page shows it: the h1 that the metadata agree with, else what the metadata say. */
import type { HeadFacts } from './facts';
import { fold } from './fold';
import { decode, ldText } from './jsonld';
import { isHeading, type Leaf } from './leaf';
import { lettersOf } from './letters';
import { shownText } from './shown';

const MOST_HEADINGS = 30;
/** An h1 of no more words may name a section of the paper. */
const FEW_WORDS = 2;

/** @param page asked for its h2 elements only where the h1 tell nothing */
export function readHeadline(page: Document, facts: HeadFacts): string {
  const [title = ''] = stated(facts);
  const only = onlyHeading(facts);
  const isLong = only !== null && words(only).length > FEW_WORDS;
  return (
    agreed(facts, facts.headings) ??
    (isLong ? only : null) ??
    agreed(facts, subheadings(page)) ??
    only ??
    title
  );
}

function* subheadings(page: Document): Iterable<string> {
  for (const heading of page.getElementsByTagName('h2')) yield shownText(heading);
}

/** What the metadata call the story, suffix of the site taken off. */
export function stated(facts: HeadFacts): string[] {
  const { meta, ld } = facts;
  const titles = [
    ldText(ld.article, 'headline'),
    meta.get('og:title'),
    meta.get('twitter:title'),
    meta.get('title'),
    facts.title,
  ];
  return titles
    .filter((title): title is string => !!title && title.trim().length > 0)
    .map((title) => withoutSite(fold(decode(title)), facts));
}

/** "Storm hits coast | The Example" → "Storm hits coast", when what follows the bar is short or names the site. */
function withoutSite(title: string, { meta }: HeadFacts): string {
  const site = meta.get('og:site_name')?.toLowerCase();
  const cut = /^(.{12,}\S)\s+[|–—\-·»•:]+\s+([^|–—·»•]{2,40})$/.exec(title);
  if (!cut?.[1] || !cut[2]) return title;
  const tail = cut[2].toLowerCase();
  const named = site ? tail.includes(site) || site.includes(tail) : false;
  const bar = /[|»•·]\s+[^|»•·]+$/.test(title);
  return named || bar ? cut[1] : title;
}

function agreed(facts: HeadFacts, headings: Iterable<string>): string | null {
  const titles = stated(facts).map(words);
  if (titles.length === 0) return null;
  let best: { text: string; score: number } | null = null;
  let seen = 0;
  for (const text of headings) {
    if (++seen > MOST_HEADINGS) break;
    const own = words(text);
    if (own.length < 2 && text.length < 4) continue;
    const score = Math.max(...titles.map((title) => agreement(own, title)));
    if (score > (best?.score ?? 0.5)) best = { text, score };
  }
  return best ? withoutKicker(best.text, facts) : null;
}

/** The h1 may hold a kicker before the headline: "Local news Storm hits coast", when the metadata know it without. */
function withoutKicker(text: string, facts: HeadFacts): string {
  const titles = stated(facts);
  const bare = titles.find(
    (title) => title.length >= text.length * 0.4 && title.length < text.length && text.endsWith(title),
  );
  if (!bare) return text;
  const kicker = text.slice(0, -bare.length);
  if (/\|\s*$/.test(kicker)) return bare;
  return !titles.includes(text) && /\s\S+\s$|[:–—-]\s$/.test(kicker) ? bare : text;
}

/** The only h1, unless it is the name of the paper, as on pages whose logo is an h1. */
function onlyHeading(facts: HeadFacts): string | null {
  const [only, second] = facts.headings.filter((text) => text.length > 10 && !isPaper(text, facts));
  return second === undefined ? (only ?? null) : null;
}

/** Whether a text is what the page calls its paper: in its metadata, beside the headline in its title, in its address. */
function isPaper(text: string, { title, meta, url }: HeadFacts): boolean {
  const own = lettersOf(text);
  const names = [meta.get('og:site_name') ?? '', ...title.split(/\s[|–—·»•:-]+\s/)];
  const isPart = own.length * 2 < title.length && names.some((name) => lettersOf(name) === own);
  return isPart || lettersOf(url.split('/')[2] ?? '').includes(own);
}

export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words two texts share, of the longer one (Dice). */
export function agreement(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      both += 1;
      left.set(word, count - 1);
    }
  }
  return (2 * both) / (a.length + b.length);
}

/** Where the headline stands among the runs of text; -1 when it does not. */
export function headlineLeaf(leaves: readonly Leaf[], headline: string): number {
  const title = words(headline);
  const exact = leaves.findIndex((leaf) => leaf.tag === 'H1' && agreement(words(leaf.text), title) > 0.8);
  return exact >= 0
    ? exact
    : leaves.findIndex((leaf) => isHeading(leaf) && agreement(words(leaf.text), title) > 0.8);
}
