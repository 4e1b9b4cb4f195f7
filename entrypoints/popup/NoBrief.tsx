/** Why there is no brief of this page, and what the reader can do about it. */
import { Message } from '../../components/States';
import { useWords } from '../../components/WordsContext';
import type { MessageKey } from '../../components/words';
import type { Barrier, BriefAnswer, Failure } from '../../extension/messages';

const BARRIERS: Record<Barrier, [MessageKey, MessageKey]> = {
  browser: ['barrierBrowserTitle', 'barrierBrowserText'],
  pdf: ['barrierPdfTitle', 'barrierPdfText'],
  file: ['barrierFileTitle', 'barrierFileText'],
};

const FAILURES: Record<Failure, MessageKey> = {
  restarted: 'failedRestarted',
  busy: 'failedBusy',
  gone: 'failedGone',
  unread: 'failedText',
};

interface Props {
  answer: BriefAnswer;
  onAgain: () => void;
}

export function NoBrief({ answer, onAgain }: Props) {
  const { say } = useWords();
  if (answer.status === 'failed') {
    return (
      <Message title={say('failedTitle')} action={{ label: say('again'), onClick: onAgain }}>
        {say(FAILURES[answer.why])}{' '}
        {answer.why === 'unread' && (
          <small class="soft" lang="en">
            {answer.message}
          </small>
        )}
      </Message>
    );
  }
  if (answer.status === 'forbidden') {
    const [title, text] = BARRIERS[answer.barrier];
    return <Message title={say(title)}>{say(text)}</Message>;
  }
  const isIndex = answer.brief.kind === 'index';
  return (
    <Message title={say(isIndex ? 'indexTitle' : 'noneTitle')}>
      {say(isIndex ? 'indexText' : 'noneText')}
    </Message>
  );
}
