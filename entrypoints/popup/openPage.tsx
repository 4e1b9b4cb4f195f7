/** How each page of ours begins: its look first, then its language and title, then its view. */
import { type ComponentChild, render } from 'preact';
import { WordsContext } from '../../components/WordsContext';
import type { MessageKey } from '../../components/words';
import { browserWords, markLanguage } from '../../extension/i18n';
import { applyLastLook } from '../../extension/look';

export function openPage(title: MessageKey, view: ComponentChild): void {
  applyLastLook();
  const words = browserWords();
  markLanguage(words, document.documentElement);
  document.title = words.say(title);
  const root = document.getElementById('root');
  if (root) render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root);
}
