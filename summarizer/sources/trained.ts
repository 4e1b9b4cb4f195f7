/** Attribution by the trained model: every likely cue, then the best labelling of the words around it. */

import type { Span } from '../brief';
import type { Steps } from '../text/steps';
import type { Attribution } from './attribution';
import { lengthOf, sharedBy } from './common-span';
import { type Encoded, encodeInSteps, STRETCH, seeAll } from './encoder';
import { cueChance, judgeWindow, newLook } from './judge';
import { labelledAttribution } from './labelled';
import { bestPath, LABELS, newLattice, someContent } from './lattice';
import type { SourceModel } from './model';
import { JUDGE, type Network } from './network';
import { type Range, type Reading, spanOf } from './reading';
import { attributeByRuleInSteps } from './rules';
import { Shape, type Sheet, sheetInSteps } from './sheet';
import { viewFrom } from './view';
import { LONGEST_WINDOW, windowOf } from './window';

/** @returns attributions that score at least `threshold`, in reading order */
export function* modelInSteps(
  reading: Reading,
  model: SourceModel,
  threshold: number,
  { sheet, encoded, likely }: CueChances,
): Steps<Attribution[]> {
  const lattice = newLattice(LONGEST_WINDOW);
  const alpha = new Float64Array(LONGEST_WINDOW * LABELS);
  const look = newLook(LONGEST_WINDOW);
  const isSeen = new Uint8Array(sheet.length);
  const found: Attribution[] = [];
  let looks = 0;
  for (let at = 0; at < sheet.length && looks < MOST_LOOKS; at++) {
    const chance = likely[at] ?? 0;
    if (chance < model.header.candidate) continue;
    if (++looks % TURN === 0) yield;
    const window = windowOf(sheet, at);
    look.cue = at;
    look.window = window;
    viewFrom(sheet, likely, at, window, look.relations);
    seeWindow(model.network, encoded, window, isSeen);
    judgeWindow(model.network, encoded, look, lattice);
    const score = Math.sqrt(chance * someContent(lattice, alpha));
    const made = labelledAttribution(reading, at, window, bestPath(lattice), score);
    const note = `score ${score.toFixed(2)}${score < threshold ? ': dropped' : ''}`;
    reading.story.trace({ part: 'sources', rule: 'model', span: spanOf(reading.words, at, at + 1), note });
    if (made && score >= threshold) found.push(made);
  }
  return withoutTwins(found);
}

/** Many words stand around no cue, many around several. */
function seeWindow(network: Network, encoded: Encoded, { from, to }: Range, isSeen: Uint8Array): void {
  for (let at = from; at < to; at++) {
    if (!isSeen[at]) seeAll(network, encoded, at + 1, at);
    isSeen[at] = 1;
  }
}

/** Cues looked at in one text: more than the longest reports have; the rules answer for the rest of hostile text. */
const MOST_LOOKS = 600;

/** After so many cues others may have a turn. */
const TURN = 16;

/** How likely each word is a cue, and the text as the network has read it. */
export interface CueChances {
  sheet: Sheet;
  encoded: Encoded;
  likely: Float32Array;
}

export function* chancesInSteps(reading: Reading, model: SourceModel): Steps<CueChances> {
  const byRule = yield* attributeByRuleInSteps(reading);
  yield;
  const sheet = yield* sheetInSteps(reading, model.vocabulary, byRule);
  yield;
  const encoded = yield* encodeInSteps(model.network, sheet);
  yield;
  const likely = new Float32Array(sheet.length);
  const hidden = new Float32Array(JUDGE);
  for (let at = 0; at < sheet.length; at++) {
    if (at % STRETCH === STRETCH - 1) yield;
    if (canBeCue(sheet.shape[at] ?? 0)) likely[at] = cueChance(model.network, encoded.context, at, hidden);
  }
  return { sheet, encoded, likely };
}

/** Words that can stand for a cue: no plain punctuation but colon and dash. */
export function canBeCue(shape: number): boolean {
  return (
    shape <= Shape.capitals ||
    shape === Shape.firstCapital ||
    shape === Shape.colon ||
    shape === Shape.dash ||
    shape === Shape.clitic
  );
}

/** Two words of one cue ("issued a statement") find the same words: the likelier stays. */
function withoutTwins(found: readonly Attribution[]): Attribution[] {
  return found.filter(
    (one, index) => !found.some((other, at) => at !== index && isTwin(other, one, at < index)),
  );
}

function isTwin(other: Attribution, one: Attribution, first: boolean): boolean {
  if (!other.cue || !one.cue || Math.abs(other.cue.start - one.cue.start) > 60) return false;
  const better = other.score > one.score || (other.score === one.score && first);
  return better && overlap(other.content, one.content) > 0.8;
}

function overlap(a: readonly Span[], b: readonly Span[]): number {
  const both = sharedBy(a, b);
  return both / (lengthOf(a) + lengthOf(b) - both || 1);
}
