/** Bytes of a saved page → its characters, as a browser would read them. */

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i;

/** The one encoding of the web that writes other letters in ASCII's bytes, so that its pages are valid UTF-8 too. */
const SEVEN_BIT = 'iso-2022-jp';
const WESTERN = 'windows-1252';

/**
 * A byte-order mark wins, then ISO-2022-JP where it is declared and holds, then UTF-8 where the bytes are valid (a saved
 * page is often written anew in it, and still declares what it was), then what the page declares, then Windows-1252. What
 * is no letter there shows as U+FFFD, as it would in a browser.
 */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = declaredEncoding(bytes);
  const sevenBit = declared === SEVEN_BIT ? strictly(SEVEN_BIT, bytes) : null;
  return sevenBit ?? strictly('utf-8', bytes) ?? leniently(declared ?? WESTERN, bytes);
}

/** @returns null where bytes are not of that encoding */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Node 20 takes Windows-1252 for Latin-1, without curly quotes and dashes, unless the bytes come as part of a stream. */
function leniently(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes, { stream: encoding === WESTERN });
}

/** @returns the name by which decoders know it; null where none is declared, or one that nobody knows */
function declaredEncoding(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)));
  try {
    return new TextDecoder(match?.[1] ?? match?.[2] ?? '').encoding;
  } catch {
    return null;
  }
}

/** Whether these characters are a page rather than plain text. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype\s|html|head|body|article|main|div|p|h[1-6]|meta|title|br)\b[^<>]{0,2000}>/i.test(
    text.slice(0, 200_000),
  );
}
