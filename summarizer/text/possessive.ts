/** The ending by which English says whose: "Calder's", "Calder’s", "the miners'". */

/** @returns whether the word ends in "'s", with either apostrophe */
export function isPossessive(word: string): boolean {
  return /['’]s$/u.test(word);
}

/** @returns the word without its "'s" or bare apostrophe; any other word as it is */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/u, '');
}

/** @returns whether a token is nothing but the ending: "'s", or the apostrophe of "the miners'" */
export function isPossessiveEnding(token: string): boolean {
  return /^['’]s?$/u.test(token);
}
