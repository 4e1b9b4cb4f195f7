/** Soft hyphens and joints that a browser shows only where a line breaks; in words they hide them from every table. */
const UNSEEN = /[\u00ad\u200b\u2060]+/g;

/** White space as a reader sees it: one space where the page has any number of blanks and line breaks, none at the ends. */
export function fold(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}
