/** The strip above the headline: where it was filed, by which agency, and when. */
import type { Dateline as DatelineOf } from '../summarizer/brief';
import { exactDate, nearDate, nearUpdate } from './dates';
import { useWords } from './WordsContext';

interface Props {
  dateline: DatelineOf;
  /** Of the words shown. */
  language: string;
  now: number;
  onShow?: (() => void) | undefined;
}

export function Dateline({ dateline, language, now, onShow }: Props) {
  const { say, locale } = useWords();
  const { published, filed, agency } = dateline;
  const modified = laterThan(dateline.modified, published) ? dateline.modified : null;
  const date = published ?? filed;
  const isEmpty = !dateline.place && !dateline.storyPlace && !agency && !date && !modified;
  return (
    <div class="dateline">
      <Place dateline={dateline} language={language} onShow={onShow} />
      {agency && <span class="agency">{agency}</span>}
      {isEmpty && <span class="soft">{say('datelineNone')}</span>}
      {date && (
        <Time iso={date} near={nearDate(date, now, locale)} label={say(published ? 'published' : 'filed')} />
      )}
      {modified && (
        <Time
          iso={modified}
          near={nearUpdate(modified, date, now, locale)}
          label={say('updated')}
          isLabelled
        />
      )}
    </div>
  );
}

/** A printed place opens the page at it; an inferred one is marked as such, for the page does not print it here. */
function Place({ dateline, language, onShow }: Omit<Props, 'now'>) {
  const { say } = useWords();
  const { place, region, storyPlace } = dateline;
  if (place) {
    const words = (
      <>
        <b>{place}</b>
        {region && <>, {region}</>}
      </>
    );
    if (!onShow || !dateline.span) return <span lang={language}>{words}</span>;
    return (
      <button type="button" class="place" lang={language} title={say('showInPage')} onClick={onShow}>
        {words}
      </button>
    );
  }
  if (!storyPlace) return null;
  const [before = '', after = ''] = say('aboutPlace', '\u0000').split('\u0000');
  return (
    <span class="inferred" title={say('aboutPlaceWhy')}>
      {before}
      <span lang={language}>{storyPlace}</span>
      {after}
      <span class="told"> ({say('aboutPlaceWhy')})</span>
    </span>
  );
}

interface TimeProps {
  iso: string;
  near: string;
  label: string;
  /** The label is seen as well as told. */
  isLabelled?: boolean;
}

function Time({ iso, near, label, isLabelled }: TimeProps) {
  const { locale } = useWords();
  if (!near) return null;
  return (
    <time dateTime={iso} title={`${label} ${exactDate(iso, locale)}`}>
      <span class={isLabelled ? undefined : 'told'}>{label} </span>
      {near}
    </time>
  );
}

/** Within five minutes of publishing it is no update: systems stamp both on saving. */
function laterThan(modified: string | null, published: string | null): boolean {
  if (!modified) return false;
  if (!published) return true;
  return Date.parse(modified) - Date.parse(published) > 5 * 60_000;
}
