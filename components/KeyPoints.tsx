/** The sentences that carry the story, in the order of the article, the best of them marked. */
import type { KeyPoint } from '../summarizer/brief';
import { readingOrder } from '../summarizer/export/sheet';
import { Line } from './Line';
import { Part } from './Part';
import type { PartProps } from './props';
import { useWords } from './WordsContext';

export function KeyPoints({ brief, limit, isMain, onShow, onCopy }: PartProps) {
  const { say } = useWords();
  const [best] = brief.keyPoints;
  const points = readingOrder(brief.keyPoints, limit);
  const index = (point: KeyPoint) => brief.keyPoints.indexOf(point);
  return (
    <Part
      part="points"
      isEmpty={points.length === 0}
      isMain={isMain}
      onCopy={() => onCopy({ part: 'points' })}
    >
      <ul class="lines">
        {points.map((point) => (
          <li key={point.span.start} class={point === best && points.length > 1 ? 'best' : undefined}>
            <Line
              name={point.text}
              onShow={() => onShow([point.span])}
              onCopy={() => onCopy({ part: 'points', line: index(point) })}
            >
              {point === best && points.length > 1 && <span class="mark">{say('bestPoint')}</span>}
              <span lang={brief.language} dir="auto">
                {point.text}
              </span>
            </Line>
          </li>
        ))}
      </ul>
    </Part>
  );
}
