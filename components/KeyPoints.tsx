/** The sentences that carry the story, in the order of the article, the best of them marked; of a live blog the latest. */
import type { KeyPoint } from '../summarizer/brief';
import { areEntries, shownPoints } from '../summarizer/export/entries';
import { entryTimes, exactDate } from './dates';
import { Line } from './Line';
import { Part } from './Part';
import type { PartProps } from './props';
import { touchedOn } from './touched';
import { useWords } from './WordsContext';
import { count } from './words';

export function KeyPoints({ brief, limit, isMain, onShow, onCopy }: PartProps) {
  const { say, locale } = useWords();
  const points = shownPoints(brief, limit);
  const isLive = areEntries(brief);
  const best = !isLive && points.length > 1 ? brief.keyPoints[0] : null;
  const times = entryTimes(
    points.map((point) => point.time),
    locale,
  );
  const index = (point: KeyPoint) => brief.keyPoints.indexOf(point);
  return (
    <Part
      part="points"
      heading={isLive ? 'latestEntries' : 'keyPoints'}
      isEmpty={points.length === 0}
      isMain={isMain}
      onCopy={() => onCopy({ part: 'points' })}
    >
      <ul class="lines">
        {points.map((point, at) => (
          <li key={point.span.start} class={point === best ? 'best' : undefined}>
            <Line
              name={point.text}
              onShow={() => onShow([point.span])}
              onCopy={() => onCopy({ part: 'points', line: index(point) })}
            >
              {point === best && <span class="mark">{say('bestPoint')}</span>}
              {times[at] && <EntryTime time={point.time} written={times[at]} />}
              <span lang={brief.language} dir="auto">
                {point.text}
              </span>
            </Line>
          </li>
        ))}
      </ul>
      <Touched brief={brief} limit={limit} />
    </Part>
  );
}

/** How much of the story these points touch on; how that is counted is told on demand. */
function Touched({ brief, limit }: Pick<PartProps, 'brief' | 'limit'>) {
  const words = useWords();
  const share = touchedOn(brief, limit);
  if (share === null) return null;
  const written = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share);
  return (
    <details class="touched">
      <summary>{count(words, 'touched', Math.min(limit, brief.keyPoints.length), written)}</summary>
      <p>{words.say('touchedWhy', written)}</p>
    </details>
  );
}

function EntryTime({ time, written }: { time: string | null; written: string }) {
  const { locale } = useWords();
  const exact = exactDate(time ?? '', locale);
  return (
    <span class="mark">
      {time && exact ? (
        <time dateTime={time} title={exact}>
          {written}
        </time>
      ) : (
        written
      )}
    </span>
  );
}
