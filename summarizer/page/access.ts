/** How much of the story is on the page: all of it, or only its opening. */
import type { Access } from '../brief';
import type { Facts } from './facts';
import { type JsonObject, listOf } from './jsonld';
import type { Leaf } from './leaf';
import { PAYWALL } from './words/paywall';

// Lower case without the flag `i`, which takes V8 ten times as long to compile.
const paywall = new RegExp(PAYWALL);
/** As many words are a story, whatever the page says about subscriptions. */
const WHOLE = 450;
const OPENING = 220;

/**
 * `partial` when only the opening is on the page: the page says how long the story is, or that it is not free,
 * or asks for a subscription right after the text.
 */
export function accessOf(
  facts: Facts,
  leaves: readonly Leaf[],
  story: readonly Leaf[],
  words: number,
): Access {
  const article = facts.ld.article;
  const stated = Number(article?.wordCount ?? 0);
  if (stated > 120 && words < stated * 0.5) return 'partial';
  if (words >= WHOLE) return 'full';
  if (words < OPENING && isNotFree(article, facts)) return 'partial';
  const last = story[story.length - 1];
  if (!last) return 'full';
  const asks = leaves.slice(last.index, last.index + 14).some(asksForMoney);
  return asks || (words < OPENING && /(?:…|\.\.\.)$/.test(last.text)) ? 'partial' : 'full';
}

/** A line that says the rest is for subscribers. */
export function asksForMoney({ text }: Leaf): boolean {
  return text.length < 300 && paywall.test(text.toLowerCase().replace(/’/g, "'"));
}

/** `isAccessibleForFree` in all its spellings, on the story or on a part of it. */
function isNotFree(article: JsonObject | null, { meta }: Facts): boolean {
  const isFalse = (value: unknown) => /^(?:false|no|0|https?:\/\/schema\.org\/false)$/i.test(String(value));
  if (!article) return /^(?:locked|metered|premium|paid)/i.test(meta.get('article:content_tier') ?? '');
  if (isFalse(article.isAccessibleForFree)) return true;
  const parts = listOf(article.hasPart) as JsonObject[];
  if (parts.some((part) => part !== null && typeof part === 'object' && isFalse(part.isAccessibleForFree)))
    return true;
  return /^(?:locked|metered|premium|paid)/i.test(meta.get('article:content_tier') ?? '');
}
