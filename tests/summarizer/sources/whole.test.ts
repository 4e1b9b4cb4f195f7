/** Who said what to its whole extent: no half sentence, no main clause of the writer's, no speaker lost beside the cue. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSourceModel } from '../../../summarizer/sources/model';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const bytes = readFileSync(new URL('../../../public/models/sources.bin', import.meta.url));
const model = readSourceModel(new Uint8Array(bytes).buffer as ArrayBuffer);

/** "name: what it said", one line a quote. */
const saidIn = (text: string) =>
  findSources(storyOf(text), model).flatMap((source) =>
    source.quotes.map((quote) => `${source.name}: ${quote.text}`),
  );

describe('the words of a source', () => {
  const cases: [name: string, text: string, lines: string[]][] = [
    [
      'behind a subject and before "that" stands a verb',
      'The Harbour Federation projects that 16 million more visitors will come in May.',
      ['Harbour Federation: 16 million more visitors will come in May'],
    ],
    [
      'a verb behind its clause, and the whole name behind the verb',
      'The effort may have taken about nine months of work, estimates Ada Brink, a harbour engineer.',
      ['Ada Brink: The effort may have taken about nine months of work'],
    ],
    [
      'a noun with a clause of its own said nothing',
      'The law bans heavy lorries from the pier and puts other limits on the port.',
      [],
    ],
    [
      'a condition alone is no content',
      'If the council does not pay, suggests Ada Brink, it risks losing the pier to the sea.',
      ['Ada Brink: If the council does not pay, suggests Ada Brink, it risks losing the pier to the sea'],
    ],
    ['how a thing was done', 'The streets on the list were then ranked according to a survey.', []],
    [
      'who says that it was done',
      'The streets on the list were flooded twice, according to a survey.',
      ['a survey: The streets on the list were flooded twice'],
    ],
    [
      'where neighbours spoke is none of their words',
      'Neighbours who spoke at the meeting on Tuesday are very concerned about the plan.',
      [],
    ],
    ['a word in marks that nobody said', 'More than half of the members voted “Uncommitted.”', []],
    [
      'words an outlet passes on are told with who said them',
      '“The pier is unsafe in every winter,” Ada Brink told the board on Friday, according to the Ambridge Courier.',
      [
        'Ada Brink: “The pier is unsafe in every winter,”',
        'Ambridge Courier: “The pier is unsafe in every winter,” Ada Brink told the board on Friday',
      ],
    ],
    [
      'a share of a survey is its figure',
      'According to Harbour Bank, 65% of young users said that they save more than in 2020.',
      ['Harbour Bank: 65% of young users said that they save more than in 2020'],
    ],
    [
      'the cue of another is no content',
      'The research shows that such leaks do not go away for new models, Ada Brink says.',
      [
        'Ada Brink: The research shows that such leaks do not go away for new models',
        'The research: that such leaks do not go away for new models',
      ],
    ],
    ['what is said to be so', 'The couple are said to be pleased with the house by the pier.', []],
    [
      'whose a study is',
      'A study published by the Harbour Trust found that the pier was unsafe in winter.',
      ['A study published by the Harbour Trust: the pier was unsafe in winter'],
    ],
    [
      'a clause, a name and its verb',
      'But there is some variation from one harbour to the next, Ada Brink pointed out.',
      ['Ada Brink: there is some variation from one harbour to the next'],
    ],
    [
      'a rule that states',
      'The new regulations state that venues must not play music above 85 decibels.',
      ['The new regulations: venues must not play music above 85 decibels'],
    ],
    [
      'two halves around the speaker are one sentence',
      'A safe crossing, harbour master Nils Aalto said, requires care in every kind of weather.',
      ['Nils Aalto: A safe crossing, harbour master Nils Aalto said, requires care in every kind of weather'],
    ],
    [
      'words in marks behind such a half stay by themselves',
      'Without the ferry, harbour master Nils Aalto said, “nobody here would ever get to work on time.”',
      ['Nils Aalto: “nobody here would ever get to work on time.”'],
    ],
    [
      'a subject alone is no content',
      'Peak demand for water, according to the Harbour Trust, reached a record on Friday.',
      ['Harbour Trust: Peak demand for water, according to the Harbour Trust, reached a record on Friday'],
    ],
    [
      'the clause that opens the sentence ends before the main one',
      'While council leader Ada Brink said the bridge was safe, it had not been inspected in two years.',
      ['Ada Brink: the bridge was safe'],
    ],
    [
      'no main clause in sight: a list goes on',
      'When the bridge shut, council leader Ada Brink said it was cracked, rusty and no longer safe.',
      ['Ada Brink: it was cracked, rusty and no longer safe'],
    ],
    [
      'the source itself is none of its words',
      'The port is large. Thousands of dockers work without a contract, says a report highlighting the “steady rise of casual work” in ports.',
      ['a report: Thousands of dockers work without a contract'],
    ],
    [
      'the hearer of several words is left behind',
      'Nils Aalto, director of the Norland Space Alliance, told Rest of Norland the demand for launches is growing.',
      ['Nils Aalto: the demand for launches is growing'],
    ],
    [
      'marks of two single quotes close a quotation',
      '“Imagine what a single spark could do to the whole of this harbour,’’ Ada Brink said.',
      ['Ada Brink: “Imagine what a single spark could do to the whole of this harbour,’’'],
    ],
  ];
  it.each(cases)('%s', (_name, text, lines) => {
    expect(saidIn(text)).toEqual(lines);
  });
});

describe('a speaker who is named beside the cue', () => {
  const cases: [name: string, text: string, lines: string[]][] = [
    [
      'at the end of the sentence',
      'The 47-year-old neighbour of Tom Osgood was arrested this week after she entered his house and attacked him, the Ambridge County Sheriff’s Department confirmed Friday.',
      [
        'Ambridge County Sheriff’s Department: The 47-year-old neighbour of Tom Osgood was arrested this week after she entered his house and attacked him',
      ],
    ],
    [
      'at its head, another verb between',
      'Ada Brink is from Ambridge and was also on the call and told the two board members: “If you can go home tonight, do not sign it,” adding “We will get you lawyers.”',
      ['Ada Brink: “If you can go home tonight, do not sign it,”', 'Ada Brink: “We will get you lawyers.”'],
    ],
    [
      'behind what explains the name',
      'Divers found the tenth boat in the basin, the national harbour delegate in Ambridge, Pilar Soto, told journalists. Divers will go on looking, she said.',
      ['Pilar Soto: Divers found the tenth boat in the basin', 'Pilar Soto: Divers will go on looking'],
    ],
    [
      'before the place where it was announced',
      'Norland Air finalised a deal to buy 30 of the new jets, executives of both companies announced Wednesday at the Ambridge Air Show.',
      ['executives of both companies: Norland Air finalised a deal to buy 30 of the new jets'],
    ],
    [
      'with the verb by which the words were put out',
      'On Thursday harbour spokesman Tom Osgood issued a statement saying that the call was “made in the best interest of everyone who works here”.',
      ['Tom Osgood: “made in the best interest of everyone who works here”'],
    ],
    [
      'by what is told of a person',
      'Ada Brink left the harbour court in silence.\n\nMrs Brink, 66, ran the post office for years. The mother-of-two told the crowd: “I want to thank everyone here for the love they have given us.”',
      ['Ada Brink: “I want to thank everyone here for the love they have given us.”'],
    ],
  ];
  it.each(cases)('%s', (_name, text, lines) => {
    expect(saidIn(text)).toEqual(lines);
  });
});

describe('what is no part of the words', () => {
  it('leaves out what is told of a source', () => {
    const text =
      'The port is on track to meet its target, according to new figures that mayor Ada Brink will use to defend her plan.';
    expect(saidIn(text)).toEqual(['new figures: The port is on track to meet its target']);
  });

  it('leaves out the scene that its own clause sets', () => {
    const text =
      'In light of the scandal over the harbour fees, the ruling party has vowed to “abolish in the end” all fees that boats pay.';
    expect(saidIn(text)).toEqual(['the ruling party: to “abolish in the end” all fees that boats pay']);
  });

  it('gives nobody the quotation that goes on from someone unknown', () => {
    const text =
      'Police said the pier was shut on Sunday.\n\nThe former swimmer said after the race: "I am glad to be back in the water with all of you.\n\n"The pier is where I learned to swim as a child."';
    expect(saidIn(text).filter((line) => line.startsWith('Police'))).toEqual([
      'Police: the pier was shut on Sunday',
    ]);
  });
});

describe('whom a phrase means', () => {
  const names = (text: string) => findSources(storyOf(text), model).map(({ name }) => name);

  it('an outlet by its common noun', () => {
    const text =
      'The leaks were brought to light by newspaper Elster Bote. In a report on Sunday, the paper claimed that the guards had sold keys. At least 30 guards were dismissed, the newspaper reported.';
    expect(names(text)).toEqual(['Elster Bote']);
  });

  it('but not the paper of a study', () => {
    const text =
      'Researchers told the Ambridge Post that the tide was rising. The study took two years. The paper found that the pier sinks by an inch a year.';
    expect(names(text)).toContain('The paper');
  });

  it('an office cut short beside the name', () => {
    const text =
      'Gov. Tom Osgood signed the bill. Ada Brink said the bill was a mistake. “It will help every family in the state,” the governor said.';
    expect(names(text).sort()).toEqual(['Ada Brink', 'Tom Osgood']);
  });

  it('an office with its country', () => {
    const text =
      'US President Thomas Osgood went to the harbour. “We are here to stay, and you know it,” Osgood said. In a Truth Harbour post after the talks, the US President said: “We will not pay a cent for the old pier.” He also said the pier was his.';
    expect(names(text)).toEqual(['Thomas Osgood']);
  });

  it('the only one who has spoken', () => {
    const text =
      'General Tom Osgood praised the sailors. “They held the harbour for a year,” Osgood said.\n\nThe military official said that the ships would stay.';
    expect(names(text)).toEqual(['Tom Osgood']);
  });

  it('a body, and not the longer name of something else', () => {
    const text =
      'Halden on Monday said it would close its app. Halden said users had been told. According to figures on the Halden Users Hub, few minded. Halden said the hub would stay. Halden said it was sorry.';
    expect(names(text)).toContain('Halden');
  });

  it('a president whose administration is named first', () => {
    const text =
      'The Osgood administration opened an inquiry. “We will not let that happen here again,” President Osgood said. “It ends now, and it ends here,” Osgood said.';
    expect(findSources(storyOf(text), model).map(({ name, kind, role }) => [name, kind, role])).toEqual([
      ['Osgood', 'person', 'President'],
    ]);
  });
});

describe('whoever has spoken last', () => {
  it('is the body that "it" means, and not the one that first spoke latest', () => {
    const text =
      'The harbour board said the pier was safe. The Calder Fund said it had its doubts. The harbour board said the work would go on. It said 139 piles had been set.';
    const board = findSources(storyOf(text), model).find(({ name }) => /harbour board/i.test(name));
    expect(board?.quotes.map(({ text: own }) => own)).toContain('139 piles had been set');
  });

  it('gives way to the subject of a new paragraph', () => {
    const text =
      'The Calder Red Crescent said its drivers were held for a day.\n\nNorland Ferry Company cut forty sailings on Monday morning, it said in a statement.';
    expect(saidIn(text)).toContain(
      'Norland Ferry Company: Norland Ferry Company cut forty sailings on Monday morning',
    );
  });

  it('is whose statement it is, however many were put out before', () => {
    const text =
      'A statement by the Calder Fund said on Monday that the pier was safe.\n\nDivers went down again. They found nothing. The tide was high. A storm came. The harbour shut. Boats lay idle. Crews went home.\n\nNorland Ferries said the sailings would go on. “We will carry everyone who has a ticket,” the statement said.';
    expect(saidIn(text)).toContain('Norland Ferries: “We will carry everyone who has a ticket,”');
  });

  it('are the researchers, whatever they are called', () => {
    const text =
      'The researchers said the tide was rising. The study authors said the pier sinks by an inch a year. The investigators found that the piles are rotten.';
    expect(findSources(storyOf(text), model)).toHaveLength(1);
  });
});

describe('a name in a row of capitals', () => {
  const namesOf = (text: string) =>
    findSources(storyOf(text), model).map(({ name, role, organisation }) => [name, role, organisation]);

  it.each([
    ['Rovers QB Thomas Osgood said the pitch was wet.', ['Thomas Osgood', 'Rovers QB', null]],
    [
      'China’s ambassador to Britain Liu Shan has said the talks were fair.',
      ['Liu Shan', 'China’s ambassador to Britain', null],
    ],
    [
      'A top Calder Fund official said the money was gone.',
      ['A top Calder Fund official', 'official', 'Calder Fund'],
    ],
    ['The Norland Sports Hall of Fame said the game was off.', ['Norland Sports Hall of Fame', null, null]],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });
});

describe('what nobody said', () => {
  it.each([
    'The lander rests on a concept which the firm’s billionaire founder Jane Osgood announced earlier this year.',
    'Norland police have laid siege to a school, pinning 800 students inside and threatened to use force.',
    'It is more complicated than Osgood suggests, and he has been told so.',
    'That is smaller than what Osgood said, but his number is a fair guess given the uncertainty.',
    'The table puts it at $44 million, a bit lower than the $53 million figure Osgood cited, but it is in the ballpark.',
  ])('%s', (text) => {
    const said = saidIn(text).filter((line) => !line.startsWith('Norland police'));
    expect(said).toEqual([]);
  });

  it('is not the words of those in the paragraph before', () => {
    const text =
      'Fear of the tide has overshadowed the issue, experts say.\n\n“People tend to think that the pier is a toy of the rich,” Adam Osgood, a driver, said in an interview.';
    const experts = saidIn(text).filter((line) => line.startsWith('experts'));
    expect(experts).toEqual(['experts: Fear of the tide has overshadowed the issue']);
  });

  it('is no word of what was only called so', () => {
    const text =
      '“It was a bit of an eye opener,” Ada Brink says of the study, called Project Harbour, involving pupils from 110 schools.';
    expect(saidIn(text)).toEqual(['Ada Brink: “It was a bit of an eye opener,”']);
  });

  it('is no hearing before a committee', () => {
    const text = 'Ada Brink testified before the Harbour Committee on Tuesday.';
    expect(saidIn(text)).toEqual([]);
  });

  it('is not said twice', () => {
    const text =
      '“After a long fight I have to say that Ryan is gone,” his twin brother, Damon Osgood, posted.\n\nRyan Osgood died on Friday.\n\n“After a long fight I have to say that Ryan is gone,” his twin brother, Damon Osgood, posted.';
    expect(saidIn(text)).toEqual(['Damon Osgood: “After a long fight I have to say that Ryan is gone,”']);
  });
});

describe('whom a pronoun means', () => {
  it('the speaker, and not the one quoted within', () => {
    const text =
      'Tom Osgood said in his letter that his deputy, Nils Aalto, had informed him that “the old pier has been sinking by an inch a year since the storm.”\n\nHe also said that the ferry would run again in May.';
    expect(saidIn(text)).toContain('Tom Osgood: that the ferry would run again in May');
  });

  it('several, and not the man who spoke last', () => {
    const text =
      'Tom Osgood is a farmer. “The bridge was shut for a year and nobody told us why,” Tom Osgood said. A vote on Friday followed in which they confirmed the sale of the bridge.';
    expect(saidIn(text)).toEqual(['Tom Osgood: “The bridge was shut for a year and nobody told us why,”']);
  });
});
