/** The brief, or a piece of it, as JSON: the fields of `Brief` under their own names. */
import type { Brief } from '../brief';
import type { Part, Scope } from './sheet';

const FIELD = { points: 'keyPoints', figures: 'keyFigures', sources: 'sources' } as const satisfies Record<
  Part,
  keyof Brief
>;

/** @returns the whole brief; or the piece asked for, with headline, outlet, date and address beside it */
export function toJson(brief: Brief, scope: Scope = {}): string {
  return `${JSON.stringify(scope.part ? piece(brief, scope.part, scope) : brief, null, 2)}\n`;
}

function piece(brief: Brief, part: Part, scope: Scope): object {
  const { headline, publisher, url } = brief;
  const lines: readonly object[] = brief[FIELD[part]];
  const chosen = scope.line === undefined ? lines : lines.slice(scope.line, scope.line + 1);
  const { published } = brief.dateline;
  return { headline, publisher, published, url, [FIELD[part]]: quoteOnly(chosen, scope.quote) };
}

function quoteOnly(lines: readonly object[], quote: number | undefined): readonly object[] {
  if (quote === undefined) return lines;
  return lines.map((line) =>
    'quotes' in line && Array.isArray(line.quotes)
      ? { ...line, quotes: line.quotes.slice(quote, quote + 1) }
      : line,
  );
}
