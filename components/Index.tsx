/** A small index to the parts: how much there is of each, and a way to it by keyboard. */
import type { Part } from '../summarizer/export/sheet';
import { useWords } from './WordsContext';

interface Props {
  /** Null where nobody can say how much there is. */
  entries: { part: Part; size: number | null }[];
  onGo: (part: Part) => void;
}

const NAME = { points: 'indexPoints', figures: 'indexFigures', sources: 'indexSources' } as const;

export function Index({ entries, onGo }: Props) {
  const { say, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  return (
    <nav class="index" aria-label={say('index')}>
      <ul>
        {entries.map(({ part, size }) => (
          <li key={part}>
            <button type="button" onClick={() => onGo(part)}>
              {say(NAME[part])} <span class="size">{size === null ? '–' : number.format(size)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
