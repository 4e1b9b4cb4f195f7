/** A brief with all that can be done to it: shown in its page and copied. The popup is this, and so is the card once open. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { BriefView } from '../../components/BriefView';
import { CopyMenu } from '../../components/CopyMenu';
import { PlaceBar, placeWords } from '../../components/PlaceBar';
import { useWords } from '../../components/WordsContext';
import { LANGUAGE_TAGS } from '../../extension/languages';
import { LIMITS, type Settings, shownParts } from '../../extension/settings';
import type { Brief } from '../../summarizer/brief';
import { useCopy } from './useCopy';
import { type Marks, usePlaces } from './usePlaces';

interface Props {
  brief: Brief;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  marks: Marks;
  /** The window is ours alone: the brief is its main part, its copy command ours, and so is Escape. */
  isWindow: boolean;
  /** Stands below the last part, and scrolls with it. */
  after?: ComponentChildren;
}

export function OpenBrief({ brief, settings, onChange, marks, isWindow, after }: Props) {
  const words = useWords();
  const { shown, show, step, clear } = usePlaces(marks);
  const { copied, said, copy } = useCopy(brief, settings, isWindow);
  useEscape(shown ? clear : null, isWindow);
  return (
    <>
      <BriefView
        brief={brief}
        now={Date.now()}
        parts={shownParts(settings)}
        hasDateline={settings.dateline}
        limits={LIMITS[settings.length]}
        languages={LANGUAGE_TAGS}
        isMain={isWindow}
        onShow={show}
        onCopy={(scope) => copy({ scope })}
        after={after}
      >
        <CopyMenu
          format={settings.copyFormat}
          links={settings.copyLinks}
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
      <div class="told" role="status">
        {shown && placeWords(shown, words)}
      </div>
      {shown && <PlaceBar shown={shown} onStep={step} onClear={clear} />}
    </>
  );
}

/** Escape takes the marks away; in a window of ours it closes that only when there are none, which is the browser's doing. */
function useEscape(onEscape: (() => void) | null, isWindow: boolean): void {
  useEffect(() => {
    if (!onEscape) return undefined;
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (isWindow) event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [onEscape, isWindow]);
}
