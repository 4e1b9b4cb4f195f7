import { render } from 'preact';
import { WordsContext } from '../../components/WordsContext';
import { browserWords, markPage } from '../../extension/i18n';
import { applyLastLook } from '../../extension/look';
import { Options } from './Options';

applyLastLook();
const words = browserWords();
markPage(words);
document.title = words.say('optionsTitle');

const root = document.getElementById('root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <Options />
    </WordsContext.Provider>,
    root,
  );
}
