/** The offer to say the story in other words, joined to the browser's model. Loaded only where the browser has one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { OtherWords, type OtherWordsState } from '../../components/OtherWords';
import '../../components/otherWords.css';
import { checkedAgainst } from '../../extension/ask';
import { inOtherWords, type Readiness, readiness } from '../../extension/otherWords';
import type { Brief } from '../../summarizer/brief';

const OFFER: OtherWordsState = { step: 'offer' };

/** Nothing runs before a click, and nothing is downloaded before a second one that says so. */
export function OtherWordsPart({ brief }: { brief: Brief }) {
  const [ready, setReady] = useState<Readiness | null>(null);
  const [state, setState] = useState(OFFER);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    readiness(brief.language).then(setReady);
    return () => running.current?.abort();
  }, [brief.language]);
  const run = () => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    void answer(brief, ready, control.signal, setState);
  };
  const cancel = () => {
    running.current?.abort();
    setState(OFFER);
  };
  if (!ready) return null;
  return (
    <OtherWords
      state={state}
      language={brief.language}
      onAsk={ready === 'available' ? run : () => setState({ step: 'consent' })}
      onConsent={run}
      onCancel={cancel}
    />
  );
}

/** After the signal's end nothing is told any more. */
async function answer(
  brief: Brief,
  ready: Readiness | null,
  signal: AbortSignal,
  onState: (state: OtherWordsState) => void,
): Promise<void> {
  const tell = (state: OtherWordsState) => {
    if (!signal.aborted) onState(state);
  };
  tell(ready === 'available' ? { step: 'writing' } : { step: 'loading', share: null });
  const onProgress = (share: number) => tell(share < 1 ? { step: 'loading', share } : { step: 'writing' });
  try {
    const source = [brief.headline, brief.standfirst, brief.text].filter(Boolean).join('\n\n');
    const said = await inOtherWords(source, brief.language, { signal, onProgress });
    tell({ step: 'writing' });
    const pieces = said.text ? await checkedAgainst(said.text, source, brief.language) : null;
    tell(pieces ? { step: 'done', pieces, isCut: said.isCut } : { step: 'failed' });
  } catch {
    tell({ step: 'failed' });
  }
}
