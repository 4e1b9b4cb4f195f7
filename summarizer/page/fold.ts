/** White space as a reader sees it: one space where the page has any number of blanks and line breaks, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
