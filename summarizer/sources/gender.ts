/** Man or woman, as the text itself tells: "Brink conceded. She had …", "Osgood lost his seat". */
import { type Entities, type Entity, namesWithin } from './entities';
import type { Range, Reading } from './reading';
import { SUBJECT_WORDS } from './subjects';

/** Gives each person whose name does not tell the gender of the pronouns that follow its name, where they agree. */
export function learnGenders(reading: Reading, entities: Entities): void {
  const votes = new Map<Entity, { he: number; she: number }>();
  for (const [index, sentence] of reading.sentences.entries()) {
    const pronoun = pronounAt(reading, sentence);
    const before = reading.sentences[index - 1];
    const person = pronoun && before && personOf(reading, entities, before);
    if (!pronoun || !person || person.gender !== null) continue;
    const own = votes.get(person) ?? { he: 0, she: 0 };
    own[pronoun]++;
    votes.set(person, own);
  }
  for (const [person, { he, she }] of votes) {
    if (he >= MARGIN * she && he > 0) person.gender = 'he';
    else if (she >= MARGIN * he) person.gender = 'she';
  }
}

/** A text of two people has "he" and "she" in many sentences: the one must be clearly oftener. */
const MARGIN = 2;

/** The pronoun that opens a sentence of the writer's. */
function pronounAt({ words, lexicon }: Reading, { from }: Range): 'he' | 'she' | null {
  const first = words[from];
  return first && first.quote < 0 ? (lexicon.words.genders[first.lower] ?? null) : null;
}

/** Whom a sentence is about: the only person it names, whoever spoke at its end, or its subject. */
function personOf(reading: Reading, entities: Entities, sentence: Range): Entity | null {
  const { words, lexicon } = reading;
  const names = namesWithin(entities, sentence).filter(
    ({ entity, from }) => entity.isPerson && (words[from]?.quote ?? -1) < 0,
  );
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return null;
  if (names.every(({ entity }) => entity === first.entity)) return first.entity;
  // "…," said Brink.
  const stop = /^[.!?]$/.test(words[sentence.to - 1]?.text ?? '') ? sentence.to - 1 : sentence.to;
  if (last.to === stop && lexicon.cues.has(words[last.from - 1]?.lower ?? '')) return last.entity;
  return first.from - sentence.from <= SUBJECT_WORDS ? first.entity : null;
}
