import { describe, expect, it } from 'vitest';
import { aboutOf } from '../../../summarizer/export/about';

describe('what is told beside a name', () => {
  it.each([
    ['Marta Oduya', 'director', 'civil defence agency', 'director, civil defence agency'],
    ['a Harrow Works spokesperson', 'spokesperson', 'Harrow Works', ''],
    ['The military official', 'official', null, ''],
    ['a spokesperson', 'spokesperson', 'Harrow Works', 'Harrow Works'],
    ['Impey Rusk', 'MP', null, 'MP'],
    ['Residents', null, null, ''],
  ])('%s', (name, role, organisation, about) => {
    expect(aboutOf({ name, role, organisation })).toBe(about);
  });
});
