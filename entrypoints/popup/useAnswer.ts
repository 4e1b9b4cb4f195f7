/** What the worker says of the tab under the popup. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { askForBrief } from '../../extension/ask';
import { askFirst, type Asked as First } from '../../extension/askFirst';
import type { BriefAnswer } from '../../extension/messages';

interface Asked {
  /** Null until the worker has answered. */
  answer: BriefAnswer | null;
  tabId: number | null;
  again: () => void;
}

/** Already asked, before this script was loaded. */
let first: Promise<First | null> | undefined = globalThis.nutgrafAsked;

export function useAnswer(): Asked {
  const [answer, setAnswer] = useState<BriefAnswer | null>(null);
  const [tabId, setTabId] = useState<number | null>(null);
  const again = useCallback(() => {
    setAnswer(null);
    const asked = first ?? askFirst();
    first = undefined;
    asked.then(answerTo).then(([id, given]) => {
      setTabId(id);
      setAnswer(given);
    });
  }, []);
  useEffect(again, [again]);
  return { answer, tabId, again };
}

/** A worker that is lost over its answer is asked once more. */
async function answerTo(asked: First | null): Promise<[number | null, BriefAnswer]> {
  if (!asked) return [null, { status: 'forbidden', barrier: 'browser' }];
  return [asked.tabId, asked.answer ?? (await askForBrief(asked.tabId))];
}
