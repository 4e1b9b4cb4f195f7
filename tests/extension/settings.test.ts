import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  LIMITS,
  readSettings,
  readSettingsFile,
  settingsFile,
  shownParts,
} from '../../extension/settings';

describe('stored settings', () => {
  it.each([undefined, null, 7, 'x', [], {}])('are the defaults where %j was stored', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  it('keep every field that can be read and default the others', () => {
    const stored = {
      version: 9,
      length: 'long',
      theme: 'sepia',
      copyLinks: 'yes',
      dateline: false,
      later: 1,
    };
    expect(readSettings(stored)).toEqual({ ...DEFAULTS, length: 'long', dateline: false });
  });

  it('keep the reader’s order of parts, add those that are missing, drop doubles and strangers', () => {
    const parts = [
      { name: 'sources', shown: false },
      { name: 'sources', shown: true },
      { name: 'weather', shown: true },
      'points',
    ];
    const read = readSettings({ parts });
    expect(read.parts).toEqual([
      { name: 'sources', shown: false },
      { name: 'points', shown: true },
      { name: 'figures', shown: true },
    ]);
    expect(shownParts(read)).toEqual(['points', 'figures']);
  });

  it('survive being read twice', () => {
    const once = readSettings({ theme: 'dark', textSize: 'largest' });
    expect(readSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });
});

describe('the settings file', () => {
  const OWN = { ...DEFAULTS, theme: 'dark', copyFormat: 'json', length: 'long' } as const;

  it('comes back as it went', () => {
    expect(readSettingsFile(settingsFile(OWN), DEFAULTS)).toEqual(OWN);
  });

  it.each(['', '{', '[]', 'null', '{"theme":"dark"}', '["nutgraf"]', '"settings"'])('is not %s', (text) => {
    expect(readSettingsFile(text, OWN)).toBeNull();
  });

  it('is not one of any size', () => {
    const parts = Array.from({ length: 5000 }, () => ({ name: 'points', shown: false }));
    expect(readSettingsFile(JSON.stringify({ nutgraf: 'settings', parts }), OWN)).toBeNull();
    expect(readSettingsFile(`${'['.repeat(9000)}`, OWN)).toBeNull();
  });

  it.each([
    '{"theme":5,"length":{},"parts":"points","copyLinks":"yes","dateline":null}',
    '{"__proto__":{"theme":"light","length":"short"},"constructor":{"prototype":{"theme":"light"}}}',
    '{"parts":[{"name":"__proto__","shown":false},{"name":"toString"},null,7,"sources"]}',
    '{"theme":["light"],"textSize":"huge","copyFormat":"exe","version":99}',
  ])('changes nothing by what it says wrongly: %s', (fields) => {
    const text = fields.replace('{', '{"nutgraf":"settings",');
    expect(readSettingsFile(text, OWN)).toEqual(OWN);
    expect(({} as Record<string, unknown>).theme).toBeUndefined();
  });

  it('keeps what it does not speak of', () => {
    const read = readSettingsFile('{"nutgraf":"settings","theme":"light"}', OWN);
    expect(read).toEqual({ ...OWN, theme: 'light' });
  });
});

it('shows more of every part the longer the brief', () => {
  for (const part of ['points', 'figures', 'sources'] as const) {
    expect(LIMITS.short[part]).toBeLessThan(LIMITS.normal[part]);
    expect(LIMITS.normal[part]).toBeLessThan(LIMITS.long[part]);
  }
});
