/** The clipboard, without any permission: after a click or a key of the reader's it is open to our pages. */
import type { Exported } from '../summarizer/export/export';

/** @returns whether the browser took it */
export async function writeClipboard({ text, html }: Exported): Promise<boolean> {
  const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html !== null) parts['text/html'] = new Blob([html], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}

/** @returns whether the reader pressed copy with nothing of their own to copy */
export function isBareCopy(event: ClipboardEvent): boolean {
  const target = event.target;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return !isField && (getSelection()?.isCollapsed ?? true);
}

export function fillClipboard(event: ClipboardEvent, { text, html }: Exported): void {
  event.clipboardData?.setData('text/plain', text);
  if (html !== null) event.clipboardData?.setData('text/html', html);
  event.preventDefault();
}
