/** Renders views as the popup does, with the English catalogue, into a document of jsdom. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/WordsContext';
import { type Words, wordsFrom } from '../../components/words';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const CATALOGUE: Record<string, Message> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

/** What the browser's `getMessage` does with a catalogue. */
export function englishWords(locale = 'en-GB'): Words {
  return wordsFrom((key, values) => {
    const { message = '', placeholders = {} } = CATALOGUE[key] ?? {};
    return message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = placeholders[name.toLowerCase()]?.content ?? '';
      return values[Number(content.slice(1)) - 1] ?? '';
    });
  }, locale);
}

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document, requestAnimationFrame: setTimeout });

export interface Rendered {
  root: HTMLElement;
  /** All its words, folded to single spaces. */
  text: () => string;
  click: (selector: string, nth?: number) => void;
  press: (selector: string, key: string) => void;
}

export function show(view: ComponentChild, words: Words = englishWords()): Rendered {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root));
  const find = (selector: string, nth = 0) => {
    const found = root.querySelectorAll<HTMLElement>(selector)[nth];
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  return {
    root,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
    click: (selector, nth) => act(() => find(selector, nth).click()),
    press: (selector, key) =>
      act(() => {
        find(selector).dispatchEvent(
          new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      }),
  };
}
