/** Who said it: main sources first, each opening to its quotes. */

import { useId, useState } from 'preact/hooks';
import type { Quote, Source, SourceKind } from '../summarizer/brief';
import { aboutOf } from '../summarizer/export/about';
import { leadIn } from '../summarizer/export/quotes';
import { Icon, type IconName } from './Icon';
import { initials } from './initials';
import { Line } from './Line';
import { More, useMore } from './More';
import { Part } from './Part';
import type { OnShow, PartProps } from './props';
import { useWords } from './WordsContext';
import { count, type MessageKey } from './words';

export function Sources({ brief, limit, isMain, unread, onShow, onCopy }: PartProps) {
  const { shown, list, more } = useMore(brief.sources, limit);
  return (
    <Part
      part="sources"
      isEmpty={shown.length === 0}
      isMain={isMain}
      unread={unread}
      onCopy={() => onCopy({ part: 'sources' })}
    >
      <ul class="lines" ref={list}>
        {shown.map((source, line) => (
          <SourceRow
            key={`${source.name}${source.span.start}`}
            source={source}
            article={brief.text}
            language={brief.language}
            onShow={onShow}
            onCopy={(quote) => onCopy({ part: 'sources', line, ...(quote !== undefined && { quote }) })}
          />
        ))}
      </ul>
      <More {...more} />
    </Part>
  );
}

interface RowProps {
  source: Source;
  article: string;
  language: string;
  onShow: OnShow;
  onCopy: (quote?: number) => void;
}

function SourceRow({ source, article, language, onShow, onCopy }: RowProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="source">
      <div class="line">
        <button
          type="button"
          class="show"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Mark source={source} />
          <About source={source} language={language} />
          <span class="quotes-count">
            {count(words, 'quotes', source.quotes.length)}
            <Icon name="down" />
          </span>
        </button>
        <button type="button" class="quiet copy-line" title={words.say('copyLine')} onClick={() => onCopy()}>
          <Icon name="copy" />
          <span class="told">{words.say('copyNamed', source.name)}</span>
        </button>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Quotes source={source} article={article} language={language} onShow={onShow} onCopy={onCopy} />
        )}
      </div>
    </li>
  );
}

const KIND_NAMES: Record<SourceKind, MessageKey> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  group: 'kindGroup',
  document: 'kindDocument',
  media: 'kindMedia',
  unnamed: 'kindUnnamed',
};

/** A person by initials, everything else by a drawing of its kind. */
function Mark({ source: { kind, name } }: { source: Source }) {
  const { say } = useWords();
  return (
    <span class={`mark-of ${kind}`} title={say(KIND_NAMES[kind])}>
      {kind === 'person' ? (
        <span aria-hidden="true">{initials(name)}</span>
      ) : (
        <Icon name={kind as IconName} />
      )}
      <span class="told">{say(KIND_NAMES[kind])}: </span>
    </span>
  );
}

function About({ source, language }: { source: Source; language: string }) {
  const { say } = useWords();
  const { name, kind, anonymity } = source;
  const about = aboutOf(source);
  return (
    <span class="about">
      <span class="name" lang={language}>
        <bdi>{name}</bdi>
      </span>
      {about && (
        <span class="role" lang={language}>
          <bdi>{about}</bdi>
        </span>
      )}
      {kind === 'unnamed' && (
        <span class="unnamed">
          <span class="tag">{say('unnamed')}</span>{' '}
          {anonymity ? <i lang={language}>{anonymity}</i> : say('unnamedWhyNot')}
        </span>
      )}
    </span>
  );
}

function Quotes({ source, article, language, onShow, onCopy }: RowProps) {
  const { say } = useWords();
  const places = source.quotes.map((quote) => quote.span);
  if (places.length === 0) return <p class="none">{say('quotesNone')}</p>;
  return (
    <ul class="quotes">
      {source.quotes.map((quote, index) => (
        <li key={quote.span.start} class={quote.direct ? 'direct' : 'indirect'}>
          <Line
            name={leadIn(quote, article) + quote.text}
            onShow={() => onShow([quote.span, ...places.filter((place) => place !== quote.span)])}
            onCopy={() => onCopy(index)}
          >
            <QuoteWords quote={quote} article={article} language={language} />
          </Line>
        </li>
      ))}
    </ul>
  );
}

/** Quotation marks say to the eye that these are the speaker's own words; all else is said in ours. */
function QuoteWords({ quote, article, language }: { quote: Quote; article: string; language: string }) {
  const { say } = useWords();
  const isMarked = quote.direct && /^\p{Quotation_Mark}/u.test(quote.text);
  return (
    <>
      <span class={isMarked ? 'quote hung' : 'quote'} lang={language} dir="auto">
        {quote.clause && <span class="cue">{leadIn(quote, article)}</span>}
        {quote.text}
      </span>
      <span class={isMarked ? 'how told' : 'how'}>{say(quote.direct ? 'quoteDirect' : 'quoteIndirect')}</span>
    </>
  );
}
