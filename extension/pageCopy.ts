/** Copying from within a page, for the keyboard command: the worker has no clipboard, a focused page has. */
import type { Exported } from '../summarizer/export/export';
import { fillClipboard, writeClipboard } from './clipboard';

/** Pages without https have only the older way; it is also tried where the newer one is refused. */
export async function copyFromPage(exported: Exported): Promise<boolean> {
  if (navigator.clipboard && (await writeClipboard(exported))) return true;
  return copyByCommand(exported);
}

/** Our listener comes first and keeps the event from the page's own. */
function copyByCommand(exported: Exported): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    fillClipboard(event, exported);
    event.stopImmediatePropagation();
    isFilled = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  const isDone = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return isDone && isFilled;
}
