/** The language of the story: what the page states when it is plausible, else a light guess from script and short words. */
import type { Facts } from './facts';
import { ldText } from './jsonld';

const TAG = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

export function readLanguage(facts: Facts, text: string): string {
  const stated = [
    ...facts.languages,
    ldText(facts.ld.article, 'inLanguage'),
    facts.meta.get('content-language'),
    facts.meta.get('og:locale'),
    facts.meta.get('language'),
  ];
  const tag = stated.find((value) => value && TAG.test(value.trim()))?.trim();
  const guess = guessLanguage(text);
  if (!tag) return guess;
  // A template's lang="en" around a story in another script or with no English word in it is a slip.
  const contradicted = guess !== 'und' && primary(guess) !== primary(tag) && !related(tag, guess);
  return contradicted ? guess : tag.replace('_', '-');
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Tags that name one language by two codes, or that the guess cannot tell apart. */
function related(a: string, b: string): boolean {
  const pair = [primary(a), primary(b)].sort().join(' ');
  return /^(?:nb no|nn no|no nb|da no|da nb|id ms|hr sr|bs hr|bs sr|cs sk|es gl|ca es|gl pt|bg ru|ru uk|be ru|mk ru|ar fa|ar ur|af nl)$/.test(
    pair,
  );
}

const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

/** Short words that are frequent in one language and rare in the others. */
const SHORT_WORDS: Record<string, string> = {
  en: 'the of and to that was with for his from this have which their has been',
  de: 'der die und das den von mit ist des sich auf für nicht dem ein eine auch werden',
  fr: 'les des est dans une pour que qui sur par pas plus avec aux cette ont',
  es: 'los las del una por con para que como más fue sus este pero está',
  pt: 'dos das uma não para com por que mais foi pela pelo são também ao',
  it: 'che della di per non una sono dei nel alla più anche gli delle',
  nl: 'het een van dat voor niet zijn met werd ook aan naar bij deze',
  sv: 'och att det som för inte med den till har om ett från',
  da: 'og det at ikke til der med blev har også af efter som',
  pl: 'się nie jest na że przez oraz które został także dla',
  tr: 've bir bu için olarak ile daha çok olduğunu sonra',
};
const BY_WORD = new Map(
  Object.entries(SHORT_WORDS).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** @returns a primary tag, or "und" when nothing is clear enough */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return 'und';
  const foreign = /[\u0370-\uffff]{3}/.test(sample);
  for (const [tag, script] of foreign ? SCRIPTS : []) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (tag === 'ja' ? 0.1 : 0.4)) return tag;
  }
  const counts = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const tag = BY_WORD.get(word);
    if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < words.length * 0.08 || best[1] < 5) return 'und';
  return second && second[1] > best[1] * 0.6 ? 'und' : best[0];
}
