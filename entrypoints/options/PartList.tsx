/** Which parts of a brief are shown, and in which order: by two buttons each, so that no dragging is needed. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { useWords } from '../../components/WordsContext';
import type { Settings } from '../../extension/settings';

type Parts = Settings['parts'];

interface Props {
  parts: Parts;
  onChange: (parts: Parts) => void;
}

const NAMES = { points: 'keyPoints', figures: 'keyFigures', sources: 'sources' } as const;

export function PartList({ parts, onChange }: Props) {
  const { say } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ name: string; way: 'up' | 'down' } | null>(null);
  const move = (index: number, by: 1 | -1) => {
    const part = parts[index];
    if (part) moved.current = { name: part.name, way: by < 0 ? 'up' : 'down' };
    onChange(swapped(parts, index, index + by));
  };
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { name, way } = moved.current;
    moved.current = null;
    keepFocus(list.current?.querySelector(`[data-name="${name}"]`), way);
  });
  const show = (index: number, shown: boolean) =>
    onChange(parts.map((part, at) => (at === index ? { ...part, shown } : part)));
  return (
    <fieldset class="choice">
      <legend>{say('partsShown')}</legend>
      <ul class="parts" ref={list}>
        {parts.map(({ name, shown }, index) => (
          <li key={name} data-name={name}>
            <label>
              <input
                type="checkbox"
                checked={shown}
                onChange={(event) => show(index, event.currentTarget.checked)}
              />
              <span>{say(NAMES[name])}</span>
            </label>
            <Mover way="up" part={say(NAMES[name])} isLast={index === 0} onMove={() => move(index, -1)} />
            <Mover
              way="down"
              part={say(NAMES[name])}
              isLast={index === parts.length - 1}
              onMove={() => move(index, 1)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface MoverProps {
  way: 'up' | 'down';
  part: string;
  isLast: boolean;
  onMove: () => void;
}

function Mover({ way, part, isLast, onMove }: MoverProps) {
  const { say } = useWords();
  const label = say(way === 'up' ? 'moveUp' : 'moveDown', part);
  return (
    <button type="button" class="quiet" data-way={way} title={label} disabled={isLast} onClick={onMove}>
      <Icon name={way === 'up' ? 'previous' : 'down'} />
      <span class="told">{label}</span>
    </button>
  );
}

/** The focus goes with the part that moved; at the end of its way the other button takes it. */
function keepFocus(row: Element | null | undefined, way: 'up' | 'down'): void {
  const same = row?.querySelector<HTMLButtonElement>(`[data-way="${way}"]:enabled`);
  (same ?? row?.querySelector<HTMLButtonElement>('[data-way]:enabled'))?.focus();
}

function swapped(parts: Parts, a: number, b: number): Parts {
  const [first, second] = [parts[a], parts[b]];
  if (!first || !second) return parts;
  return parts.map((part, index) => (index === a ? second : index === b ? first : part));
}
