/** What stands in the brief's place when there is none (yet): said in plain words, with a way on. */
import type { ComponentChildren } from 'preact';
import { useWords } from './WordsContext';

/** Drawn after a moment only: most briefs are there before it. */
export function Working() {
  const { say } = useWords();
  return (
    <main class="sheet working" aria-busy="true">
      <div role="status">
        <h1 class="told">{say('working')}</h1>
      </div>
      <div class="ghost strip" />
      <div class="ghost title" />
      <div class="ghost title short" />
      <div class="ghost" />
      <div class="ghost" />
      <div class="ghost short" />
    </main>
  );
}

interface MessageProps {
  title: string;
  children: ComponentChildren;
  action?: { label: string; onClick: () => void } | undefined;
}

export function Message({ title, children, action }: MessageProps) {
  return (
    <main class="sheet message">
      <h1>{title}</h1>
      <p>{children}</p>
      {action && (
        <p>
          <button type="button" class="button" onClick={action.onClick}>
            {action.label}
          </button>
        </p>
      )}
    </main>
  );
}
