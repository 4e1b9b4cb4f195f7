/** A long list shows its best lines first; the rest stands behind one button. */
import { useState } from 'preact/hooks';
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

/** @returns the lines to show, and what `More` needs */
export function useMore<T>(lines: readonly T[], limit: number): { shown: readonly T[]; more: MoreProps } {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? lines : lines.slice(0, limit);
  return { shown, more: { hidden: lines.length - shown.length, onMore: () => setAll(true) } };
}
