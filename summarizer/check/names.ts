/** The names of an answer: does the article have each of them, its words together? */
import type { Language } from '../languages/language';
import { isPossessive } from '../text/possessive';
import { splitSentences } from '../text/sentences';
import type { Claim } from './claim';
import { foldWord, type Vocabulary, vocabularyOf, wordsOf } from './vocabulary';

interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
  /** It opens a sentence, where every word has a capital. */
  opens: boolean;
  /** The word behind it, folded. */
  next: string;
}

/**
 * @returns every name of the answer. One is found where each of its words stands in the article, in any form of it
 *   ("Iranian" of "Iran", "UN" of "United Nations", "south-east" as "southeast"), and words that the article writes as
 *   names only stand there together: the first name of one and the surname of another are not found.
 */
export function nameClaims(answer: string, article: string, language: Language): Claim[] {
  const vocabulary = vocabularyOf(article);
  const lookUp = (word: Word) => formOf(word.folded, vocabulary, language);
  return runsOf(answer, language).flatMap((run) => claimsOf(run, lookUp, vocabulary, language));
}

/** Words with a capital, in rows with nothing but a space or a hyphen between them. */
function runsOf(answer: string, { text }: Language): Word[][] {
  const sentences = splitSentences(answer, { start: 0, end: answer.length }, text);
  const starts = new Set(sentences.map(({ start }) => answer.slice(start).search(/[\p{L}\p{N}]/u) + start));
  const words = wordsOf(answer);
  const runs: Word[][] = [];
  words.forEach(({ text: word, at }, index) => {
    if (!/\p{Lu}/u.test(word) || /\p{Nd}/u.test(word)) return;
    const last = runs.at(-1)?.at(-1);
    const own: Word = {
      text: word,
      folded: foldWord(word),
      start: at,
      end: at + word.length,
      opens: starts.has(at),
      next: words[index + 1]?.text.toLowerCase() ?? '',
    };
    if (last && !own.opens && /^(?:\.?\s|-)$/.test(answer.slice(last.end, at))) runs.at(-1)?.push(own);
    else runs.push([own]);
  });
  return runs;
}

type LookUp = (word: Word) => string | null;

function claimsOf(run: Word[], lookUp: LookUp, vocabulary: Vocabulary, language: Language): Claim[] {
  const [first] = run;
  if (!first) return [];
  if (first.opens && isOpening(first, language)) return claimsOf(run.slice(1), lookUp, vocabulary, language);
  const forms = run.map(lookUp);
  const apart = wordsApart(forms, vocabulary);
  const found = forms.map((form, at) => form !== null && !apart.has(at));
  if (first.opens && !found[0] && isUnsure(run, found, language)) {
    return claimsOf(run.slice(1), lookUp, vocabulary, language);
  }
  return run.map(({ start, end }, at) => ({ start, end, kind: 'name', found: found[at] ?? false }));
}

/** "The", "Two", "According": no name, though it has a capital. */
function isOpening({ folded }: Word, { text, keypoints }: Language): boolean {
  return text.starters.includes(folded) || keypoints.stopwords.includes(folded);
}

/** A word that opens a sentence may be no name at all: "Rescuers found", "Former President Kessler". */
function isUnsure(run: readonly Word[], found: readonly boolean[], { text }: Language): boolean {
  if (run.length > 1) return found.slice(1).every(Boolean);
  const [{ next, text: word } = { next: '', text: '' }] = run;
  return !isPossessive(word) && !text.sayings.includes(next);
}

/** @returns the form in which the article has the word; null when it has none. "" stands for one it has by initials. */
function formOf(word: string, vocabulary: Vocabulary, { check }: Language): string | null {
  if (vocabulary.has(word)) return word;
  if (vocabulary.isJoined(word) || vocabulary.isInitials(word)) return '';
  const shorter = check.endings.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length));
  const forms = [...shorter, ...shorter.flatMap((stem) => check.endings.map((end) => stem + end))];
  const longer = check.endings.map((end) => word + end);
  return [...forms, ...longer].find((form) => form.length >= LEAST && vocabulary.has(form)) ?? null;
}

/** Shorter words change into others by an ending. */
const LEAST = 4;

/**
 * Which words of a name stand nowhere in one name with their neighbours in it, though the article writes them as names
 * only. A word beside two that do belong together ("American Bryant Jennings") is a word of its own.
 */
function wordsApart(forms: readonly (string | null)[], vocabulary: Vocabulary): Set<number> {
  const together = new Set<number>();
  const apart = new Set<number>();
  for (let at = 0; at + 1 < forms.length; at++) {
    const [one, two] = [forms[at], forms[at + 1]];
    if (!one || !two || vocabulary.isOrdinary(one) || vocabulary.isOrdinary(two)) continue;
    (vocabulary.isTogether(one, two) ? together : apart).add(at);
  }
  const lone = [...apart].filter((at) => !together.has(at - 1) && !together.has(at + 1));
  return new Set(lone.flatMap((at) => [at, at + 1]));
}
