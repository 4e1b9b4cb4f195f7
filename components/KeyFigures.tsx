/** The numbers that matter, set large, with what they count; a change and a share are drawn beside them. */
import type { Brief, KeyFigure } from '../summarizer/brief';
import { formerNumber, labelOf, printedNumber } from '../summarizer/export/label';
import { Line } from './Line';
import { More, useMore } from './More';
import { Part } from './Part';
import { changeOf } from './proportion';
import type { PartProps } from './props';
import { useWords } from './WordsContext';

export function KeyFigures({ brief, limit, isMain, unread, onShow, onCopy }: PartProps) {
  const { shown, list, more } = useMore(brief.keyFigures, limit);
  return (
    <Part
      part="figures"
      isEmpty={shown.length === 0}
      isMain={isMain}
      unread={unread}
      onCopy={() => onCopy({ part: 'figures' })}
    >
      <ul class="lines" ref={list}>
        {shown.map((figure, index) => (
          <li key={figure.span.start}>
            <Line
              name={figure.text}
              onShow={() => onShow([figure.span, ...figure.places])}
              onCopy={() => onCopy({ part: 'figures', line: index })}
            >
              <Figure figure={figure} brief={brief} />
            </Line>
          </li>
        ))}
      </ul>
      <More {...more} />
    </Part>
  );
}

interface FigureProps {
  figure: KeyFigure;
  brief: Brief;
}

function Figure({ figure, brief }: FigureProps) {
  const number = printedNumber(figure, brief);
  const { language } = brief;
  return (
    <span class="figure">
      <span class="number" lang={language}>
        {figure.qualifier && <small>{figure.qualifier} </small>}
        <b data-size={sizeOf(number)}>
          <bdi>{number}</bdi>
        </b>
      </span>
      <span class="counts">
        <span lang={language} dir="auto">
          {labelOf(figure) || figure.text}
        </span>
        {figure.share !== null && <Share share={figure.share} />}
        <ChangeBars figure={figure} brief={brief} number={number} />
      </span>
    </span>
  );
}

/** Long numbers are set smaller, so that the column keeps its width; they break between words, never within. */
function sizeOf(number: string): 'large' | 'middle' | 'small' | 'tiny' | 'least' {
  if (number.length <= 5) return 'large';
  if (number.length <= 8) return 'middle';
  if (number.length <= 14) return 'small';
  return number.split(' ').some((word) => word.length > 14) ? 'least' : 'tiny';
}

function Share({ share }: { share: number }) {
  return (
    <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="4" />
      <rect class="now" width={share * 100} height="4" />
    </svg>
  );
}

interface ChangeProps extends FigureProps {
  number: string;
}

/** The former value above, the new one below it, as bars to one scale that begins at zero. */
function ChangeBars({ figure, brief, number }: ChangeProps) {
  const { say, locale } = useWords();
  const change = changeOf(figure);
  if (!change) return null;
  const former = formerNumber(figure, brief, locale);
  return (
    <span class="change">
      <span class="told">{say('changed', former, number)}</span>
      <Bar label={former} length={change.bars[0]} kind="former" />
      <Bar label={number} length={change.bars[1]} kind="now" />
    </span>
  );
}

function Bar({ label, length, kind }: { label: string; length: number; kind: 'former' | 'now' }) {
  return (
    <span class="bar-row" aria-hidden="true">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class={kind} width={Math.max(1, length * 100)} height="8" />
      </svg>
      <bdi class="bar-label">{label}</bdi>
    </span>
  );
}
