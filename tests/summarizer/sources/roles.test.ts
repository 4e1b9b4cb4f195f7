/** Role and body of one source: what belongs to the role, what is a body one speaks for, and what is neither. */
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const linesIn = (text: string) =>
  findSources(storyOf(text), null).map((s) =>
    [s.name, s.kind, s.role ?? '-', s.organisation ?? '-'].join(' | '),
  );

describe('role and body', () => {
  const cases: [name: string, text: string, line: string][] = [
    [
      'the territory of an office',
      'Texas Governor Ada Brink said it was over.',
      'Ada Brink | person | Texas Governor | -',
    ],
    [
      'the owner of a role in the plural form',
      'Ms Bowles’ father, Shaun Brink, said it was over.',
      'Shaun Brink | person | Ms Bowles’ father | -',
    ],
    [
      'a relative, in the words of the text',
      'Shaun Brink, the father of Carla Bowles, said it was over.',
      'Shaun Brink | person | father of Carla Bowles | -',
    ],
    [
      'a victim of somebody',
      'Ada Brink, a victim of Osgood’s, said it was over.',
      'Ada Brink | person | victim of Osgood’s | -',
    ],
    [
      'the victim of somebody, in front',
      'Ada Brink, Osgood’s victim, said it was over.',
      'Ada Brink | person | Osgood’s victim | -',
    ],
    [
      'a public body as it was described before',
      'The dam broke, the civil defence agency told reporters. “It is over,” said Ada Brink, the agency’s director.',
      'Ada Brink | person | director | civil defence agency',
    ],
    [
      'a public body that nobody described',
      'It rained. “It is over,” said Ada Brink, the agency’s director.',
      'Ada Brink | person | director | agency',
    ],
    [
      'an owner has a body',
      'Ada Brink, owner of the Harbour Company, said it was over.',
      'Ada Brink | person | owner | Harbour Company',
    ],
    [
      'what the writer thinks of somebody is no title',
      'The embattled President Tom Osgood said it was over.',
      'Tom Osgood | person | President | -',
    ],
    [
      'what belongs to a title stays',
      'Former President Tom Osgood said it was over.',
      'Tom Osgood | person | Former President | -',
    ],
    [
      'where somebody is from',
      'Tom Osgood, the nation’s best rower out of Jacksonville, said it was over.',
      'Tom Osgood | person | nation’s best rower | -',
    ],
    [
      'one of many, and who',
      'One of the officers on scene, Tom Osgood, said it was over.',
      'Tom Osgood | person | - | -',
    ],
    [
      'a body that is explained',
      'The pier was backed by the Ambridge Sea Union, a local organization which said it was over.',
      'Ambridge Sea Union | organisation | - | -',
    ],
    [
      'a party’s operative is not the party',
      'One Teal Party operative in Norland said it was over.',
      'One Teal Party operative in Norland | unnamed | - | -',
    ],
    [
      'a seat of a university',
      'Tom Osgood, a geologist at the University of California, Santa Tula, said it was over.',
      'Tom Osgood | person | geologist | University of California, Santa Tula',
    ],
    [
      'a university, and what goes on behind its comma',
      'Tom Osgood, a geologist at the University of California, said it was over.',
      'Tom Osgood | person | geologist | University of California',
    ],
    [
      'a place in a team',
      'Rovers DL Shelden Osgood said it was over.',
      'Shelden Osgood | person | Rovers DL | -',
    ],
    [
      'another of many',
      'Tom Osgood, another top harbour aide, said it was over.',
      'Tom Osgood | person | top harbour aide | -',
    ],
    [
      'a body with a long name behind "who is"',
      '“It is over,” said Ada Brink who is Calder County Public Works Director.',
      'Ada Brink | person | Director | Calder County Public Works',
    ],
    [
      'a country of two words',
      'New Zealand Prime Minister Ada Brink said it was over.',
      'Ada Brink | person | New Zealand Prime Minister | -',
    ],
    [
      'a bank has a governor too',
      'Bank of Norland Governor Ada Brink said it was over.',
      'Ada Brink | person | Governor | Bank of Norland',
    ],
    [
      'secretary of state',
      'Norland Secretary of State Ada Brink said it was over.',
      'Ada Brink | person | Norland Secretary of State | -',
    ],
    [
      'a minister for something',
      'The Minister for Housing, Ada Brink, said it was over.',
      'Ada Brink | person | Minister for Housing | -',
    ],
    [
      'several offices',
      'The chairman, CEO and president Tom Osgood said it was over.',
      'Tom Osgood | person | CEO and president | -',
    ],
    [
      'an office beats a rank',
      'Army General Tom Osgood, chairman of the Joint Staff Committee, said it was over.',
      'Tom Osgood | person | chairman | Joint Staff Committee',
    ],
    [
      'where somebody works',
      'One Ambridge-based trade expert said it was over.',
      'One Ambridge-based trade expert | unnamed | - | -',
    ],
    [
      'where somebody comes from',
      'Ada Brink, a lawyer from London, said it was over.',
      'Ada Brink | person | lawyer from London | -',
    ],
    [
      'whom a spokesman comes from',
      'A spokesman from Tessaline said it was over.',
      'A spokesman from Tessaline | unnamed | spokesman | Tessaline',
    ],
    [
      'a customer is no officer',
      'Tessaline driver Ada Brink said it was over.',
      'Ada Brink | person | Tessaline driver | -',
    ],
    [
      'a field is no body',
      'Ada Brink, a longtime researcher of Norland politics, said it was over.',
      'Ada Brink | person | longtime researcher of Norland politics | -',
    ],
    [
      'the body ends before another role',
      'Ada Brink, director of the Harbour Institute and a professor of law, said it was over.',
      'Ada Brink | person | director | Harbour Institute',
    ],
    [
      'the body ends before a bracket',
      'Ada Brink, dean of the Norland Technical University (NTU), said it was over.',
      'Ada Brink | person | dean | Norland Technical University',
    ],
    [
      'the body ends before a verb',
      'Senator Ada Brink of Norland appeared on the show. Brink said it was over.',
      'Ada Brink | person | Senator | Norland',
    ],
    [
      'the owner of a role with a department',
      "Ada Brink, Norland Steel's vice president of the Science Division, said it was over.",
      'Ada Brink | person | vice president of the Science Division | Norland Steel',
    ],
    [
      'a role no table knows',
      'Ada Brink, a radiochemist at Ostmark University, said it was over.',
      'Ada Brink | person | radiochemist | Ostmark University',
    ],
    [
      'a trade no table knows',
      'Ada Brink, a beekeeper, said it was over.',
      'Ada Brink | person | beekeeper | -',
    ],
    [
      'where she studies what',
      'Ada Brink, who studies fatigue at Ostmark University, said it was over.',
      'Ada Brink | person | - | Ostmark University',
    ],
    [
      'what she heads',
      'Ada Brink, who heads the Norland Steel Alliance, said it was over.',
      'Ada Brink | person | - | Norland Steel Alliance',
    ],
    [
      'who without a comma',
      'It was over, said Ada Brink who is director of the Harbour Institute.',
      'Ada Brink | person | director | Harbour Institute',
    ],
    [
      'a title no table of roles has',
      'It was over, said Supervisor Ada Brink of Norland County.',
      'Ada Brink | person | Supervisor | Norland County',
    ],
    [
      'what he served as',
      "Dr. Tom Osgood, who was then serving as the President's physician, said it was over.",
      "Tom Osgood | person | President's physician | -",
    ],
    [
      'a relative has no body',
      "The infant's grandfather, Tom Osgood, said it was over.",
      "Tom Osgood | person | infant's grandfather | -",
    ],
    [
      'a long role ends before the date it has to do with',
      'Lara Finch, an aide to Vice President Moor on the harbour board’s July 25 phone call, said it was over.',
      'Lara Finch | person | aide to Vice President Moor | -',
    ],
    [
      'a title of two bodies',
      'Rosa Nim, WBC/WBO flyweight champion, said it was over.',
      'Rosa Nim | person | WBC/WBO flyweight champion | -',
    ],
    [
      'a party before a name',
      'Republican Tom Osgood said it was over.',
      'Tom Osgood | person | Republican | -',
    ],
    [
      'a party in the name of a body',
      'The Republican Harbour Committee said it was over.',
      'Republican Harbour Committee | organisation | - | -',
    ],
    [
      'a long role without a date is whole',
      'Lara Finch, a deputy keeper of tidal maps in the science room of the old harbour, said it was over.',
      'Lara Finch | person | deputy keeper of tidal maps in the science room of the old harbour | -',
    ],
    [
      'a capital that only opens the sentence',
      'Former aides said it was over. Past aides said so again.',
      'Former aides | unnamed | - | -',
    ],
    [
      'a title in marks cuts no role short',
      'Ada Brink, an executive producer of “Salt”, came late. Brink said it was over.',
      'Ada Brink | person | executive producer | -',
    ],
  ];
  it.each(cases)('%s', (_name, text, line) => {
    expect(linesIn(text)[0]).toBe(line);
  });
});

describe('the body that is meant', () => {
  const cases: [name: string, text: string, line: string][] = [
    [
      'agency officials',
      'The SLRA will spend more on its Lunar Gate Station next year, agency officials said.',
      'agency officials | unnamed | - | SLRA',
    ],
    [
      'a company spokeswoman',
      'Halden Foods closed its mill. “We had no choice left,” a company spokeswoman said.',
      'a company spokeswoman | unnamed | spokeswoman | Halden Foods',
    ],
    [
      'initials as they stand',
      'Ambridge Power & Light cut supplies. AP&L is sorry, company CEO Ada Brink said.',
      'Ada Brink | person | company CEO | AP&L',
    ],
    [
      'the institute',
      'The Lindenau Institute tested it. It works, said Ada Brink, a chemist at the institute.',
      'Ada Brink | person | chemist | Lindenau Institute',
    ],
    [
      "the city's own",
      "Norland College took a poll. The city's budget director, Ada Brink, said it was over.",
      'Ada Brink | person | budget director | city',
    ],
    ['nobody near', 'County officials said it was over.', 'County officials | unnamed | - | -'],
    [
      'not of a client',
      'Sonia Tull was charged with theft. Tull’s lawyer, Ada Brink, said it was over.',
      'Ada Brink | person | lawyer | -',
    ],
  ];
  it.each(cases)('%s', (_name, text, line) => {
    expect(linesIn(text)).toContain(line);
  });
});
