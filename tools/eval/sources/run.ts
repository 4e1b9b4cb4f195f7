/** Runs the engine's attribution over PolNeAR texts and counts. */
import { attributeStory } from '../../../summarizer/sources/attribute';
import type { SourceModel } from '../../../summarizer/sources/model';
import { speechQuotations } from '../../../summarizer/sources/quotations';
import { readForSources } from '../../../summarizer/sources/reading';
import { type PolnearText, storyOf } from './polnear';
import { add, type Counts, none, scoreNames, scoreQuotes, scoreRelations } from './score';

export { f1, precision, recall } from './score';

export interface TextScores {
  content: Counts;
  both: Counts;
  names: Counts;
  quotes: { met: number; direct: number; inside: number; quotes: number };
}

export function scoreTexts(texts: readonly PolnearText[], model: SourceModel | null): TextScores {
  const scores: TextScores = {
    content: none(),
    both: none(),
    names: none(),
    quotes: { met: 0, direct: 0, inside: 0, quotes: 0 },
  };
  for (const text of texts) {
    const reading = readForSources(storyOf(text.text));
    const found = attributeStory(reading, model);
    const { content, both } = scoreRelations(text.attributions, found);
    add(scores.content, content);
    add(scores.both, both);
    add(scores.names, scoreNames(text, found));
    const quotes = scoreQuotes(text, speechQuotations(reading.text, reading.quotations));
    scores.quotes.met += quotes.met;
    scores.quotes.direct += quotes.direct;
    scores.quotes.inside += quotes.inside;
    scores.quotes.quotes += quotes.quotes;
  }
  return scores;
}
