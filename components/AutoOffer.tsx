/** Offers auto-summary for the site the reader is at, says what will happen, and how it stands there now. */
import { useState } from 'preact/hooks';
import { Icon } from './Icon';
import { useWords } from './WordsContext';

/** How auto-summary stands on one site. */
export type SiteState = 'ask' | 'on' | 'skipped' | 'paused';

interface Props {
  /** As a reader names it: without "www.". */
  site: string;
  state: SiteState;
  onSite: () => void;
  onEverywhere: () => void;
  onSkip: () => void;
  onUnskip: () => void;
  onResume: () => void;
  /** The offer is not wanted; settings still have it. */
  onHide: () => void;
}

export function AutoOffer(props: Props) {
  const { say } = useWords();
  const { site, state } = props;
  if (state === 'ask') return <Ask {...props} />;
  const [said, action, act] = {
    on: [say('autoIsOn', site), say('autoSkip'), props.onSkip] as const,
    skipped: [say('autoIsSkipped', site), say('autoUnskip'), props.onUnskip] as const,
    paused: [say('autoIsPaused'), say('autoResume'), props.onResume] as const,
  }[state];
  return (
    <aside class="auto" data-auto={state} aria-label={say('autoTitle')}>
      <span class="auto-state">{said}</span>
      <button type="button" class="auto-act" onClick={act}>
        {action}
      </button>
    </aside>
  );
}

/** What opens at the end of a sheet opens out of sight. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}

/** One line, until the reader wants to know more: what the brief needs is room. */
function Ask({ site, onSite, onEverywhere, onHide }: Props) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <aside class="auto" data-auto="ask" data-open={isOpen || undefined} aria-label={say('autoTitle')}>
      <button
        type="button"
        class="auto-act auto-question"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say('autoOffer')}
        <Icon name={isOpen ? 'previous' : 'down'} />
      </button>
      <button type="button" class="quiet" title={say('autoOfferHide')} onClick={onHide}>
        <Icon name="close" />
        <span class="told">{say('autoOfferHide')}</span>
      </button>
      {isOpen && (
        <div class="auto-choices" ref={intoView}>
          <p class="auto-what">{say('autoOfferWhat')}</p>
          <button type="button" class="auto-act" onClick={onSite}>
            {say('autoOnSite', site)}
          </button>
          <button type="button" class="auto-act" onClick={onEverywhere}>
            {say('autoEverywhere')}
          </button>
        </div>
      )}
    </aside>
  );
}
