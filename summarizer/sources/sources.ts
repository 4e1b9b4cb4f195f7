/** Who said it: cue → content → source → coreference, then the main sources first. */
import type { Source, Span } from '../brief';
import type { Story } from '../story';
import { finish, type Steps } from '../text/steps';
import { anonymityOf, pastAnonymity } from './anonymity';
import { attributeInSteps } from './attribute';
import type { Attribution } from './attribution';
import { lendBodies } from './belonging';
import { speakersInSteps } from './coreference';
import { entitiesInSteps } from './entities';
import { learnGenders } from './gender';
import { withInverted } from './inverted';
import { knowLonePersons } from './lone-names';
import { withSubject } from './lost-subject';
import type { SourceModel } from './model';
import { withoutQuestion } from './questions';
import { quotesOf } from './quotes';
import { type Reading, readInSteps, wordAt } from './reading';
import { withoutRelays } from './relays';
import { isReporting } from './reporting';
import type { Speaker } from './speaker';
import { turned } from './turned';
import { withWholeContent } from './whole-content';
import { withWholeSource } from './whole-source';

/** A name begins with a word, not with what an apostrophe cut off: "’s some great". */
const WHOLE = /^["“‘(]?[\p{L}\p{N}$£€]/u;

/**
 * @param model the trained model; null leaves it to the rules
 * @returns main sources first; empty when nothing is attributed to anyone
 */
export function findSources(story: Story, model: SourceModel | null): Source[] {
  return finish(sourcesInSteps(story, model));
}

/** After so many attributions others may have a turn. */
const STRETCH = 100;

/** The same in steps: of all parts this one takes longest. */
export function* sourcesInSteps(story: Story, model: SourceModel | null): Steps<Source[]> {
  const reading = yield* readInSteps(story);
  yield;
  const entities = yield* entitiesInSteps(reading);
  yield;
  learnGenders(reading, entities);
  yield;
  const attributed = withInverted(reading, entities, yield* attributeInSteps(reading, model, true));
  const found: Attribution[] = [];
  for (const [turn, one] of attributed.entries()) {
    if (turn % STRETCH === 0) yield;
    const known = withSubject(reading, entities, turned(reading, entities, one), found.at(-1));
    found.push(withoutQuestion(reading, withWholeContent(reading, withWholeSource(reading, known))));
  }
  yield;
  const cues = new Set(found.filter(({ source }) => source !== null).map(({ cue }) => cue?.start ?? -1));
  const kept = found
    .map((attribution) => pastAnonymity(reading, attribution, cues))
    .filter((attribution): attribution is Attribution => attribution !== null && keep(reading, attribution));
  yield;
  const attributions = withoutRelays(reading, kept);
  yield;
  withoutStrays(reading, attributions);
  knowLonePersons(reading, entities, attributions);
  yield;
  lendBodies(reading, entities);
  yield;
  const speakers = yield* speakersInSteps(reading, entities, attributions);
  const sources: Source[] = [];
  for (const speaker of speakers) {
    yield;
    sources.push(sourceOf(reading, speaker));
  }
  return sources
    .filter((source) => source.quotes.length > 0 && WHOLE.test(source.name))
    .sort((a, b) => weight(b) - weight(a) || firstOf(a) - firstOf(b));
}

/** "…, experts say.", and in the next paragraph "“We do,” Ada Brink said.": words in marks are of whoever is named beside them. */
function withoutStrays({ words }: Reading, attributions: Attribution[]): void {
  const blockAt = (offset: number) => words[wordAt(words, offset)]?.block ?? -1;
  const beside = new Set<number>();
  for (const { cue, source, content } of attributions) {
    if (!cue || !source) continue;
    for (const { start } of content) if (blockAt(start) === blockAt(cue.start)) beside.add(start);
  }
  for (const attribution of attributions) {
    const { cue } = attribution;
    if (!cue) continue;
    attribution.content = attribution.content.filter(
      ({ start }) => blockAt(start) === blockAt(cue.start) || !beside.has(start),
    );
  }
}

function keep(reading: Reading, attribution: Attribution): boolean {
  const reporting = isReporting(reading, attribution);
  const note = reporting ? 'kept' : 'no words or knowledge handed on: dropped';
  reading.story.trace({
    part: 'sources',
    rule: attribution.rule,
    span: attribution.source ?? attribution.cue,
    note,
  });
  return reporting;
}

function sourceOf(reading: Reading, speaker: Speaker): Source {
  const span = closed(reading.text, speaker.entity?.span ?? speaker.phrase);
  return {
    name: reading.text.slice(span.start, span.end),
    kind: speaker.kind,
    role: speaker.role,
    organisation: speaker.organisation,
    quotes: quotesOf(reading, speaker.said, speaker.kind),
    span,
    anonymity: speaker.kind === 'unnamed' ? anonymityOf(reading, speaker.said) : null,
  };
}

/** "the Harbour Trust (NHT" goes on to its bracket, or stops before it. */
function closed(text: string, { start, end }: Span): Span {
  const open = text.slice(start, end).lastIndexOf('(');
  if (open < 1 || text.slice(start + open, end).includes(')')) return { start, end };
  if (text[end] === ')') return { start, end: end + 1 };
  return { start, end: start + text.slice(start, start + open).trimEnd().length };
}

/** A main source is quoted, and more than once. */
function weight(source: Source): number {
  const direct = source.quotes.filter((quote) => quote.direct).length;
  return direct * 2 + (source.quotes.length - direct) + (source.kind === 'person' ? 0.5 : 0);
}

const firstOf = (source: Source) => source.quotes[0]?.span.start ?? 0;
