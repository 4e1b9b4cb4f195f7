/** @returns first letters of the first and the last word that begin with a letter; of names like "Ng" one */
export function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => /^\P{L}*(\p{L})/u.exec(word)?.[1] ?? '')
    .filter(Boolean);
  const ends = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  return ends.join('').toLocaleUpperCase();
}
