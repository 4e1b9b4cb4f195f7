/** What the worker says of the tab under the popup. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { askForBrief } from '../../extension/ask';
import { browser } from '../../extension/browser';
import type { BriefAnswer } from '../../extension/messages';
import { namedTab } from './namedTab';

interface Asked {
  /** Null until the worker has answered. */
  answer: BriefAnswer | null;
  tabId: number | null;
  again: () => void;
}

/** Asked as the script begins, before anything is drawn: worker and page are at work while the popup comes up. */
let first: ReturnType<typeof ask> | null = ask();

export function useAnswer(): Asked {
  const [answer, setAnswer] = useState<BriefAnswer | null>(null);
  const [tabId, setTabId] = useState<number | null>(null);
  const again = useCallback(() => {
    setAnswer(null);
    const asked = first ?? ask();
    first = null;
    asked.then(([id, given]) => {
      setTabId(id);
      setAnswer(given);
    });
  }, []);
  useEffect(again, [again]);
  return { answer, tabId, again };
}

async function ask(): Promise<[number | null, BriefAnswer]> {
  const tabId = namedTab() ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return [null, { status: 'forbidden', barrier: 'browser' }];
  return [tabId, await askForBrief(tabId)];
}
