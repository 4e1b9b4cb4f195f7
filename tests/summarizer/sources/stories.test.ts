/**
 * Short stories as they are written in different newsrooms and countries: what a reader expects in the panel of sources.
 * With the trained model and by the rules alone, since neither may be needed to tell who a person is.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSourceModel } from '../../../summarizer/sources/model';
import { findSources } from '../../../summarizer/sources/sources';
import { storyOf } from './story';

const bytes = readFileSync(new URL('../../../public/models/sources.bin', import.meta.url));
const model = readSourceModel(new Uint8Array(bytes).buffer as ArrayBuffer);

interface Told {
  name: string;
  text: string;
  /** "name | kind | role | organisation" */
  sources: string[];
  /** Words of names that must not stand among the sources. */
  none?: string[];
}

const stories: Told[] = [
  {
    name: 'a match report',
    text: `Calder Rovers came from behind to beat Marlow Town 3-1 at Hadley Park on Saturday.

Striker Femi Okonjo scored twice after the break. "We knew they would tire," Okonjo told BBC Radio Calder. "The gaffer told us to keep running."

Rovers manager Stuart Penhale said his side had been "second best for 40 minutes".

Marlow boss Ilse Vandermeer was unhappy with referee Colin Trask. "It was never a penalty," she said. Substitute Jo Marsh added a third and put the game out of reach.`,
    sources: [
      'Femi Okonjo | person | Striker | -',
      'Stuart Penhale | person | manager | Rovers',
      'Ilse Vandermeer | person | boss | Marlow',
    ],
    none: ['BBC Radio Calder', 'Colin Trask', 'Jo Marsh'],
  },
  {
    name: 'quarterly earnings',
    text: `Tessaline Group plc reported a 12 percent rise in quarterly profit on Tuesday, helped by strong demand for its flooring.

Net income was $48 million, the Ambridge-based company said in a statement.

"Demand in Europe has come back faster than we thought," chief executive Nora Feldt told analysts on a call. Chief Financial Officer Raj Mehrotra said margins would narrow next year.

"The guidance is the story," said Peter Oakes, an analyst at Brindle Securities.

A person familiar with the matter said Tessaline was weighing a sale of its tile unit. The person asked not to be identified because the talks are private. A Tessaline spokeswoman declined to comment.`,
    sources: [
      'Nora Feldt | person | chief executive | -',
      'Peter Oakes | person | analyst | Brindle Securities',
      'Raj Mehrotra | person | Chief Financial Officer | -',
      'Tessaline Group plc | organisation | - | -',
      'A person familiar with the matter | unnamed | - | -',
    ],
    none: ['Ambridge-based', 'spokeswoman'],
  },
  {
    name: 'a British court',
    text: `Judge Miriam Castellane told Leonard Fitch, 44, that he had "betrayed a family that trusted him".

Fitch's barrister, Oona Delacroix, said her client was "deeply ashamed".

Detective Inspector Paul Rusk of Norland Police said after the hearing: "This was a calculated crime over many years."`,
    sources: [
      'Miriam Castellane | person | Judge | -',
      'Oona Delacroix | person | barrister | -',
      'Paul Rusk | person | Detective Inspector | Norland Police',
    ],
    none: ['Leonard Fitch'],
  },
  {
    name: 'an obituary',
    text: `Bernadette Okafor, the first woman to captain a Kenlands national side, has died at 88, her family said.

"She did not know how to lose quietly," said her nephew, Chike Okafor.

The Kenlands Cricket Board called her "the mother of our game" in a post on X.

President Amara Diallo tweeted: "A giant has left us. Rest well, Mama B."

Her biographer, Lindiwe Mokoena, recalled that she bowled in sandals until 1958.`,
    sources: [
      'her family | group | - | -',
      'Chike Okafor | person | nephew | -',
      'Kenlands Cricket Board | organisation | - | -',
      'Amara Diallo | person | President | -',
      'Lindiwe Mokoena | person | biographer | -',
    ],
    none: ['Bernadette Okafor'],
  },
  {
    name: 'a disaster',
    text: `At least 14 people were killed when a ferry capsized off Port Salus on Sunday, authorities said.

"Everyone was screaming and then it was dark," survivor Nadia Ferris told AFP from her hospital bed.

Coast guard commander Luis Batista told reporters that 60 people had been rescued.

The ferry was carrying twice its permitted load, according to a preliminary report by the Maritime Safety Authority seen by Reuters.

Transport Minister Elena Duarte ordered an inquiry. "Those responsible will answer for this," she said in a televised address.`,
    sources: [
      'authorities | organisation | - | -',
      'Nadia Ferris | person | survivor | -',
      'Luis Batista | person | Coast guard commander | -',
      'a preliminary report by the Maritime Safety Authority seen by Reuters | document | - | -',
      'Elena Duarte | person | Transport Minister | -',
    ],
    none: ['AFP', 'reporters'],
  },
  {
    name: 'Australian country news',
    text: `Farmers in the Murrowa Valley say they have been "left in the dark" over plans for a dam.

Murrowa Shire mayor Trent Gallagher said the council had not been consulted. "We found out from the paper, mate," he said.

A spokesperson for WaterWest said community meetings would be held in March.

Opposition water spokeswoman Priya Nair accused the government of "treating the bush with contempt".

Grazier Bev Stokes, 63, runs 900 head of cattle on the flats. "If they flood it, I'm done," she said.`,
    sources: [
      'Farmers in the Murrowa Valley | group | - | -',
      'Trent Gallagher | person | Murrowa Shire mayor | -',
      'A spokesperson for WaterWest | unnamed | spokesperson | WaterWest',
      'Priya Nair | person | Opposition water spokeswoman | -',
      'Bev Stokes | person | Grazier | -',
    ],
    none: ['We'],
  },
  {
    name: 'an Indian city page',
    text: `"No one will be spared," municipal commissioner Anand Deshkar told reporters here.

MLA Sunanda Patil alleged that the poor were being targeted. Speaking to PTI, Patil said the residents had valid papers.

According to a senior official, who did not wish to be named as he was not authorised to speak to the media, notices were served in June.

Ramesh Kale, a vegetable vendor, said he had lived there for 30 years. "Where will we go?" he asked.`,
    sources: [
      'Anand Deshkar | person | municipal commissioner | -',
      'Sunanda Patil | person | MLA | -',
      'a senior official | unnamed | - | -',
      'Ramesh Kale | person | vegetable vendor | -',
    ],
    none: ['PTI', 'reporters'],
  },
  {
    name: 'a Nigerian strike notice',
    text: `The Nigerian Teachers' Congress has threatened to down tools over unpaid wages.

The congress's general secretary, Comrade Ifeanyi Balogun, made this known in a statement on Thursday. Mr. Balogun said members had not been paid since July.

Reacting, the Commissioner for Education, Dr. Hadiza Lawal, urged the teachers to shelve the strike, adding that the government was committed to their welfare.`,
    sources: [
      "Nigerian Teachers' Congress | organisation | - | -",
      "Ifeanyi Balogun | person | general secretary | Nigerian Teachers' Congress",
      'Hadiza Lawal | person | Commissioner for Education | -',
    ],
    none: ['Reacting'],
  },
  {
    name: 'city politics',
    text: `Mayor Tom Osgood vetoed the budget on Monday, calling it "a fantasy".

Council President Rita Alvarez said the council had the votes to override him. Osgood's spokesman, Ben Hale, said the mayor would not back down.

The city's budget director, Wendy Cho, wrote in a memo obtained by The Ambridge Herald that the shortfall could reach $90 million.

Teachers union president Gloria Banks, whose members packed the hearing, called the veto "a slap in the face."`,
    sources: [
      'Tom Osgood | person | Mayor | -',
      'Rita Alvarez | person | Council President | -',
      'Ben Hale | person | spokesman | -',
      'Wendy Cho | person | budget director | city',
      'Gloria Banks | person | Teachers union president | -',
    ],
    none: ['Ambridge Herald'],
  },
];

describe.each([
  ['with the trained model', model],
  ['by the rules alone', null],
])('%s', (_name, used) => {
  it.each(stories)('$name', ({ text, sources, none = [] }) => {
    const found = findSources(storyOf(text), used).map((s) =>
      [s.name, s.kind, s.role ?? '-', s.organisation ?? '-'].join(' | '),
    );
    expect([...found].sort()).toEqual([...sources].sort());
    for (const name of none) expect(found.some((line) => line.startsWith(name))).toBe(false);
  });
});
