/** The reader's settings, kept in step with every other page that shows them. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { applyLook } from '../../extension/look';
import type { Settings } from '../../extension/settings';
import { loadSettings, saveSettings, watchSettings } from '../../extension/settingsStore';

/** Read as the script begins, before anything is drawn. */
const first = loadSettings();

/** @returns the settings, null until they are read, and how to change some of them */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useLayoutEffect(() => {
    first.then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    if (settings) applyLook(settings);
  }, [settings]);
  const change = (some: Partial<Settings>) => {
    if (!settings) return;
    const next = { ...settings, ...some };
    setSettings(next);
    void saveSettings(next);
  };
  return [settings, change];
}
