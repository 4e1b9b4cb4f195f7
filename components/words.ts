/**
 * The words of the interface: every view gets them from here and knows no language. The browser's own
 * catalogue (`_locales`) stands behind them in the extension, a plain table in tests.
 */
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Messages that come in a form per plural category: `quotes_one`, `quotes_other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

export interface Words {
  /** BCP 47 tag in which numbers and dates are written. */
  locale: string;
  say(key: MessageKey, ...values: string[]): string;
}

/** The browser's catalogue as a function: an unknown key gives ''. */
export type Catalogue = (key: MessageKey, values: string[]) => string;

export function wordsFrom(catalogue: Catalogue, locale: string): Words {
  return { locale, say: (key, ...values) => catalogue(key, values) };
}

/**
 * A browser in a language we have no catalogue for shows English words: its dates must then be English too.
 * @returns the browser's own tag where it is a variety of the catalogue's language, else the catalogue's
 */
export function localeFor(browserTag: string, catalogueTag: string): string {
  const isSame = browserTag.split('-')[0] === catalogueTag.split('-')[0];
  return isSame ? browserTag : catalogueTag;
}

/**
 * @param others what else the message takes, after the number
 * @returns the message in the plural form of the number, which is written in the reader's way
 */
export function count({ locale, say }: Words, key: CountKey, number: number, ...others: string[]): string {
  const form = `${key}_${new Intl.PluralRules(locale).select(number)}`;
  const written = new Intl.NumberFormat(locale).format(number);
  return say(form as MessageKey, written, ...others) || say(`${key}_other` as MessageKey, written, ...others);
}
