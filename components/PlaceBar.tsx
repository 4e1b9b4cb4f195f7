/** What is shown in the page just now: which of its places, and the way to the next, the one before, and back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { useWords } from './WordsContext';
import type { Words } from './words';

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

/** What the bar says; a region that was there before says it to those who hear. */
export function placeWords({ index, size, isFound }: Shown, { say, locale }: Words): string {
  if (!isFound) return say('shownNot');
  const number = new Intl.NumberFormat(locale);
  return size > 1 ? say('shownOf', number.format(index + 1), number.format(size)) : say('shown');
}

export function PlaceBar({ shown, onStep, onClear }: Props) {
  const words = useWords();
  const bar = useFocusBack();
  return (
    <div class="place-bar" ref={bar}>
      <span class="where" aria-hidden="true">
        {placeWords(shown, words)}
      </span>
      {shown.size > 1 && (
        <>
          <IconButton icon="previous" label={words.say('previousPlace')} onClick={() => onStep(-1)} />
          <IconButton icon="down" label={words.say('nextPlace')} onClick={() => onStep(1)} />
        </>
      )}
      <IconButton icon="close" label={words.say('clearPlaces')} onClick={onClear} />
    </div>
  );
}

/** The focus that came in from a line goes back there when the bar goes. */
function useFocusBack() {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    const root = element?.getRootNode() as Document | ShadowRoot | undefined;
    let before = (root?.activeElement ?? null) as HTMLElement | null;
    const onFocus = ({ relatedTarget }: FocusEvent) => {
      const from = relatedTarget as HTMLElement | null;
      if (from && !element?.contains(from)) before = from;
    };
    element?.addEventListener('focusin', onFocus);
    return () => {
      if (element?.contains(root?.activeElement ?? null)) before?.focus();
    };
  }, []);
  return bar;
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
