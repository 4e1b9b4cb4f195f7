/** A part of the brief: its heading, its copy button, its lines; or a word in place of a hole. */
import type { ComponentChildren } from 'preact';
import type { Part as PartName } from '../summarizer/export/sheet';
import { Icon } from './Icon';
import { useWords } from './WordsContext';
import type { MessageKey } from './words';

interface Props {
  part: PartName;
  /** Where it is not the part's own. */
  heading?: MessageKey;
  isEmpty: boolean;
  isMain: boolean;
  /** A word for an empty part of which nobody can say that nothing is there. */
  unread?: string | undefined;
  onCopy: () => void;
  children: ComponentChildren;
}

const HEADING = { points: 'keyPoints', figures: 'keyFigures', sources: 'sources' } as const;
const NOTHING = { points: 'pointsNone', figures: 'figuresNone', sources: 'sourcesNone' } as const;

/** The heading takes the focus when the index leads to it. */
export function Part({ part, isEmpty, isMain, unread, onCopy, children, ...own }: Props) {
  const { say } = useWords();
  const heading = say(own.heading ?? HEADING[part]);
  const Title = isMain ? 'h2' : 'h3';
  return (
    <section class={`part ${part}`} data-part={part} aria-label={heading}>
      <div class="part-head">
        <Title class="part-title" tabIndex={-1}>
          {heading}
        </Title>
        {!isEmpty && (
          <button type="button" class="quiet" title={say('copyPart')} onClick={onCopy}>
            <Icon name="copy" />
            <span class="told">{say('copyNamed', heading)}</span>
          </button>
        )}
      </div>
      {isEmpty ? <p class="none">{unread ?? say(NOTHING[part])}</p> : children}
    </section>
  );
}
