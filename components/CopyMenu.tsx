/** "Copy", with the forms to copy in behind it; after the menu-button pattern of the ARIA Authoring Practices. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FORMATS, type Format } from '../summarizer/export/export';
import { Icon } from './Icon';
import { useWords } from './WordsContext';
import type { MessageKey } from './words';

interface Props {
  format: Format;
  /** Links to the passages themselves are wanted. */
  links: boolean;
  isCopied: boolean;
  onCopy: () => void;
  /** Copies in this form, and remembers it. */
  onFormat: (format: Format) => void;
  onLinks: (links: boolean) => void;
}

export const FORMAT_NAMES: Record<Format, MessageKey> = {
  rich: 'formatRich',
  text: 'formatText',
  markdown: 'formatMarkdown',
  json: 'formatJson',
};

export function CopyMenu(props: Props) {
  const { format, isCopied, onCopy } = props;
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="copy">
      <button
        type="button"
        class="copy-all"
        title={say('copyAs', say(FORMAT_NAMES[format]))}
        onClick={onCopy}
      >
        <Icon name={isCopied ? 'check' : 'copy'} />
        {say(isCopied ? 'copied' : 'copy')}
      </button>
      <button
        type="button"
        class="copy-how"
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        title={say('copyHow')}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
        <span class="told">{say('copyHow')}</span>
      </button>
      {isOpen && (
        <Menu onClose={close}>
          <Forms {...props} onChosen={close} />
        </Menu>
      )}
    </div>
  );
}

/** The forms to copy in, and whether with links; the menu closes before anything is done. */
function Forms({ format, links, onFormat, onLinks, onChosen }: Props & { onChosen: () => void }) {
  const { say } = useWords();
  const choose = (action: () => void) => () => {
    onChosen();
    action();
  };
  return (
    <>
      {FORMATS.map((name) => (
        <button
          type="button"
          key={name}
          role="menuitemradio"
          aria-checked={name === format}
          onClick={choose(() => onFormat(name))}
        >
          {say(FORMAT_NAMES[name])}
        </button>
      ))}
      <button
        type="button"
        class="apart"
        role="menuitemcheckbox"
        aria-checked={links}
        onClick={choose(() => onLinks(!links))}
      >
        {say('copyLinks')}
      </button>
    </>
  );
}

interface MenuProps {
  onClose: () => void;
  children: preact.ComponentChildren;
}

/** Takes the focus; arrows move in it, Escape, Tab and a click outside close it. */
function Menu({ onClose, children }: MenuProps) {
  const { say } = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    const checked = menu.current?.querySelector<HTMLButtonElement>('[aria-checked="true"]');
    (checked ?? items()[0])?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const next = nextIndex(event.key, all.indexOf(event.target as HTMLButtonElement), all.length);
    if (next !== null) all[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div class="curtain" onClick={onClose} aria-hidden="true" />
      <div class="menu" role="menu" aria-label={say('copyHow')} ref={menu} onKeyDown={onKeyDown}>
        {children}
      </div>
    </>
  );
}

function nextIndex(key: string, index: number, length: number): number | null {
  if (key === 'ArrowDown') return (index + 1) % length;
  if (key === 'ArrowUp') return (index - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
