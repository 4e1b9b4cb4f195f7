/** Which line of the brief is shown in the page just now, and at which of its places. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Shown } from '../../components/PlaceBar';
import type { Span } from '../../summarizer/brief';

/** How the page is marked: by way of the worker from the popup, at first hand from within the page. */
export interface Marks {
  /** Marks all places and scrolls to one of them. @returns whether that one was found */
  show(places: Span[], index: number): boolean | Promise<boolean>;
  clear(): void;
}

interface Places {
  shown: Shown | null;
  show: (places: Span[]) => void;
  step: (by: 1 | -1) => void;
  clear: () => void;
}

export function usePlaces(marks: Marks): Places {
  const [places, setPlaces] = useState<Span[]>([]);
  const [shown, setShown] = useState<Shown | null>(null);
  /** Counts what was asked for: a slow page's answer to what is no longer wanted is not shown. */
  const asked = useRef(0);
  const showAt = async (all: Span[], index: number) => {
    const turn = ++asked.current;
    setPlaces(all);
    const isFound = await marks.show(all, index);
    if (turn === asked.current) setShown({ index, size: all.length, isFound });
  };
  const step = (by: 1 | -1) => {
    if (!shown) return;
    void showAt(places, (shown.index + by + places.length) % places.length);
  };
  const clear = useCallback(() => {
    asked.current += 1;
    setShown(null);
    marks.clear();
  }, [marks]);
  return { shown, show: (all) => void showAt(all, 0), step, clear };
}
