/** The words that lead into what is not in quotation marks: without them a denial reads like an assertion. */
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

function clauses(text: string): (string | null)[] {
  const { text: article, ...story } = storyOf(text);
  return findSources({ text: article, ...story }, null)
    .flatMap(({ quotes }) => quotes)
    .map(({ clause }) => clause && article.slice(clause.start, clause.end));
}

describe('the clause of a paraphrase', () => {
  it.each([
    ['The mayor, Ada Holt, said the bridge would stay closed.', 'said the bridge would stay closed'],
    [
      'Ada Holt denied that the council had known of the cracks.',
      'denied that the council had known of the cracks',
    ],
    [
      'Ada Holt told reporters that the bridge would stay closed.',
      'told reporters that the bridge would stay closed',
    ],
    [
      'According to Ada Holt, the bridge will stay closed.',
      'According to Ada Holt, the bridge will stay closed',
    ],
    ['Ada Holt did not say whether the bridge would open.', 'did not say whether the bridge would open'],
    ['Ada Holt has never said that the bridge was safe.', 'has never said that the bridge was safe'],
  ])('%s', (text, clause) => {
    expect(clauses(text)).toEqual([clause]);
  });

  it.each([
    ['the cue stands behind', 'The bridge would stay closed for a year, Ada Holt said.'],
    ['the words are in quotation marks', '“The bridge will stay closed for a year,” Ada Holt said.'],
  ])('is none where %s', (_where, text) => {
    expect(clauses(text)).toEqual([null]);
  });

  it('ends with the words, whatever stands between them and the cue', () => {
    const text = 'Ada Holt said on Monday that the bridge would stay closed.';
    expect(clauses(text)).toEqual(['said on Monday that the bridge would stay closed']);
  });
});
