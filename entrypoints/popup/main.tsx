import { render } from 'preact';
import { WordsContext } from '../../components/WordsContext';
import { browserWords, markPage } from '../../extension/i18n';
import { applyLastLook } from '../../extension/look';
import { namedTab } from '../../extension/namedTab';
import { Popup } from './Popup';

applyLastLook();
const words = browserWords();
markPage(words);
document.title = words.say('actionTitle');
document.documentElement.dataset.window = namedTab() === null ? 'popup' : 'tab';

const root = document.getElementById('root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <Popup />
    </WordsContext.Provider>,
    root,
  );
}
