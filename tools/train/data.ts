/** PolNeAR as the trainer needs it: every text read by the engine's own code, gold as word indices. */
import { type Reading, readForSources, wordAt } from '../../summarizer/sources/reading';
import { type Pieces, type PolnearText, storyOf } from '../eval/sources/polnear';

export interface GoldRelation {
  cue: number[];
  source: number[];
  content: number[];
  /** The one word that stands for the cue. */
  head: number;
}

export interface TrainText {
  gold: PolnearText;
  reading: Reading;
  relations: GoldRelation[];
}

export function prepare(texts: readonly PolnearText[]): TrainText[] {
  return texts.map((gold) => {
    const reading = readForSources(storyOf(gold.text));
    const relations = gold.attributions.map((attribution) => ({
      cue: wordsIn(reading, attribution.cue),
      source: wordsIn(reading, attribution.source),
      content: wordsIn(reading, attribution.content),
      head: -1,
    }));
    return { gold, reading, relations };
  });
}

function wordsIn(reading: Reading, pieces: Pieces): number[] {
  const found: number[] = [];
  for (const [start, end] of pieces) {
    for (let at = wordAt(reading.words, start); (reading.words[at]?.start ?? end) < end; at++) found.push(at);
  }
  return found;
}

/** Of the words of a cue, the one that is most often part of cues: "aware" of "has been acutely aware". */
export function chooseHeads(texts: readonly TrainText[], learnFrom: readonly TrainText[]): void {
  const inCue = new Map<string, number>();
  const seen = new Map<string, number>();
  const count = (map: Map<string, number>, key: string, by = 1) => map.set(key, (map.get(key) ?? 0) + by);
  for (const { reading, relations } of learnFrom) {
    for (const word of reading.words) count(seen, word.lower);
    // A word that is the whole cue tells more than one of many.
    for (const { cue } of relations) {
      for (const at of cue) count(inCue, reading.words[at]?.lower ?? '', 1 / cue.length);
    }
  }
  const rate = (word: string) => ((inCue.get(word) ?? 0) + 0.02) / ((seen.get(word) ?? 0) + 1);
  for (const { reading, relations } of texts) {
    for (const relation of relations) {
      let best = -1;
      for (const at of relation.cue) {
        const value = rate(reading.words[at]?.lower ?? '');
        if (value > best) {
          best = value;
          relation.head = at;
        }
      }
    }
  }
}
