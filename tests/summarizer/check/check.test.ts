import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../summarizer/check/check';
import { english } from '../../../summarizer/languages/en/index';

const ARTICLE = `Tarnfield to close its old bridge

The council of Tarnfield voted on Monday, March 9, 2026, to close the old bridge over the Tarn for a year, Mayor Ann M. Kessler said.

Repairs will cost $1.2 million, up from 950,000 dollars, and half of the cost is paid by the state. Some 14,000 cars cross the bridge each day.

Twelve engineers from the University of Ostrow-Lindt found cracks in two of six piers. "It is our Pont Müller," said Jean-Luc Brandt of the United Nations office in south-east Castria.

Iran's ambassador, Reza Tehrani, and the U.S. envoy, Maria Brandt, crossed it on the A709 at 15:47. Kessler beat Petra Moss by 51% to 49% in the vote, with dozens of ballots spoilt. Between 300,000 and 350,000 people live beside the Tarn.`;

const pieces = (answer: string) => checkAnswer(answer, ARTICLE, english);
const unfound = (answer: string) =>
  pieces(answer)
    .filter((piece) => !piece.found)
    .map((piece) => piece.text);
describe('numbers that the article states, however they are written', () => {
  it.each([
    ['Repairs cost $1.2m.'],
    ['Repairs cost $1.2 million.'],
    ['Repairs cost $1,200,000.'],
    ['Repairs cost 1.2 million dollars.'],
    ['It was $950,000 before.'],
    ['About 14,000 cars use it.'],
    ['About 14 thousand cars use it.'],
    ['Around fourteen thousand cars use it.'],
    ['A team of 12 engineers came.'],
    ['A dozen engineers came.'],
    ['The state pays 50% of the bill.'],
    ['The state pays half of the cost.'],
    ['It was closed in 2026.'],
    ['The vote was on March 9.'],
    ['They crossed at 15:47 on the A709.'],
    ['The vote was 51 per cent to 49 per cent.'],
    ['Dozens of ballots were spoilt.'],
    ['Some 300,000 to 350,000 people live there.'],
    ['Cracks were found in 2 of 6 piers.'],
    ['Cracks were found in a third of piers, or 33%.', 'A third of the piers, 33%, is cracked.'],
  ])('%s', (answer, more = '') => {
    const all = checkAnswer(answer, ARTICLE + more, english);
    expect(all.filter((piece) => !piece.found)).toEqual([]);
    expect(all.some((piece) => piece.claim === 'number')).toBe(true);
  });
});

describe('numbers that it does not', () => {
  it.each([
    ['Repairs cost $1.3 million.', '$1.3 million'],
    ['Repairs cost $1.2 billion.', '$1.2 billion'],
    ['Repairs cost 1.2 million euros.', '1.2 million euros'],
    ['Some 15,000 cars use it.', '15,000'],
    ['Thirteen engineers came.', 'Thirteen'],
    ['The state pays 60% of the bill.', '60%'],
    ['Some 12% of engineers came.', '12%'],
    ['It was closed in 2025.', '2025'],
    ['They crossed at 15:48.', '15:48'],
    ['They crossed on the A708.', 'A708'],
    ['Hundreds of ballots were spoilt.', 'Hundreds'],
    ['Some 300,000 to 400,000 people live there.', '300,000 to 400,000'],
  ])('%s', (answer, number) => {
    expect(unfound(answer).join(' ')).toContain(number);
  });
});

describe('names that the article has', () => {
  it.each([
    ['Ann Kessler said the bridge is old.'],
    ['Kessler’s council voted.'],
    ['The mayor, Ann M. Kessler, agreed.'],
    ['MAYOR KESSLER agreed.'],
    ['Jean Luc Brandt spoke.'],
    ['It is called Pont Muller.'],
    ['An envoy of the UN spoke.'],
    ['The US envoy crossed it.'],
    ['The Iranian ambassador crossed it.'],
    ['It lies in Southeast Castria.'],
    ['Experts of Ostrow-Lindt University came.'],
    ['On Monday the bridge was closed.'],
    ['Rescuers were not needed. Meanwhile, Tarnfield waits.'],
    ['Former Mayor Kessler agreed.'],
    ['It is an Iranian Reza Tehrani plan.'],
    ['One study looked at Castria.'],
  ])('%s', (answer) => {
    expect(unfound(answer)).toEqual([]);
  });
});

describe('names that it has not', () => {
  it.each([
    ['Mayor Lena Kessler agreed.', ['Lena']],
    ['Governor Kessler agreed, said Olga Prem.', ['Olga Prem']],
    ['The vote was on Tuesday.', ['Tuesday']],
    ['Maria Moss crossed it.', ['Maria Moss']],
    ['It was closed by Petra Kessler.', ['Petra Kessler']],
    ['Halvorsen said it was old.', ['Halvorsen']],
    ['Halvorsen’s council voted.', ['Halvorsen’s']],
    ['The EU paid for it.', ['EU']],
    ['The Iranian Maria Tehrani crossed it.', ['Iranian Maria Tehrani']],
    ['The Iraqi ambassador crossed it.', ['Iraqi']],
    ['The bridge is in New Castria.', ['New']],
  ])('%s', (answer, names) => {
    expect(unfound(answer)).toEqual(names);
  });
});

describe('the pieces', () => {
  it('join up to the answer, whatever it is', () => {
    for (const answer of [
      'Ann Kessler said $1.3 million, not $1.2m; Petra Kessler did not.\n- Halvorsen’s “2025” plan…',
      '',
      '   ',
      '<b>Tarnfield</b> & 12% «…» 🙂 U.S. No. 10',
    ]) {
      expect(
        pieces(answer)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(answer);
    }
  });

  it('are quick on a hostile answer and article', () => {
    const long = 'Aa1,A.a-'.repeat(6000);
    const started = performance.now();
    checkAnswer(long, long, english);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
