/** The language of a story: whether the engine knows it, and how the reader calls it. */

/** @param languages those whose tables the engine has, as primary subtags */
export function isKnown(tag: string, languages: readonly string[]): boolean {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return primary === 'und' || languages.includes(primary);
}

/** A tag that is no language at all is shown as the page has it. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
