/** Month names as pages print them beside a byline: English from a table, those of other languages as the platform spells them. */
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Whose names are tried, in this order; where two share a name they agree on the month. */
const OTHERS = 'de fr es pt it nl sv nb da pl ru tr id de-AT es-short'.split(' ');

/** Filled language by language, and only as far as a name has ever been looked for: each costs half a millisecond. */
const known = new Map(
  ENGLISH.flatMap((name, at) => [name, name.slice(0, 3)].map((form) => [form, at + 1] as const)),
).set('sept', 9);
let asked = 0;

/**
 * @param name in any case, without a dot
 * @returns 1-12; undefined when no language has such a month
 */
export function monthOf(name: string): number | undefined {
  const form = name.toLowerCase();
  while (!known.has(form) && asked < OTHERS.length) addLanguage(OTHERS[asked++] ?? '');
  return known.get(form);
}

/** The day goes with the month, since Slavic languages inflect it beside one. */
function addLanguage(language: string): void {
  const [tag, short] = language.split('-short');
  const format = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: short === undefined ? 'long' : 'short',
    timeZone: 'UTC',
  });
  for (let month = 0; month < 12; month += 1) {
    const parts = format.formatToParts(Date.UTC(2001, month, 2));
    const name = parts.find((part) => part.type === 'month')?.value.toLowerCase() ?? '';
    if (!known.has(name)) known.set(name, month + 1);
  }
}
