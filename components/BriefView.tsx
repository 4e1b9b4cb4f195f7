/** The brief of a page, whole: what the popup shows and the card on the page opens to. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Brief } from '../summarizer/brief';
import type { Part } from '../summarizer/export/sheet';
import { Dateline } from './Dateline';
import { Index } from './Index';
import { KeyFigures } from './KeyFigures';
import { KeyPoints } from './KeyPoints';
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
  onShow: OnShow;
  onCopy: OnCopy;
  /** Stands beside the index: the copy button. */
  children?: ComponentChildren;
  /** Stands below the last part, and scrolls with it. */
  after?: ComponentChildren;
}

const VIEWS = { points: KeyPoints, figures: KeyFigures, sources: Sources } as const;

export function BriefView(props: Props) {
  const { brief, parts, limits, onShow, onCopy } = props;
  const sheet = useRef<HTMLElement>(null);
  const go = (part: Part) => {
    const heading = sheet.current?.querySelector<HTMLElement>(`[data-part="${part}"] h2`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <main class="sheet" ref={sheet}>
      <Head {...props} />
      <div class="bar">
        <Index entries={parts.map((part) => ({ part, size: sizeOf(brief, part, limits) }))} onGo={go} />
        {props.children}
      </div>
      {parts.map((part) => {
        const View = VIEWS[part];
        return <View key={part} brief={brief} limit={limits[part]} onShow={onShow} onCopy={onCopy} />;
      })}
      {props.after}
    </main>
  );
}

function Head({ brief, now, hasDateline, languages, onShow }: Props) {
  const { span } = brief.dateline;
  // A paper that signs for itself is named once.
  const signers = brief.byline.filter((name) => name !== brief.publisher);
  return (
    <header class="head">
      {hasDateline && (
        <Dateline
          dateline={brief.dateline}
          language={brief.language}
          now={now}
          onShow={span ? () => onShow([span]) : undefined}
        />
      )}
      <Headline brief={brief} />
      <p class="byline">
        {signers.length > 0 && <span>{signers.join(', ')}</span>}
        {brief.publisher && <span class="publisher">{brief.publisher}</span>}
      </p>
      <Notices brief={brief} languages={languages} />
    </header>
  );
}

function Headline({ brief }: { brief: Brief }) {
  const { say } = useWords();
  if (!brief.headline) return <h1 class="soft">{say('headlineNone')}</h1>;
  return (
    <h1 lang={brief.language} dir="auto">
      {brief.headline}
    </h1>
  );
}

/** As many points as are shown; of the others all there are, for the rest is one click away. */
function sizeOf(brief: Brief, part: Part, limits: Record<Part, number>): number {
  if (part === 'points') return Math.min(brief.keyPoints.length, limits.points);
  return (part === 'figures' ? brief.keyFigures : brief.sources).length;
}
