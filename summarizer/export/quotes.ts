/** How a quote is shown: half a sentence with the article's own words that lead into it. */
import type { Quote } from '../brief';

/** @returns "denied that " before "the plan would fail", verbatim with its white space; empty where nothing leads in */
export function leadIn({ clause, span }: Quote, article: string): string {
  return clause ? article.slice(clause.start, span.start) : '';
}
