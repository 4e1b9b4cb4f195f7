/** Quotations nobody is named for: they go on from the speaker before ("…," he said. "…"), or from the paragraph before. */
import type { Span } from '../brief';
import type { Attribution } from './attribution';
import { looksLikeSpeech, type Quotation } from './quotations';
import { type Reading, wordAt } from './reading';

/** @returns the attributions given and one for each quotation that goes on, in reading order */
export function withContinued(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const all = [...attributions].sort((a, b) => startOf(a) - startOf(b));
  const taken = takenIn(reading, all);
  for (const quotation of reading.quotations) {
    if (!looksLikeSpeech(reading.text, quotation) || !standsAlone(reading, quotation)) continue;
    if (isTaken(taken, quotation)) continue;
    const before = speakerBefore(reading, all, quotation);
    if (!before) continue;
    const made: Attribution = {
      rule: 'continued',
      cue: null,
      source: before.source,
      content: [{ start: quotation.start, end: quotation.end }],
      score: before.score,
    };
    all.splice(all.indexOf(before) + 1, 0, made);
  }
  return all.sort((a, b) => orderOf(a) - orderOf(b));
}

/** Where an attribution is read: its content first, whatever stands first. */
const startOf = (attribution: Attribution) => Math.min(...spansOf(attribution).map((span) => span.start));
const endOf = (attribution: Attribution) => Math.max(...spansOf(attribution).map((span) => span.end));

function orderOf(attribution: Attribution): number {
  return attribution.cue?.start ?? attribution.content[0]?.start ?? 0;
}

function spansOf({ source, cue, content }: Attribution): Span[] {
  // A quotation that goes on stands where it stands, not where its speaker was named.
  const own = cue === null ? content : [source, cue, ...content];
  return own.filter((span): span is Span => span !== null);
}

/** A sentence of its own: words in marks within a sentence of the writer's need a cue there. */
function standsAlone(reading: Reading, { start, continues }: Quotation): boolean {
  if (continues) return true;
  const first = reading.words[wordAt(reading.words, start)];
  return first !== undefined && reading.story.sentences[first.sentence]?.start === first.start;
}

/** 1 for each character that is somebody's content. */
function takenIn(reading: Reading, attributions: readonly Attribution[]): Uint8Array {
  const taken = new Uint8Array(reading.text.length);
  for (const { content } of attributions) for (const { start, end } of content) taken.fill(1, start, end);
  return taken;
}

/** Is the greater part of the quotation somebody's content already? */
function isTaken(taken: Uint8Array, { start, end }: Quotation): boolean {
  let count = 0;
  for (let at = start; at < end; at++) count += taken[at] ?? 0;
  return count >= (end - start) / 2;
}

/** The attribution that ends last before the quotation: in its paragraph, or in the one before a paragraph of speech. */
function speakerBefore(
  reading: Reading,
  attributions: readonly Attribution[],
  quotation: Quotation,
): Attribution | null {
  const { blocks } = reading.story;
  const index = blocks.findIndex((block) => block.end > quotation.start);
  const block = blocks[index];
  if (!block) return null;
  const opens = quotation.start - block.start < 3;
  const from = opens ? (blocks[index - 1]?.start ?? block.start) : block.start;
  let best: Attribution | null = null;
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const end = endOf(attribution);
    if (end > quotation.start || end < from) continue;
    if (!best || end >= endOf(best)) best = attribution;
  }
  return best;
}
