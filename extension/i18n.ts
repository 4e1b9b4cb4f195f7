/** The words of the interface from the browser's catalogue, with numbers and dates in a language that fits them. */
import { type Catalogue, type Words, wordsFrom } from '../components/words';
import { browser } from './browser';

export function browserWords(): Words {
  const catalogue: Catalogue = (key, values) => browser.i18n.getMessage(key, values);
  return wordsFrom(catalogue, localeFor(browser.i18n.getUILanguage(), catalogue('catalogueLanguage', [])));
}

/**
 * A browser in a language we have no catalogue for shows English words: its dates must then be English too.
 * @returns the browser's own tag where it is a variety of the catalogue's language, else the catalogue's
 */
export function localeFor(browserTag: string, catalogueTag: string): string {
  const isSame = browserTag.split('-')[0] === catalogueTag.split('-')[0];
  return isSame ? browserTag : catalogueTag;
}

/** Language and direction of our own pages. */
export function markPage(words: Words): void {
  document.documentElement.lang = words.locale;
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
