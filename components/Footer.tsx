/** Below the brief: what the story would cost in time, and the way to the settings. */
import type { Brief } from '../summarizer/brief';
import { Icon } from './Icon';
import { useWords } from './WordsContext';
import { count } from './words';

interface Props {
  brief: Brief | null;
  onSettings: () => void;
}

export function Footer({ brief, onSettings }: Props) {
  const words = useWords();
  return (
    <footer class="foot">
      {brief && brief.words > 0 && (
        <span>
          {count(words, 'minutes', brief.readingMinutes)} <span aria-hidden="true">·</span>{' '}
          {count(words, 'words', brief.words)}
        </span>
      )}
      <button type="button" class="quiet settings" onClick={onSettings}>
        <Icon name="settings" />
        {words.say('settings')}
      </button>
    </footer>
  );
}
