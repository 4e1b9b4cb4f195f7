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
  it('comes back as it went', () => {
    const own = { ...DEFAULTS, theme: 'dark' as const, copyFormat: 'json' as const };
    expect(readSettingsFile(settingsFile(own))).toEqual(own);
  });

  it.each(['', '{', '[]', 'null', '{"theme":"dark"}'])('is not %s', (text) => {
    expect(readSettingsFile(text)).toBeNull();
  });
});

it('shows more of every part the longer the brief', () => {
  for (const part of ['points', 'figures', 'sources'] as const) {
    expect(LIMITS.short[part]).toBeLessThan(LIMITS.normal[part]);
    expect(LIMITS.normal[part]).toBeLessThan(LIMITS.long[part]);
  }
});
