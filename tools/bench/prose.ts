/**
 * News prose of any length, made from small tables, the same at every run: for measuring how cost grows with length.
 * It is dense on purpose: names, quotations, figures and places in most sentences, and the cast grows with the text,
 * so that whatever compares all with all shows.
 */
import type { Article } from '../../summarizer/article';
import { articleFromText } from '../../summarizer/page/plain';

const FIRST = [
  'Mara',
  'Tomas',
  'Ines',
  'Jonas',
  'Leila',
  'Pavel',
  'Ruth',
  'Omar',
  'Greta',
  'Iván',
  'Nadia',
  'Piers',
];
const LAST = [
  'Velder',
  'Okoro',
  'Lindqvist',
  'Haas',
  'Moreau',
  'Tanaka',
  'Brandt',
  'Silva',
  'Novak',
  'Reyes',
  'Keller',
];
const ENDS = [
  '',
  'son',
  'ez',
  'ov',
  'ski',
  'berg',
  'man',
  'ton',
  'ley',
  'ford',
  'well',
  'wick',
  'ham',
  'stone',
];
const ROLES = [
  'director',
  'spokeswoman',
  'chief economist',
  'deputy mayor',
  'senior analyst',
  'head of research',
];
const BODIES = [
  'Harbour Authority',
  'Ministry of Water',
  'Institute for Rivers',
  'Trade Board',
  'Relief Council',
];
const PLACES = ['Velmora', 'Harrow Bay', 'Castelmar', 'Nordhaven', 'Port Ilse', 'Sankt Olm', 'Drava Falls'];
const THINGS = [
  'homes',
  'tonnes of grain',
  'passengers',
  'hectares of farmland',
  'workers',
  'vehicles',
  'patients',
];
const ACTS = [
  'closed the lower bridge',
  'raised its forecast',
  'ordered a review',
  'cut the budget',
  'opened shelters',
];
const CLAIMS = [
  'we will not wait for another winter before we act',
  'the water came faster than anyone had been told',
  'nobody asked the people who live here',
  'these numbers are the worst we have seen in a decade',
];

/** @returns an article of about so many words, in paragraphs of two to four sentences */
export function proseArticle(words: number): Article {
  return articleFromText(prose(words), 'https://news.example/long');
}

export function prose(words: number): string {
  const next = draws(20_260_312);
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 2 + (next(3) % 3) }, () => sentence(next));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

/** Whole numbers below a bound, in a fixed sequence (a linear congruential generator). */
type Draw = (bound: number) => number;

function draws(seed: number): Draw {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function pick(table: readonly string[], next: Draw): string {
  return table[next(table.length)] ?? '';
}

function sentence(next: Draw): string {
  const name = `${pick(FIRST, next)} ${pick(LAST, next)}${pick(ENDS, next)}`;
  const count = (1 + next(989)) * (next(2) === 0 ? 1 : 25);
  const thing = `${count.toLocaleString('en')} ${pick(THINGS, next)}`;
  const body = `the ${pick(BODIES, next)}`;
  const place = pick(PLACES, next);
  const claim = pick(CLAIMS, next);
  const forms = [
    () =>
      `“${claim[0]?.toUpperCase()}${claim.slice(1)},” said ${name}, ${pick(ROLES, next)} at ${body} in ${place}.`,
    () =>
      `At least ${thing} were affected in ${place}, up ${1 + next(60)} percent from ${next(900) + 10} a year earlier.`,
    () =>
      `According to ${body}, repairs will cost $${1 + next(40)}.${next(10)} million and take about ${2 + next(9)} months.`,
    () =>
      `${name} told reporters that ${body} ${pick(ACTS, next)} after the storm reached ${place} on Tuesday.`,
    () =>
      `In ${place}, where ${thing} had been counted by ${1 + next(11)} p.m., ${body} ${pick(ACTS, next)}.`,
    () => `The road between ${place} and the coast stayed shut, and the ferry did not run.`,
  ];
  return (forms[next(forms.length)] ?? forms[0])?.() ?? '';
}
