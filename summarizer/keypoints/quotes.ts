/** Quotation marks in a sentence: is one left open, and what stands outside of them. */

const MARKS = /["“”„«»]/gu;

/** What closes each mark where it opens: English “…”, German „…“ and »…«, French «…», Swedish ”…”. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
};

/**
 * @param opened the mark left open before this text, or ""
 * @returns the mark left open after it, or ""
 */
export function leftOpen(text: string, opened: string): string {
  let open = opened;
  for (const [mark] of text.matchAll(MARKS)) {
    if (open === '') open = mark;
    else if (CLOSERS[open]?.includes(mark)) open = '';
  }
  return open;
}

/** The text with its quotations taken out. */
export function outsideQuotes(text: string): string {
  let outside = '';
  let from = 0;
  let open = '';
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (open === '') {
      outside += text.slice(from, index);
      open = mark;
    } else if (CLOSERS[open]?.includes(mark)) {
      open = '';
      from = index + 1;
    }
  }
  return open === '' ? outside + text.slice(from) : outside;
}
