import { render } from 'preact';
import { WordsContext } from '../../components/WordsContext';
import { browserWords, markPage } from '../../extension/i18n';
import { applyLastLook } from '../../extension/look';
import { Welcome } from './Welcome';

applyLastLook();
const words = browserWords();
markPage(words);

const root = document.getElementById('root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <Welcome />
    </WordsContext.Provider>,
    root,
  );
}
