/** What is shown in the page just now: which of its places, and the way to the next, the one before, and back. */
import { Icon } from './Icon';
import { useWords } from './WordsContext';

export interface Shown {
  index: number;
  size: number;
  /** False where the words could not be found in the page again. */
  isFound: boolean;
}

interface Props {
  shown: Shown;
  onStep: (by: 1 | -1) => void;
  onClear: () => void;
}

export function PlaceBar({ shown, onStep, onClear }: Props) {
  const { say, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  const where =
    shown.size > 1 ? say('shownOf', number.format(shown.index + 1), number.format(shown.size)) : say('shown');
  return (
    <div class="place-bar">
      <span role="status">{shown.isFound ? where : say('shownNot')}</span>
      {shown.size > 1 && (
        <>
          <IconButton icon="previous" label={say('previousPlace')} onClick={() => onStep(-1)} />
          <IconButton icon="down" label={say('nextPlace')} onClick={() => onStep(1)} />
        </>
      )}
      <IconButton icon="close" label={say('clearPlaces')} onClick={onClear} />
    </div>
  );
}

interface IconButtonProps {
  icon: 'previous' | 'down' | 'close';
  label: string;
  onClick: () => void;
}

function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="quiet" title={label} onClick={onClick}>
      <Icon name={icon} />
      <span class="told">{label}</span>
    </button>
  );
}
