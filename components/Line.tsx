/** One line that shows its place in the page when clicked, with its own copy button beside it. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { useWords } from './WordsContext';

interface Props {
  onShow: () => void;
  onCopy: () => void;
  /** What is copied, for those who hear the button. */
  name: string;
  children: ComponentChildren;
}

export function Line({ onShow, onCopy, name, children }: Props) {
  const { say } = useWords();
  return (
    <div class="line">
      <button type="button" class="show" title={say('showInPage')} onClick={onShow}>
        {children}
      </button>
      <button type="button" class="quiet copy-line" title={say('copyLine')} onClick={onCopy}>
        <Icon name="copy" />
        <span class="told">{say('copyNamed', shortened(name))}</span>
      </button>
    </div>
  );
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57).trimEnd()}…` : name;
}
