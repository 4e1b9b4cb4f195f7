/** Rows of a list of sites, and the field by which a reader adds one. */
import { useState } from 'preact/hooks';
import { useWords } from './WordsContext';

interface SiteProps {
  name: string;
  isPaused?: boolean;
  onFlip?: () => void;
  onRemove: () => void;
}

export function Site({ name, isPaused = false, onFlip, onRemove }: SiteProps) {
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

export function Hosts({
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

export function AddSite({ onAdd }: { onAdd: (host: string) => void }) {
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
