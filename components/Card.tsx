/** The card on the page: one line in a corner, which opens to the brief the popup shows. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../summarizer/brief';
import { nearDate } from './dates';
import { Icon } from './Icon';
import { useWords } from './WordsContext';
import { count } from './words';

interface Props {
  brief: Brief;
  now: number;
  corner: 'left' | 'right';
  /** How many points are shown, where there are as many. */
  points: number;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onMove: () => void;
  onHide: () => void;
  /** Absent where nothing may be remembered. */
  onSiteOff: (() => void) | null;
  onOff: (() => void) | null;
  /** The brief itself, drawn only while open. */
  children: ComponentChildren;
}

export function Card(props: Props) {
  const { say } = useWords();
  const { corner, isOpen, onOpen, onHide, children } = props;
  return (
    <aside
      class="nutgraf card"
      data-corner={corner}
      data-open={isOpen || undefined}
      aria-label={say('autoCardName')}
      onKeyDown={(event) => event.key === 'Escape' && isOpen && onOpen(false)}
    >
      {isOpen && children}
      <div class="card-line">
        <button
          type="button"
          class="card-open"
          aria-expanded={isOpen}
          title={say(isOpen ? 'autoCardClose' : 'autoCardOpen')}
          onClick={() => onOpen(!isOpen)}
        >
          <Line {...props} />
        </button>
        <CardMenu {...props} />
        <button type="button" class="quiet" title={say('autoCardHide')} onClick={onHide}>
          <Icon name="close" />
          <span class="told">{say('autoCardHide')}</span>
        </button>
      </div>
    </aside>
  );
}

/** "VELMORA · 3 points · 7 figures · 5 sources" */
function Line({ brief, now, points }: Props) {
  const words = useWords();
  const { place, agency, published, filed } = brief.dateline;
  const date = published ?? filed;
  const when = date ? nearDate(date, now, words.locale) : null;
  const opening = place ?? agency ?? when;
  return (
    <>
      {opening && (
        <>
          <b class={place ? 'card-place' : undefined} lang={place ? brief.language : undefined}>
            {opening}
          </b>
          <span aria-hidden="true"> · </span>
        </>
      )}
      {count(words, 'autoPoints', Math.min(brief.keyPoints.length, points))}
      <span aria-hidden="true"> · </span>
      {count(words, 'autoFigures', brief.keyFigures.length)}
      <span aria-hidden="true"> · </span>
      {count(words, 'autoSources', brief.sources.length)}
    </>
  );
}

function CardMenu({ onMove, onHide, onSiteOff, onOff }: Props) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const items = [
    ['autoCardMove', onMove],
    ['autoCardHide', onHide],
    ['autoCardSite', onSiteOff],
    ['autoCardNever', onOff],
  ] as const;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles up from the buttons in it, does nothing itself
    <div
      class="card-menu"
      onFocusOut={(event) =>
        !event.currentTarget.contains(event.relatedTarget as Node | null) && setOpen(false)
      }
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <button
        type="button"
        class="quiet"
        aria-expanded={isOpen}
        title={say('autoCardMenu')}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
        <span class="told">{say('autoCardMenu')}</span>
      </button>
      {isOpen && (
        <div class="menu" ref={list}>
          {items.map(
            ([name, act]) =>
              act && (
                <button type="button" key={name} onClick={act}>
                  {say(name)}
                </button>
              ),
          )}
        </div>
      )}
    </div>
  );
}
