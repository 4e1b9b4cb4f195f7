/** Who is meant: two who spoke together, "he" and "she" and "it", "the singer", "another resident". */
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

describe('who is meant', () => {
  const cases: [name: string, text: string, lines: string[]][] = [
    [
      'two persons who say one thing',
      'Both Ada Brink and Tom Osgood said that the pier was unsafe in winter.',
      ['Ada Brink: that the pier was unsafe in winter', 'Tom Osgood: that the pier was unsafe in winter'],
    ],
    [
      'two bodies',
      'Norland Bank and Marlow Bank said that rates would fall in spring.',
      ['Norland Bank: that rates would fall in spring', 'Marlow Bank: that rates would fall in spring'],
    ],
    [
      'a body with "and" in its name',
      'The pier was unsafe in winter, according to the Sailors and Missing Crews Forum.',
      ['Sailors and Missing Crews Forum: The pier was unsafe in winter'],
    ],
    [
      'a person and the body behind her are not two',
      'Ada Brink of the Harbour Trust said that the pier was unsafe in winter.',
      ['Ada Brink: that the pier was unsafe in winter'],
    ],
    [
      'the text tells who is a woman',
      `Tavi Brink posted on Friday that Corin Osgood had sold her songs. She said the sale was “a disgrace”.

Osgood has worked with many singers. He said that they were always paid.

Brink also had words for his label. “I just want to sing my own songs,” she said.`,
      [
        'Tavi Brink: that Corin Osgood had sold her songs',
        'Tavi Brink: the sale was “a disgrace”',
        'Tavi Brink: “I just want to sing my own songs,”',
        'Corin Osgood: that they were always paid',
      ],
    ],
    [
      'a pronoun goes back to whom the text has shown to be a man',
      `“I worry about every scene,” Aven Halloran said. He wore a grey coat.

“I admit I do not,” Tricia Moorcroft said. She had black glasses.

“That is not true at all,” he protested.`,
      [
        'Aven Halloran: “I worry about every scene,”',
        'Aven Halloran: “That is not true at all,”',
        'Tricia Moorcroft: “I admit I do not,”',
      ],
    ],
    [
      'behind the phrase that opens the sentence',
      `“You should look at the other guy,” Mr. Halloran said on the show.

In a message posted on Friday, Mr. Aven Osgood contradicted Mr. Halloran’s account.

“I never said a word about the pier,” he said in the message.`,
      ['Halloran: “You should look at the other guy,”', 'Aven Osgood: “I never said a word about the pier,”'],
    ],
    [
      'an honorific is of a person, not of the body that begins with the name',
      `Mr. Corin Osgood left the Osgood Harbour House in 2019.

Mr. Osgood said that the reports were all inaccurate.`,
      ['Corin Osgood: that the reports were all inaccurate'],
    ],
    [
      'the surname of a husband and wife is his who was named first',
      `Rep. Corin Osgood will leave the council in May.

A friend of Irma Osgood, the congressman’s wife, may follow him. Irma Osgood was seen with the friend in June. Irma Osgood has not endorsed her.

Osgood said that he had never planned to stay for long.`,
      ['Corin Osgood: that he had never planned to stay for long'],
    ],
    [
      'the doctor is Dr.',
      `Dr. Corin Osgood noted that the mayor had slept badly. “It was to be expected in May,” the doctor said.`,
      ['Corin Osgood: that the mayor had slept badly', 'Corin Osgood: “It was to be expected in May,”'],
    ],
    [
      'a surname that is a word for land',
      `Conrad Hill was born in Ambridge. Hill has said that people often ask about his hair.`,
      ['Conrad Hill: that people often ask about his hair'],
    ],
    [
      'a subject behind a long role',
      `Officials said that the harbour had been closed.

Presumptive Teal Party nominee Corin Osgood joined the calls for an inquiry. He said that it had been put off for years.`,
      ['Officials: that the harbour had been closed', 'Corin Osgood: that it had been put off for years'],
    ],
    [
      'a company is no ministry',
      `Corvane Motors said that its first vans had been sold.

The Harbour Ministry said that the pier was unsafe. The company said that it would build more of them.`,
      [
        'Corvane Motors: that its first vans had been sold',
        'Corvane Motors: that it would build more of them',
        'Harbour Ministry: that the pier was unsafe',
      ],
    ],
    [
      'a person by the first name alone',
      `Pamela, a mother of two from Ambridge, kept it secret for a year.

“My husband would look at me like he knew,” she says.`,
      ['Pamela: “My husband would look at me like he knew,”'],
    ],
    [
      'two together are no "he"',
      `“I was always the quiet one at home,” Aven Halloran said. He still is.

Tobin and Irma parted when Halloran was seven. “It made me who I am today,” he said.`,
      ['Aven Halloran: “I was always the quiet one at home,”', 'Aven Halloran: “It made me who I am today,”'],
    ],
    [
      '"it" is no body named long before',
      `Corvane Motors announced plans to build a new van in Norland.

The van is small. It has six seats. Buyers like vans of that kind. Sales rose last year.

The inquiry will be led by the port office. It formally declared its intention to open in June.`,
      ['Corvane Motors: plans to build a new van in Norland'],
    ],
    [
      '"it" is the body that has just spoken',
      `The Harbour Trust said that the pier was unsafe. It also said that repairs would begin in May.`,
      ['Harbour Trust: that the pier was unsafe', 'Harbour Trust: that repairs would begin in May'],
    ],
    [
      'the only person of its paragraph',
      `Former council speaker Ada Brink lost her seat in June.

Corin Osgood opened the session himself. “We are not done fighting for this harbour,” the new speaker said.`,
      ['Corin Osgood: “We are not done fighting for this harbour,”'],
    ],
    [
      'in court others speak about the only person named',
      'Corin Osgood, 43, was fined. “We are all sick and tired of it,” the police officer said.',
      ['the police officer: “We are all sick and tired of it,”'],
    ],
    [
      'somebody unknown beside words in marks',
      `“It does not look like a park to me,” said one person during the hearing.

“The idea is a little cringey to me,” said another person.`,
      [
        'one person: “It does not look like a park to me,”',
        'another person: “The idea is a little cringey to me,”',
      ],
    ],
    ['somebody unknown without them', 'One person said that it was over by noon on Friday.', []],
    ['the hearer said nothing', 'Ada Brink was told that the road would be closed until May.', []],
    [
      'who told the hearer',
      'Ada Brink has told residents that the road would be closed until May.',
      ['Ada Brink: that the road would be closed until May'],
    ],
    ['what the page itself shows', 'The following chart shows that the price of copper has fallen.', []],
    [
      'a chart of somebody',
      'A chart by the Harbour Trust shows that the price of copper has fallen.',
      ['A chart by the Harbour Trust: that the price of copper has fallen'],
    ],
    [
      'a thing that ruled',
      'Nostalgia ruled at the fair, and the band said it would be back.',
      ['the band: it would be back'],
    ],
    [
      'a name behind its noun',
      `The company that runs the fair, Tessel Productions, said that tickets were sold out.

“We are very sorry indeed for that,” Tessel Productions said.`,
      [
        'Tessel Productions: that tickets were sold out',
        'Tessel Productions: “We are very sorry indeed for that,”',
      ],
    ],
    [
      'an office and its holder',
      `Norland’s ambassador to Britain accused the council of meddling in the port’s affairs.

Norland’s ambassador to Britain Corin Osgood said that the port was safe.`,
      ['Corin Osgood: the council of meddling in the port’s affairs', 'Corin Osgood: that the port was safe'],
    ],
  ];
  it.each(cases)('%s', (_, text, lines) => {
    expect(saidIn(text).sort()).toEqual([...lines].sort());
  });
});

describe('the name shown', () => {
  it('ends at the initials in a list', () => {
    const text = 'The ministry, SIPA and Coast Department accused the port of hiding the leak for years.';
    const names = findSources(storyOf(text), model).map(({ name }) => name);
    expect(names).toContain('SIPA');
    expect(names).toContain('Coast Department');
  });
  it('is written as the text writes it elsewhere', () => {
    const text = 'NORLAND has warned that the strait is closed. Norland said that it would open in May.';
    expect(findSources(storyOf(text), model).map(({ name }) => name)).toEqual(['Norland']);
  });
  it('keeps its capitals where it has no other form', () => {
    const text = 'HARTAL said that the strait was closed.';
    expect(findSources(storyOf(text), model).map(({ name }) => name)).toEqual(['HARTAL']);
  });
});

describe('a title in marks', () => {
  const directIn = (text: string) =>
    findSources(storyOf(text), model)
      .flatMap(({ quotes }) => quotes)
      .filter(({ direct }) => direct)
      .map(({ text: own }) => own);
  it('is not the words of whoever wrote it', () => {
    expect(directIn('Ada Brink wrote a column titled “The Cost of the Norland Strait.”')).toEqual([]);
  });
  it('is no sentence with a capital or two', () => {
    expect(directIn('“Nobody in Norland asked Ada Brink,” Tom Osgood said.')).toEqual([
      '“Nobody in Norland asked Ada Brink,”',
    ]);
  });
});
