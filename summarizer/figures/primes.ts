/** Feet and inches by their signs: "6'3"", "6′3″", "a 5’11” guard" is one height, not two numbers. */
import type { Lexicon, Unit } from './lexicon';
import type { Token } from './tokens';

const FOOT = /^['’′]$/;
const INCH = /^["”″]$/;

/** Without the second sign only so many feet are sure to be feet: nobody is taller, and "12'3" may be a time. */
const TALLEST = 8;

/**
 * @param feet the number before token `at`
 * @returns the height in feet; null where the signs say something else
 */
export function heightAt(
  tokens: readonly Token[],
  at: number,
  feet: number,
  lex: Lexicon,
): { unit: Unit; value: number; next: number } | null {
  const [sign, inches, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!sign?.glued || !FOOT.test(sign.text) || inches?.kind !== 'number' || !inches.glued) return null;
  const [unit, part] = [signedBy("'", lex), signedBy('"', lex)];
  const parts = lex.words.unitParts.find(([whole, piece]) => whole === unit?.name && piece === part?.name);
  const more = Number(inches.text);
  if (!unit || !parts || !Number.isInteger(feet) || !(more < parts[2])) return null;
  const closed = second?.glued === true && INCH.test(second.text);
  if (!closed && (feet > TALLEST || second?.glued === true)) return null;
  return { unit, value: Math.round((feet + more / parts[2]) * 1000) / 1000, next: at + (closed ? 3 : 2) };
}

function signedBy(sign: string, lex: Lexicon): Unit | undefined {
  return lex.units.get(sign)?.find(({ rest }) => rest.length === 0)?.value;
}
