/** The words of the interface from the browser's catalogue, with numbers and dates in a language that fits them. */
import { type Catalogue, localeFor, type Words, wordsFrom } from '../components/words';
import { browser } from './browser';

export function browserWords(): Words {
  const catalogue: Catalogue = (key, values) => browser.i18n.getMessage(key, values);
  return wordsFrom(catalogue, localeFor(browser.i18n.getUILanguage(), catalogue('catalogueLanguage', [])));
}

/** Language and direction of our own words, on our own pages or on what holds them in another. */
export function markLanguage(words: Words, root: HTMLElement): void {
  root.lang = words.locale;
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
