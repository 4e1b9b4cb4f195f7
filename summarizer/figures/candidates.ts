/** Every quantity of a story with what it counts: the candidates for the panel. */
import type { Sentence, Story } from '../story';
import type { Steps } from '../text/steps';
import { asideOf } from './asides';
import { type Candidate, candidateOf, restated } from './candidate';
import { comparison, departure } from './change';
import { type Money, moneyOf, settleMoney } from './currency';
import type { Lexicon } from './lexicon';
import { numberOf } from './number-span';
import { matchAt } from './phrases';
import type { Quantity } from './quantity';
import { type Reading, read } from './recognise';
import { isAlternative, isConversion, isRestated } from './same';
import { partOf, shareOf } from './share';
import { subjectOf } from './subject';
import type { Surroundings } from './surroundings';
import type { Token } from './tokens';

/** More numbers than this are a table, not a story. */
const MOST = 400;

/** After so many sentences others may have a turn. */
const STRETCH = 200;

/** Sentence by sentence; the subject of one is kept for a pronoun that opens the next of the same paragraph. */
export function* candidatesInSteps(story: Story, lex: Lexicon): Steps<Candidate[]> {
  const found: Candidate[] = [];
  const money = moneyOf(story);
  let before: string | null = null;
  let block = -1;
  for (const [index, sentence] of story.sentences.entries()) {
    if (found.length >= MOST) break;
    if (index % STRETCH === STRETCH - 1) yield;
    // A cell does not say what it counts: its column's head does, and its row's.
    if (story.blocks[sentence.block]?.kind === 'table') continue;
    const { tokens, quantities } = readSentence(story, sentence, lex, money);
    if (sentence.block !== block) before = null;
    block = sentence.block;
    const subject = subjectOf(story.text, tokens, lex, before);
    before = subject?.text ?? null;
    const heading = story.blocks[sentence.block]?.kind === 'heading';
    const around = { text: story.text, tokens, lex, subject };
    const offer = quantities.length > 0 && tokens.some((_, at) => matchAt(lex.offers, tokens, at) !== null);
    found.push(...candidatesIn(sentence, quantities, around).map((c) => ({ ...c, heading, offer })));
  }
  return found;
}

/** The quantities of a sentence that may be shown, their currency settled; the trace is told about the others. */
function readSentence(story: Story, sentence: Sentence, lex: Lexicon, money: Money): Reading {
  const drop = (rule: string, { start, end }: Quantity) =>
    story.trace({ part: 'figures', rule, span: { start, end }, note: 'no figure' });
  const { tokens, quantities } = read(story.text, sentence, lex.words, ({ rule, quantity }) =>
    drop(rule, quantity),
  );
  const foreign = isForeign(story);
  const shown = quantities.slice(0, MOST).filter((quantity) => {
    const rule = foreign ? strangeTo(quantity, tokens) : asideOf(quantity, tokens, lex);
    if (rule) drop(rule, quantity);
    return rule === null;
  });
  return { tokens, quantities: shown.map((quantity) => settleMoney(quantity, tokens, money, lex.words)) };
}

/** The article's language is known and has no tables: those at hand are another's. */
function isForeign(story: Story): boolean {
  const primary = story.article.language.toLowerCase().split('-')[0];
  return primary !== 'und' && primary !== story.language.tag;
}

/** In a language without tables only signs are understood, and whole numbers: "1.500" may be one and a half or 1500. */
function strangeTo(q: Quantity, tokens: readonly Token[]): string | null {
  const plain = /^\d+$/.test(tokens[q.numeral.from]?.text ?? '') && q.numeral.scale === 1;
  const signed = q.kind === 'money' || q.kind === 'percent';
  const scaled = q.kind === 'money' && tokens[q.numeral.to]?.kind === 'word' && q.next === q.numeral.to;
  return plain && signed && !scaled ? null : 'language without tables';
}

/** One that only says what another is compared with joins that one; one that says it better takes its place. */
function candidatesIn(
  sentence: Sentence,
  quantities: readonly Quantity[],
  around: Surroundings,
): Omit<Candidate, 'heading' | 'offer'>[] {
  const { tokens, lex } = around;
  const candidates: Omit<Candidate, 'heading' | 'offer'>[] = [];
  const quoted = quotedTokens(tokens);
  for (const [index, quantity] of quantities.entries()) {
    const before = candidates.at(-1);
    const compared = comparedWith(candidates, quantity, tokens, lex);
    if (compared) {
      Object.assign(compared.now, cameFrom(compared.then, quantity, around));
      continue;
    }
    if (before && isTold(before.quantity, quantity, around)) continue;
    const share = shareOf(quantity, quantities[index + 1], tokens, lex);
    const place = { company: quantities.length, quoted: quoted.has(quantity.first), share };
    if (before && isRestated(before.quantity, quantity, tokens, lex)) {
      candidates[candidates.length - 1] = { ...place, ...restated(before, quantity, sentence, around) };
      continue;
    }
    const left = before?.from === null ? departure(before.quantity, quantity, tokens, lex) : null;
    if (left !== null || (before && isAlternative(before.quantity, quantity, tokens, lex))) candidates.pop();
    const candidate = { ...candidateOf(quantity, sentence, around), ...place };
    candidates.push(
      before && left !== null ? { ...candidate, ...cameFrom(left, before.quantity, around) } : candidate,
    );
  }
  return candidates;
}

/** The same in another unit, or the whole: of "36 of 63 towns had applied, up from 12" the 63 had not, and did not grow. */
function isTold(before: Quantity, quantity: Quantity, { tokens, lex }: Surroundings): boolean {
  return isConversion(before, quantity, tokens) || partOf(before, quantity, tokens, lex) !== null;
}

/** What a figure is compared with, and where it stands when it is written in full. */
function cameFrom(from: number, then: Quantity, { tokens, lex }: Surroundings) {
  const isFull = then.value === from;
  return { from, former: isFull ? numberOf({ quantity: then, tokens }, lex) : null };
}

/** The figure just before, or the one before an aside of the same kind: "$412 million, or 71 cents a share, from $615 million". */
function comparedWith<C extends Pick<Candidate, 'quantity' | 'from'>>(
  candidates: readonly C[],
  quantity: Quantity,
  tokens: readonly Token[],
  lex: Lexicon,
): { now: C; then: number } | null {
  for (const now of candidates.slice(-2).reverse()) {
    const then = now.from === null ? comparison(now.quantity, quantity, tokens, lex) : null;
    if (then !== null) return { now, then };
    if (now.quantity.kind !== quantity.kind) return null;
  }
  return null;
}

/** Tokens inside quotation marks. */
function quotedTokens(tokens: readonly Token[]): Set<number> {
  const inside = new Set<number>();
  let open = false;
  tokens.forEach((token, at) => {
    if (token.text === '“') open = true;
    else if (token.text === '”') open = false;
    else if (token.text === '"') open = !open;
    if (open) inside.add(at);
  });
  return inside;
}
