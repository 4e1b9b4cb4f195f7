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

/** An apostrophe that became a question mark, "won?t", and no address: the quotation marks went the same way. */
const LOST = /(?<![\p{L}\p{N}?/.=&])\p{L}+\?\p{Ll}{1,3}(?![\p{L}\p{N}?/.=&])/u;

/** Whether the text lost its quotation marks to a wrong encoding, so that nobody can tell whose words stand in it. */
export function lostQuotes(text: string): boolean {
  return LOST.test(text);
}

/** A question ends in no comma: behind one, the mark is a closing quotation mark that was lost, and its speaker follows. */
export function awaitsSpeaker(text: string): boolean {
  return /,\?$/.test(text);
}

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
