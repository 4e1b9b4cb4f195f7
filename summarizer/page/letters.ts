/** Letters and digits only: texts compare equal whatever became of their quotes, entities and spaces. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
