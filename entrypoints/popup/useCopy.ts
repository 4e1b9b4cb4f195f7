/** Copying the brief by button, and by the browser's own copy command when nothing is selected. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { FORMAT_NAMES } from '../../components/CopyMenu';
import { useWords } from '../../components/WordsContext';
import { fillClipboard, isBareCopy, writeClipboard } from '../../extension/clipboard';
import { type CopyOptions, writtenBrief } from '../../extension/copying';
import type { Settings } from '../../extension/settings';
import type { Brief } from '../../summarizer/brief';

/** How long "Copied" stands, in milliseconds. */
const STANDS = 2500;

interface Copying {
  copied: boolean;
  /** What is seen and heard of it; '' when nothing is to be said. */
  said: string;
  copy: (options: CopyOptions) => void;
}

/** @param takesKey the browser's copy command is ours where the window is; within a page it is the page's */
export function useCopy(brief: Brief, settings: Settings, takesKey: boolean): Copying {
  const words = useWords();
  const [state, setState] = useState({ copied: false, said: '' });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tell = (isDone: boolean, { scope, format = settings.copyFormat }: CopyOptions) => {
    clearTimeout(timer.current);
    const said = isDone ? words.say('copiedAs', words.say(FORMAT_NAMES[format])) : words.say('copyFailed');
    setState({ copied: isDone && !scope, said });
    timer.current = setTimeout(() => setState({ copied: false, said: '' }), STANDS);
  };
  const copy = async (options: CopyOptions) => {
    tell(await writeClipboard(writtenBrief(brief, settings, words, options)), options);
  };
  useEffect(() => {
    if (!takesKey) return undefined;
    const listener = (event: ClipboardEvent) => {
      if (!isBareCopy(event)) return;
      fillClipboard(event, writtenBrief(brief, settings, words));
      tell(true, {});
    };
    document.addEventListener('copy', listener);
    return () => document.removeEventListener('copy', listener);
  });
  return { ...state, copy: (options) => void copy(options) };
}
