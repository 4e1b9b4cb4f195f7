/** The popup: asks for the brief of the tab it was opened over, and lets the reader check, copy and set. */
import { useEffect } from 'preact/hooks';
import { BriefView } from '../../components/BriefView';
import { CopyMenu } from '../../components/CopyMenu';
import { Footer } from '../../components/Footer';
import { PlaceBar } from '../../components/PlaceBar';
import { Working } from '../../components/States';
import { browser } from '../../extension/browser';
import { LANGUAGE_TAGS } from '../../extension/languages';
import { DEFAULTS, LIMITS, type Settings, shownParts } from '../../extension/settings';
import type { Brief } from '../../summarizer/brief';
import { SiteOffer } from '../welcome/SiteOffer';
import { NoBrief } from './NoBrief';
import { useAnswer } from './useAnswer';
import { useCopy } from './useCopy';
import { usePlaces } from './usePlaces';
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
  settings: Settings | null;
  onChange: (change: Partial<Settings>) => void;
}

function Ready({ brief, tabId, settings, onChange }: ReadyProps) {
  const own = settings ?? DEFAULTS;
  const { shown, show, step, clear } = usePlaces(tabId);
  const { copied, said, copy } = useCopy(brief, own);
  useEscape(shown ? clear : null);
  return (
    <>
      <BriefView
        brief={brief}
        now={Date.now()}
        parts={shownParts(own)}
        hasDateline={own.dateline}
        limits={LIMITS[own.length]}
        languages={LANGUAGE_TAGS}
        onShow={show}
        onCopy={(scope) => copy({ scope })}
        after={<SiteOffer tabId={tabId} />}
      >
        <CopyMenu
          format={own.copyFormat}
          links={own.copyLinks}
          isCopied={copied}
          onCopy={() => copy({})}
          onFormat={(format) => {
            onChange({ copyFormat: format });
            copy({ format });
          }}
          onLinks={(copyLinks) => onChange({ copyLinks })}
        />
      </BriefView>
      <div class="toast" role="status">
        {said}
      </div>
      {shown && <PlaceBar shown={shown} onStep={step} onClear={clear} />}
      <Footer brief={brief} onSettings={openSettings} />
    </>
  );
}

/** Escape first takes the marks away; only then does it close the popup, which is the browser's doing. */
function useEscape(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (!onEscape) return undefined;
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [onEscape]);
}

function openSettings(): void {
  browser.runtime.openOptionsPage().then(() => window.close());
}
