/** How a word begins. Nearly all words begin with a letter of ASCII, for which no pattern is asked. */

/** "Velder", "Élan"; not "al-Assad". */
export function opensCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** "said", "écrit" */
export function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}
