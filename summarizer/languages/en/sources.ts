/** English: who said it. */
import type { SourceWords } from '../../sources/words';
import { places } from './places';
import * as cues from './sources/cues';
import * as grammar from './sources/grammar';
import * as names from './sources/names';
import * as nouns from './sources/nouns';

const lower = (list: readonly string[]) => list.map((name) => name.toLowerCase());
const ambiguous = new Set(places.ambiguous);

export const sources: SourceWords = {
  ...cues,
  ...grammar,
  ...names,
  ...nouns,
  territories: lower([...places.countries, ...places.regions, 'United States', 'United Kingdom']),
  cities: lower(places.cities.filter((name) => !ambiguous.has(name))),
};
