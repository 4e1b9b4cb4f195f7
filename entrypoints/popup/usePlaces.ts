/** Which line of the brief is shown in the page just now, and at which of its places. */
import { useCallback, useState } from 'preact/hooks';
import type { Shown } from '../../components/PlaceBar';
import { clearInPage, showInPage } from '../../extension/ask';
import type { Span } from '../../summarizer/brief';

interface Places {
  shown: Shown | null;
  show: (places: Span[]) => void;
  step: (by: 1 | -1) => void;
  clear: () => void;
}

export function usePlaces(tabId: number | null): Places {
  const [places, setPlaces] = useState<Span[]>([]);
  const [shown, setShown] = useState<Shown | null>(null);
  const showAt = async (all: Span[], index: number) => {
    if (tabId === null) return;
    setPlaces(all);
    const isFound = await showInPage(tabId, all, index);
    setShown({ index, size: all.length, isFound });
  };
  const step = (by: 1 | -1) => {
    if (!shown) return;
    void showAt(places, (shown.index + by + places.length) % places.length);
  };
  const clear = useCallback(() => {
    setShown(null);
    if (tabId !== null) void clearInPage(tabId);
  }, [tabId]);
  return { shown, show: (all) => void showAt(all, 0), step, clear };
}
