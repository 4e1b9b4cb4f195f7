/** The story in the words of the browser's own model: apart from the brief, with what the article has not marked. */
import { useEffect, useRef } from 'preact/hooks';
import type { Piece } from '../summarizer/check/check';
import { useWords } from './WordsContext';
import { count } from './words';

export type OtherWordsState =
  | { step: 'offer' }
  /** Before anything is downloaded. */
  | { step: 'consent' }
  /** Null while the browser has not said how far it is. */
  | { step: 'loading'; share: number | null }
  | { step: 'writing' }
  | { step: 'done'; pieces: readonly Piece[]; isCut: boolean }
  | { step: 'failed' };

interface Props {
  state: OtherWordsState;
  /** Of the answer. */
  language: string;
  onAsk: () => void;
  onConsent: () => void;
  onCancel: () => void;
}

export function OtherWords(props: Props) {
  const { say } = useWords();
  const { state, onAsk } = props;
  const focus = useRef<HTMLElement | null>(null);
  const isOpen = state.step !== 'offer';
  const wasOpen = useRef(false);
  // The button just pressed is gone with its step, and what took its place may be out of sight.
  useEffect(() => {
    if (!isOpen && !wasOpen.current) return;
    wasOpen.current = isOpen;
    focus.current?.focus({ preventScroll: true });
    focus.current?.scrollIntoView?.({ block: isOpen ? 'start' : 'nearest' });
  }, [isOpen, state.step]);
  const hold = (element: HTMLElement | null) => {
    focus.current = element;
  };
  return (
    <aside class="other-words" data-step={state.step} aria-label={say('otherWords')}>
      {isOpen ? (
        <>
          <h2 class="part-title" tabIndex={-1} ref={hold}>
            {say('otherWords')}
          </h2>
          <Step {...props} />
        </>
      ) : (
        <button type="button" class="more" ref={hold} onClick={onAsk}>
          {say('otherWords')}
        </button>
      )}
    </aside>
  );
}

function Step({ state, language, onAsk, onConsent, onCancel }: Props) {
  const { say } = useWords();
  switch (state.step) {
    case 'consent':
      return (
        <>
          <p>{say('otherWordsConsent')}</p>
          <Action label={say('otherWordsDownload')} onClick={onConsent} />
          <Action label={say('otherWordsNo')} onClick={onCancel} />
        </>
      );
    case 'loading':
    case 'writing':
      return (
        <Wait share={state.step === 'loading' ? state.share : null} step={state.step} onCancel={onCancel} />
      );
    case 'done':
      return <Answer pieces={state.pieces} isCut={state.isCut} language={language} />;
    case 'failed':
      return (
        <>
          <p role="alert">{say('otherWordsFailed')}</p>
          <Action label={say('again')} onClick={onAsk} />
        </>
      );
    default:
      return null;
  }
}

interface WaitProps {
  step: 'loading' | 'writing';
  share: number | null;
  onCancel: () => void;
}

function Wait({ step, share, onCancel }: WaitProps) {
  const { say, locale } = useWords();
  const said = say(step === 'loading' ? 'otherWordsLoading' : 'otherWordsWriting');
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <>
      <p role="status">{said}</p>
      <p>
        <progress aria-label={said} max={1} {...(share !== null && { value: share })} />
        {share !== null && <span class="soft"> {percent.format(share)}</span>}
      </p>
      <Action label={say('otherWordsCancel')} onClick={onCancel} />
    </>
  );
}

function Answer({ pieces, isCut, language }: { pieces: readonly Piece[]; isCut: boolean; language: string }) {
  const words = useWords();
  const unfound = pieces.filter((piece) => !piece.found).length;
  return (
    <div role="status">
      <p class="answer" lang={language} dir="auto">
        {pieces.map((piece, at) => (
          <PieceOf key={at} piece={piece} />
        ))}
      </p>
      <p class="verdict">
        {unfound > 0 ? count(words, 'otherWordsUnfound', unfound) : words.say('otherWordsAllFound')}
      </p>
      <p class="soft">
        {words.say('otherWordsWhose')} {isCut && words.say('otherWordsCut')}
      </p>
    </div>
  );
}

function PieceOf({ piece: { text, found } }: { piece: Piece }) {
  const { say } = useWords();
  if (found) return <>{text}</>;
  return (
    <mark class="unfound" title={say('otherWordsMark')}>
      {text}
      <span class="told"> ({say('otherWordsMark')})</span>
    </mark>
  );
}

function Action({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="more" onClick={onClick}>
      {label}
    </button>
  );
}
