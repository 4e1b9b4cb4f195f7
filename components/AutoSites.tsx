/** The sites on which the brief is ready by itself: remove, pause, leave out; and the card. */
import { useState } from 'preact/hooks';
import { useWords } from './WordsContext';

export interface AutoState {
  everywhere: boolean;
  /** Sites granted one by one. */
  hosts: string[];
  skipped: string[];
  paused: boolean;
  card: boolean;
  corner: 'left' | 'right';
  cardless: string[];
}

export interface AutoActions {
  onEverywhere: () => void;
  onRemoveEverywhere: () => void;
  onRemove: (host: string) => void;
  onSkip: (host: string) => void;
  onUnskip: (host: string) => void;
  onPause: (paused: boolean) => void;
  onCard: (card: boolean) => void;
  onCorner: (corner: 'left' | 'right') => void;
  onCardAgain: (host: string) => void;
}

type Props = AutoState & AutoActions;

export function AutoSites(props: Props) {
  const { say } = useWords();
  const isAnywhere = props.everywhere || props.hosts.length > 0;
  return (
    <section aria-labelledby="auto">
      <h2 id="auto">{say('autoTitle')}</h2>
      <p class="soft">{say('autoWhat')}</p>
      {isAnywhere ? <Watched {...props} /> : <p class="soft">{say('autoNowhere')}</p>}
      {!props.everywhere && (
        <p class="buttons">
          <button type="button" class="button" onClick={props.onEverywhere}>
            {say('autoEverywhere')}
          </button>
        </p>
      )}
      {isAnywhere && <Tick label={say('autoPause')} isOn={props.paused} onTick={props.onPause} />}
      {isAnywhere && <Skipped {...props} />}
      <Card {...props} />
    </section>
  );
}

function Watched({ everywhere, hosts, skipped, onRemove, onRemoveEverywhere, onSkip, onUnskip }: Props) {
  const { say } = useWords();
  return (
    <ul class="auto-sites" data-list="watched">
      {everywhere && <Site name={say('autoEverySite')} onRemove={onRemoveEverywhere} />}
      {hosts.map((host) => {
        const isPaused = skipped.includes(host);
        const flip = () => (isPaused ? onUnskip(host) : onSkip(host));
        return (
          <Site key={host} name={host} isPaused={isPaused} onFlip={flip} onRemove={() => onRemove(host)} />
        );
      })}
    </ul>
  );
}

interface SiteProps {
  name: string;
  isPaused?: boolean;
  onFlip?: () => void;
  onRemove: () => void;
}

function Site({ name, isPaused = false, onFlip, onRemove }: SiteProps) {
  const { say } = useWords();
  return (
    <li data-paused={isPaused || undefined}>
      <span>{name}</span>
      {onFlip && (
        <button
          type="button"
          class="auto-act"
          aria-label={say(isPaused ? 'autoSiteGoOn' : 'autoSitePause', name)}
          onClick={onFlip}
        >
          {say(isPaused ? 'autoGoOnShort' : 'autoPauseShort')}
        </button>
      )}
      <button type="button" class="auto-act" aria-label={say('autoRemoveNamed', name)} onClick={onRemove}>
        {say('autoRemove')}
      </button>
    </li>
  );
}

/** Sites left out of "every news site". Those granted one by one show their pause in the list above. */
function Skipped({ everywhere, hosts, skipped, onSkip, onUnskip }: Props) {
  const { say } = useWords();
  const others = skipped.filter((host) => !hosts.includes(host));
  if (!everywhere && others.length === 0) return null;
  return (
    <>
      <p class="auto-group">{say('autoSkippedTitle')}</p>
      <Hosts hosts={others} onRemove={onUnskip} list="skipped" />
      {everywhere && <AddSite onAdd={onSkip} />}
    </>
  );
}

function Hosts({
  hosts,
  onRemove,
  list,
}: {
  hosts: string[];
  onRemove: (host: string) => void;
  list: string;
}) {
  if (hosts.length === 0) return null;
  return (
    <ul class="auto-sites" data-list={list}>
      {hosts.map((host) => (
        <Site key={host} name={host} onRemove={() => onRemove(host)} />
      ))}
    </ul>
  );
}

function AddSite({ onAdd }: { onAdd: (host: string) => void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = readHost(typed);
    setWrong(host === null);
    if (host === null) return;
    onAdd(host);
    setTyped('');
  };
  return (
    <form class="auto-add" onSubmit={add}>
      <input
        type="text"
        aria-label={say('autoSiteName')}
        aria-invalid={isWrong}
        placeholder={say('autoAddHint')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {say('autoAddSite')}
      </button>
      <span role="alert">{isWrong ? say('autoAddFailed') : ''}</span>
    </form>
  );
}

/** @returns the host of what a reader types or pastes for a site, without "www."; null when it is none */
export function readHost(typed: string): string | null {
  try {
    const address = new URL(/^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
    const host = address.hostname.replace(/^www\./, '');
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
  } catch {
    return null;
  }
}

function Card({ card, corner, cardless, onCard, onCorner, onCardAgain }: Props) {
  const { say } = useWords();
  return (
    <>
      <Tick label={say('autoCard')} note={say('autoCardWhy')} isOn={card} onTick={onCard} />
      {card && (
        <fieldset class="choice">
          <legend>{say('autoCorner')}</legend>
          <div class="segments">
            {(['left', 'right'] as const).map((side) => (
              <label key={side}>
                <input type="radio" name="corner" checked={corner === side} onChange={() => onCorner(side)} />
                <span>{say(side === 'left' ? 'autoCornerLeft' : 'autoCornerRight')}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {card && cardless.length > 0 && <p class="auto-group">{say('autoCardless')}</p>}
      {card && <Hosts hosts={cardless} onRemove={onCardAgain} list="cardless" />}
    </>
  );
}

interface TickProps {
  label: string;
  note?: string;
  isOn: boolean;
  onTick: (isOn: boolean) => void;
}

function Tick({ label, note, isOn, onTick }: TickProps) {
  return (
    <div class="switch">
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onTick(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
      {note && <small>{note}</small>}
    </div>
  );
}
