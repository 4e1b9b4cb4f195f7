/** Does a sentence lean on the one before it? "He said", "But the", "That was", "On Monday, she", "In 14 books she". */
import type { KeyPointWords } from './words';

export interface Openings {
  leanBack(text: string): boolean;
}

const ready = new WeakMap<KeyPointWords, Openings>();

export function openingsFor(words: KeyPointWords): Openings {
  const known = ready.get(words);
  if (known) return known;
  const openings = build(words);
  ready.set(words, openings);
  return openings;
}

function build(words: KeyPointWords): Openings {
  const expletives = opening(words.expletives);
  const connectives = opening(words.connectives);
  const pointers = new Set(words.pointers);
  const calendar = new Set(words.calendar);
  const settings = new Set(words.settings);
  const subjects = new Set(words.subjects);
  return {
    leanBack(text) {
      const start = text
        .slice(0, 60)
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .toLowerCase()
        .replaceAll('’', "'");
      if (expletives.test(start)) return false;
      if (connectives.test(start)) return true;
      const [first = '', second = ''] = start.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (pointers.has(first)) return !calendar.has(second);
      return leansLater(text, pointers, calendar) || (settings.has(first) && leansSoon(text, subjects));
    },
  };
}

/** "On Monday, she said": the phrase before the comma names nobody she could be. */
function leansLater(text: string, pointers: ReadonlySet<string>, calendar: ReadonlySet<string>): boolean {
  const [, phrase = '', subject = ''] = /^([^,"“]{2,40}),\s+(\p{L}+)/u.exec(text) ?? [];
  if (!pointers.has(subject.toLowerCase())) return false;
  const names = phrase.match(/(?<=\s)\p{Lu}[\p{L}]+/gu) ?? [];
  return names.every((name) => calendar.has(name.toLowerCase()));
}

/** "In 14 books she wrote": no name between the opening and a pronoun that is the subject. */
function leansSoon(text: string, subjects: ReadonlySet<string>): boolean {
  const words =
    text
      .slice(0, 60)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(1, 5) ?? [];
  const at = words.findIndex((word) => subjects.has(word));
  return at > 0 && words.slice(0, at).every((word) => !/^\p{Lu}/u.test(word));
}

function opening(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
