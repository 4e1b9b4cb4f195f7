/** Bytes of a saved page → its characters, as a browser would read them. */

const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]+)/i;

/** A byte-order mark wins, then what the page declares, then UTF-8; Windows-1252 where that fails. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const match = DECLARED.exec(head);
    return decodeAs(bytes, match?.[1] ?? match?.[2] ?? 'windows-1252');
  }
}

/** A page that declares UTF-8 and holds other bytes shows its bad bytes as U+FFFD, as it would in a browser. */
function decodeAs(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether these characters are a page rather than plain text. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype\s|html|head|body|article|main|div|p|h[1-6]|meta|title|br)\b[^<>]{0,2000}>/i.test(
    text.slice(0, 200_000),
  );
}
