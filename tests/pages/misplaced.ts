import type { Brief } from '../../summarizer/brief';

/** Everything shown must be what stands in the text at its span. Gives the findings of which this is not so. */
export function misplaced(brief: Brief): string[] {
  const { text, dateline, keyPoints, keyFigures, sources } = brief;
  const findings = [
    ...keyPoints.map((point) => ({ what: 'point', ...point })),
    ...keyFigures.map((figure) => ({ what: 'figure', ...figure })),
    ...sources.flatMap(({ quotes }) => quotes.map((quote) => ({ what: 'quote', ...quote }))),
    ...sources.map(({ name, span }) => ({ what: 'source', text: name, span })),
  ];
  const bare = [
    ...keyFigures.flatMap((figure) => [figure.sentence, ...figure.places]),
    ...(dateline.span ? [dateline.span] : []),
  ];
  return [
    ...findings
      .filter(({ span, text: words }) => words === '' || text.slice(span.start, span.end) !== words)
      .map(({ what, text: words, span }) => `${what} ${JSON.stringify(words)} at ${span.start}-${span.end}`),
    ...bare
      .filter(
        ({ start, end }) => !(Number.isInteger(start) && start >= 0 && start < end && end <= text.length),
      )
      .map(({ start, end }) => `span ${start}-${end} of ${text.length}`),
    ...keyFigures
      .filter(({ span, sentence }) => span.start < sentence.start || span.end > sentence.end)
      .map(({ text: words }) => `figure outside its sentence: ${words}`),
  ];
}
