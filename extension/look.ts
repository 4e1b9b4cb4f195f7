/** Theme and text size of our own pages. They are also kept where a page can read them before it first paints. */
import { readSettings, type Settings } from './settings';

const KEY = 'look';

/** To be called before anything is drawn: what was used last, or the defaults. */
export function applyLastLook(): void {
  let last: unknown = null;
  try {
    last = JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    // a broken entry is as good as none
  }
  setLook(readSettings(last));
}

export function applyLook({ theme, textSize }: Settings): void {
  setLook({ theme, textSize });
  localStorage.setItem(KEY, JSON.stringify({ theme, textSize }));
}

export function forgetLook(): void {
  localStorage.removeItem(KEY);
}

function setLook({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.textSize = textSize;
}
