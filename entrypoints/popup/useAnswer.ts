/** What the worker says of the tab under the popup. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { askForBrief } from '../../extension/ask';
import { browser } from '../../extension/browser';
import type { BriefAnswer } from '../../extension/messages';
import { namedTab } from '../../extension/namedTab';

interface Asked {
  /** Null until the worker has answered. */
  answer: BriefAnswer | null;
  tabId: number | null;
  again: () => void;
}

type Told = [tabId: number | null, answer: BriefAnswer];

/** Asked as the script begins: worker and page are at work while the popup comes up. */
let first: Promise<Told> | undefined = ask();

export function useAnswer(): Asked {
  const [answer, setAnswer] = useState<BriefAnswer | null>(null);
  const [tabId, setTabId] = useState<number | null>(null);
  const again = useCallback(() => {
    setAnswer(null);
    const asked = first ?? ask();
    first = undefined;
    asked.then(([id, given]) => {
      setTabId(id);
      setAnswer(given);
    });
  }, []);
  // Other effects wait for a frame, and an answer that is there before the first one need not.
  useLayoutEffect(again, [again]);
  return { answer, tabId, again };
}

async function ask(): Promise<Told> {
  const tabId = namedTab() ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return [null, { status: 'forbidden', barrier: 'browser' }];
  return [tabId, await askForBrief(tabId)];
}
