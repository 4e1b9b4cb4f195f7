/** "chief economist at the Mortgage Bankers Association" → role and body, both verbatim. */
import { type Range, type Reading, spanOf } from './reading';

export interface RoleParts {
  role: string | null;
  organisation: string | null;
}

const CAPITAL = /^\p{Lu}/u;

/**
 * @param range the words before a name ("Taliban spokesman") or set off after it ("director of the …")
 * @param inFront whether they stand before the name
 */
export function splitRole(reading: Reading, range: Range, inFront: boolean): RoleParts {
  return inFront ? splitBefore(reading, range) : splitAfter(reading, range);
}

function splitBefore(reading: Reading, range: Range): RoleParts {
  const { words, lexicon } = reading;
  let role = range.from;
  while (role < range.to && !startsRole(reading, role)) role++;
  const cut = role < range.to ? role : range.from;
  let end = cut;
  if (/^['’]s$/.test(words[end - 1]?.text ?? '')) end--;
  const organisation = slice(reading, range.from, end);
  const only = range.to - cut === 0 ? range.from : cut;
  const place =
    end - range.from === 1 &&
    (lexicon.places.has(words[range.from]?.lower ?? '') ||
      lexicon.nationalities.has(words[range.from]?.lower ?? ''));
  if (place) return { role: slice(reading, range.from, range.to), organisation };
  return { role: slice(reading, only, range.to), organisation };
}

function startsRole(reading: Reading, at: number): boolean {
  const lower = reading.words[at]?.lower ?? '';
  return (
    reading.lexicon.roles.has(lower) ||
    reading.lexicon.roleModifiers.has(lower) ||
    (!CAPITAL.test(reading.words[at]?.text ?? '') && !/^['’]s$|^&$/.test(lower))
  );
}

function splitAfter(reading: Reading, range: Range): RoleParts {
  const { words, lexicon } = reading;
  let from = range.from;
  if (lexicon.prepositions.has(words[from]?.lower ?? '')) {
    return { role: null, organisation: bodyPhrase(reading, from + 1, range.to) };
  }
  if (lexicon.determiners.has(words[from]?.lower ?? '') && words[from]?.lower.length !== 0)
    from += /^(?:a|an|the)$/.test(words[from]?.lower ?? '') ? 1 : 0;
  for (let at = from + 1; at < range.to; at++) {
    if (!lexicon.prepositions.has(words[at]?.lower ?? '')) continue;
    const organisation = bodyPhrase(reading, at + 1, range.to);
    if (organisation) return { role: slice(reading, from, at), organisation };
  }
  const owner = ownerBefore(reading, from, range.to);
  if (owner) return owner;
  return { role: slice(reading, from, range.to), organisation: null };
}

/** "NASA's chief scientist", "the Fed vice chair". */
function ownerBefore(reading: Reading, from: number, to: number): RoleParts | null {
  const { words } = reading;
  let at = from;
  while (
    at < to &&
    (CAPITAL.test(words[at]?.text ?? '') || /^(?:of|for|and|&)$/.test(words[at]?.lower ?? '')) &&
    !startsRole(reading, at)
  )
    at++;
  const possessive = /^['’]s?$/.test(words[at]?.text ?? '');
  if (at === from || at >= to) return null;
  const role = slice(reading, possessive ? at + 1 : at, to);
  return { role, organisation: slice(reading, from, at) };
}

/** The body named from here on: needs a capital or a noun for a body ("the company"). */
function bodyPhrase(reading: Reading, from: number, to: number): string | null {
  const { words, lexicon } = reading;
  let first = from;
  while (first < to && /^(?:the|a|an)$/.test(words[first]?.lower ?? '')) first++;
  let last = to;
  for (let at = first + 1; at < to; at++) {
    // "of the university in Ghent", "at X who" — a place or clause after the body is not its name.
    if (
      /^(?:in|on|at|by|with|from|during|since|who|which|that)$/.test(words[at]?.lower ?? '') &&
      !CAPITAL.test(words[at + 1]?.text ?? '')
    ) {
      last = at;
      break;
    }
  }
  const named = words.slice(first, Math.min(last, first + 1)).some((word) => CAPITAL.test(word.text));
  const body = words
    .slice(first, last)
    .some((word) => lexicon.bodyNouns.has(word.lower) || CAPITAL.test(word.text));
  return named || body ? slice(reading, first, last) : null;
}

function slice(reading: Reading, from: number, to: number): string | null {
  const span = spanOf(reading.words, from, to);
  return span ? reading.text.slice(span.start, span.end) : null;
}
