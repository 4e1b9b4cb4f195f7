/** A long list shows its best lines first; the rest stands behind one button. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './WordsContext';
import { count } from './words';

interface MoreProps {
  hidden: number;
  onMore: () => void;
}

export function More({ hidden, onMore }: MoreProps) {
  const words = useWords();
  if (hidden <= 0) return null;
  return (
    <button type="button" class="more" onClick={onMore}>
      {count(words, 'more', hidden)}
    </button>
  );
}

interface Shortened<T> {
  shown: readonly T[];
  /** What `More` needs. */
  more: MoreProps;
  /** For the list itself: the focus goes on to the first line that was hidden. */
  list: RefObject<HTMLUListElement | null>;
}

export function useMore<T>(lines: readonly T[], limit: number): Shortened<T> {
  const [isAll, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef(0);
  useLayoutEffect(() => {
    if (isAll) list.current?.children[first.current]?.querySelector('button')?.focus();
  }, [isAll]);
  const shown = isAll ? lines : lines.slice(0, limit);
  const onMore = () => {
    first.current = shown.length;
    setAll(true);
  };
  return { shown, list, more: { hidden: lines.length - shown.length, onMore } };
}
