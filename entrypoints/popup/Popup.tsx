/** The popup: asks for the brief of the tab it was opened over, and lets the reader check, copy and set. */
import { useMemo } from 'preact/hooks';
import { Footer } from '../../components/Footer';
import { Working } from '../../components/States';
import { clearInPage, showInPage } from '../../extension/ask';
import { browser } from '../../extension/browser';
import type { Settings } from '../../extension/settings';
import type { Brief } from '../../summarizer/brief';
import { SiteOffer } from '../welcome/SiteOffer';
import { InOtherWords } from './InOtherWords';
import { NoBrief } from './NoBrief';
import { OpenBrief } from './OpenBrief';
import { useAnswer } from './useAnswer';
import type { Marks } from './usePlaces';
import { useSettings } from './useSettings';

export function Popup() {
  const [settings, change] = useSettings();
  const { answer, tabId, again } = useAnswer();
  const brief = answer?.status === 'ready' ? answer.brief : null;
  const isWorking = answer === null || settings === null;
  return (
    <div class="nutgraf popup" data-status={isWorking ? 'working' : answer.status}>
      {isWorking && <Working />}
      {!isWorking && !brief && <NoBrief answer={answer} onAgain={again} />}
      {!isWorking && brief && <Ready brief={brief} tabId={tabId} settings={settings} onChange={change} />}
      {!brief && <Footer brief={null} onSettings={openSettings} />}
    </div>
  );
}

interface ReadyProps {
  brief: Brief;
  tabId: number | null;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

function Ready({ tabId, ...given }: ReadyProps) {
  const { text } = given.brief;
  const marks = useMemo(() => marksIn(tabId, text), [tabId, text]);
  const after = (
    <>
      <InOtherWords brief={given.brief} />
      <SiteOffer tabId={tabId} />
    </>
  );
  return (
    <>
      <OpenBrief {...given} marks={marks} isWindow after={after} />
      <Footer brief={given.brief} onSettings={openSettings} />
    </>
  );
}

function marksIn(tabId: number | null, text: string): Marks {
  return {
    show: (places, index) => tabId !== null && showInPage(tabId, text, places, index),
    clear: () => {
      if (tabId !== null) void clearInPage(tabId);
    },
  };
}

function openSettings(): void {
  browser.runtime.openOptionsPage().then(() => window.close());
}
