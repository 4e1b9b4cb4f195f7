/** English function words as attribution needs them. */
const split = (list: string) => list.split(/\s+/).filter(Boolean);

export const pronouns = {
  he: 'he',
  she: 'she',
  they: 'they',
  it: 'it',
  i: 'self',
  we: 'self',
  who: 'who',
  which: 'who',
  you: 'self',
} as const;

export const genders = { he: 'he', his: 'he', she: 'she', her: 'she' } as const;

export const breaks =
  split(`that which when while as because but if after before since though although so than whether was were is are had has have be been
  where who whose whom what why how until unless once amid during despite or nor will would could should can may might
  said says did does do not then there here it he she they we i you him them me us meanwhile however`);

export const determiners =
  split(`the a an this that these those his her its their our my your some several many most all both one two three four five
  another other each every any no more few`);

export const prepositions =
  split(`of for in on at from with by to into over under about against among between during through near outside
  inside within without across after before since until per via amid despite like behind beside beyond`);

export const conjunctions = split(`and or`);

export const contrasts = split(`but yet`);

export const complementizers = split(`that`);

export const definiteArticle = 'the';

export const articles = split('the a an');

export const indefinites = split('a an one another two three four five six several some many most few both');

export const genitives = split('of');

export const affiliations = split('of for at with from');

export const relatives = split('who whom which whose');

export const comparers = split('than');

export const contrasters = split('but');

export const subordinators = split(
  'while although though before after when because since if unless once whereas until',
);

export const epithetEndings = split('-year-old -of-one -of-two -of-three -of-four -of-five -of-six');

export const vagueHeads = split('one people person body someone everyone two three');

export const formerWords = split('former ex late onetime one-time then');

export const conditions = split('if unless contrary');

export const pointers = split('following below above accompanying');

export const otherWords = split('another second third');

export const strangers = split('person someone somebody');

export const workplaces = split('at');

export const origins = split('from');

export const agents = split('by');

export const capacities = split('as');

export const headVerbs = split(
  'heads headed leads led runs ran chairs chaired directs directed founded co-founded manages managed owns edits oversees',
);

export const adverbEndings = split('ly');

export const notAdverbs = split(
  'family assembly ally bully rally supply reply weekly daily monthly quarterly anomaly elderly early only fly july italy sicily',
);

export const verbParticles = split('up out forward off away down over back about');

export const timeAdverbs = split(
  'afterwards afterward later then now currently previously formerly earlier ago today meanwhile',
);

export const modals = split('would could might may can should must');

export const infinitives = split('to');

export const possessives = split('its their');

export const ordinals = split(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
);

export const ordinalEndings = split('st nd rd th');

export const locatives = split('in near outside inside across throughout around');

export const haveForms = split("has have had hasn't haven't hadn't");

export const nounOpeners = split('the a an my your his her its our their every most no such whose');

export const pastEndings = split('ed');

export const birthWords = split('born');

export const participleEndings = split('ing');

export const reflexives = split('himself herself itself themselves myself ourselves yourself oneself');
