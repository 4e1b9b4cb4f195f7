/** The brief of a page, whole: what the popup shows and the card on the page opens to. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Brief } from '../summarizer/brief';
import type { Part } from '../summarizer/export/sheet';
import { Dateline } from './Dateline';
import { Index } from './Index';
import { KeyFigures } from './KeyFigures';
import { KeyPoints } from './KeyPoints';
import { isKnown, languageName } from './languageNames';
import { Notices } from './Notices';
import type { OnCopy, OnShow } from './props';
import { Sources } from './Sources';
import { useWords } from './WordsContext';

interface Props {
  brief: Brief;
  /** Milliseconds of the reader's clock. */
  now: number;
  /** The parts in the reader's order. */
  parts: readonly Part[];
  hasDateline: boolean;
  limits: Record<Part, number>;
  /** Languages the engine has tables for. */
  languages: readonly string[];
  /** It is what its window is about; within a page it leaves "main" and the first heading to the page. */
  isMain: boolean;
  onShow: OnShow;
  onCopy: OnCopy;
  /** Stands beside the index: the copy button. */
  children?: ComponentChildren;
  /** Stands below the last part, and scrolls with it. */
  after?: ComponentChildren;
}

/** A headline of more characters would fill the window at its full size. */
const LONG = 110;

const VIEWS = { points: KeyPoints, figures: KeyFigures, sources: Sources } as const;

export function BriefView(props: Props) {
  const { brief, parts, limits, isMain, onShow, onCopy } = props;
  const { say, locale } = useWords();
  const isRead = isKnown(brief.language, props.languages);
  const unread = isRead ? undefined : say('partUnread', languageName(brief.language, locale));
  const shownSize = (part: Part) => sizeOf(brief, part, limits) || (isRead ? 0 : null);
  const sheet = useRef<HTMLDivElement>(null);
  const go = (part: Part) => {
    const heading = sheet.current?.querySelector<HTMLElement>(`[data-part="${part}"] .part-title`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="sheet" role={isMain ? 'main' : undefined} ref={sheet}>
      <Head {...props} />
      <div class="bar">
        {parts.length > 0 && (
          <Index entries={parts.map((part) => ({ part, size: shownSize(part) }))} onGo={go} />
        )}
        {props.children}
      </div>
      {parts.length === 0 && <p class="none">{say('partsNone')}</p>}
      {parts.map((part) => {
        const View = VIEWS[part];
        return <View key={part} {...{ brief, isMain, unread, onShow, onCopy }} limit={limits[part]} />;
      })}
      {props.after}
    </div>
  );
}

function Head({ brief, now, hasDateline, languages, isMain, onShow }: Props) {
  const { span } = brief.dateline;
  return (
    <div class="head">
      {hasDateline && (
        <Dateline
          dateline={brief.dateline}
          language={brief.language}
          now={now}
          onShow={span ? () => onShow([span]) : undefined}
        />
      )}
      <Headline brief={brief} isMain={isMain} />
      <Byline brief={brief} />
      <Notices brief={brief} languages={languages} />
    </div>
  );
}

function Headline({ brief, isMain }: Pick<Props, 'brief' | 'isMain'>) {
  const { say } = useWords();
  const Title = isMain ? 'h1' : 'h2';
  if (!brief.headline) return <Title class="title soft">{say('headlineNone')}</Title>;
  return (
    <Title class={brief.headline.length > LONG ? 'title long' : 'title'} lang={brief.language} dir="auto">
      {brief.headline}
    </Title>
  );
}

/** A paper that signs for itself is named once. */
function Byline({ brief: { byline, publisher } }: Pick<Props, 'brief'>) {
  const signers = byline.filter((name) => name !== publisher);
  if (signers.length === 0 && !publisher) return null;
  return (
    <p class="byline">
      {signers.length > 0 && <span>{signers.join(', ')}</span>}
      {publisher && <span class="publisher">{publisher}</span>}
    </p>
  );
}

/** As many points as are shown; of the others all there are, for the rest is one click away. */
function sizeOf(brief: Brief, part: Part, limits: Record<Part, number>): number {
  if (part === 'points') return Math.min(brief.keyPoints.length, limits.points);
  return (part === 'figures' ? brief.keyFigures : brief.sources).length;
}
