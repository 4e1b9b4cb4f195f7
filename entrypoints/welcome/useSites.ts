/** Sites and choices of auto-summary, kept in step with the browser's own settings and every other page of ours. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Choices, onChoicesChanged, readChoices } from '../../extension/auto/choices';
import type { Granted } from '../../extension/auto/origins';
import { onSitesChanged, readSites } from '../../extension/auto/sites';

export type Sites = Granted & Choices;

/** @returns null until they are read */
export function useSites(): Sites | null {
  const [sites, setSites] = useState<Sites | null>(null);
  const read = useCallback(() => {
    void Promise.all([readSites(), readChoices()]).then(([granted, choices]) =>
      setSites({ ...granted, ...choices }),
    );
  }, []);
  useEffect(() => {
    read();
    const stops = [onChoicesChanged(read), onSitesChanged(read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [read]);
  return sites;
}
