/** Man or woman, as the text itself tells: "Brink conceded. She had …", "Osgood lost his seat". */
import type { Entities, Entity } from './entities';
import type { Range, Reading } from './reading';

/** How far into a sentence its subject may stand. */
const SUBJECT_WORDS = 4;

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
  const pronoun = lexicon.words.pronouns[first?.lower ?? ''];
  return first && first.quote < 0 && (pronoun === 'he' || pronoun === 'she') ? pronoun : null;
}

/** Whom a sentence is about: the only person it names, whoever spoke at its end, or its subject. */
function personOf(reading: Reading, entities: Entities, sentence: Range): Entity | null {
  const { words, lexicon } = reading;
  const names = namesIn(reading, entities, sentence);
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return null;
  if (names.every(({ entity }) => entity === first.entity)) return first.entity;
  // "…," said Brink.
  const stop = /^[.!?]$/.test(words[sentence.to - 1]?.text ?? '') ? sentence.to - 1 : sentence.to;
  if (last.to === stop && lexicon.cues.has(words[last.from - 1]?.lower ?? '')) return last.entity;
  return first.from - sentence.from <= SUBJECT_WORDS ? first.entity : null;
}

/** The persons a sentence names outside of quotation marks. */
function namesIn({ words }: Reading, entities: Entities, { from, to }: Range): NamedRange[] {
  const names: NamedRange[] = [];
  for (let at = from; at < to; at++) {
    const entity = entities.at(at);
    const name = entity?.mentions.find((one) => one.from === at);
    if (!entity?.isPerson || !name || (words[at]?.quote ?? -1) >= 0) continue;
    names.push({ entity, from: name.from, to: name.to });
  }
  return names;
}

interface NamedRange extends Range {
  entity: Entity;
}
