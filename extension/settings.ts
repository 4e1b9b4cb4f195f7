/** Everything a reader can set, in one place: types, defaults, and how stored settings of any age become these. */
import { FORMATS, type Format } from '../summarizer/export/export';
import type { Part } from '../summarizer/export/sheet';

export const LENGTHS = ['short', 'normal', 'long'] as const;
export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const PARTS = ['points', 'figures', 'sources'] as const satisfies readonly Part[];

export type Length = (typeof LENGTHS)[number];
export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = (typeof THEMES)[number];

export interface Settings {
  version: 1;
  length: Length;
  dateline: boolean;
  /** Each part once, in the reader's order. */
  parts: { name: Part; shown: boolean }[];
  copyFormat: Format;
  copyLinks: boolean;
  textSize: TextSize;
  theme: Theme;
}

export const DEFAULTS: Settings = {
  version: 1,
  length: 'normal',
  dateline: true,
  parts: PARTS.map((name) => ({ name, shown: true })),
  copyFormat: 'rich',
  copyLinks: false,
  textSize: 'normal',
  theme: 'system',
};

/** Lines of each part that are shown at once. */
export const LIMITS: Record<Length, Record<Part, number>> = {
  short: { points: 3, figures: 5, sources: 4 },
  normal: { points: 5, figures: 8, sources: 8 },
  long: { points: 8, figures: 16, sources: 16 },
};

/**
 * @param stored whatever was stored or imported: an older version, a newer one, a broken file
 * @param known what stands where a field cannot be read
 * @returns settings in which every field that can be read is the stored one
 */
export function readSettings(stored: unknown, known: Settings = DEFAULTS): Settings {
  const given = isRecord(stored) ? stored : {};
  return {
    version: 1,
    length: oneOf(LENGTHS, given.length, known.length),
    dateline: flag(given.dateline, known.dateline),
    parts: Array.isArray(given.parts) ? readParts(given.parts, known.parts) : known.parts,
    copyFormat: oneOf(FORMATS, given.copyFormat, known.copyFormat),
    copyLinks: flag(given.copyLinks, known.copyLinks),
    textSize: oneOf(TEXT_SIZES, given.textSize, known.textSize),
    theme: oneOf(THEMES, given.theme, known.theme),
  };
}

/** @returns the parts shown, in the reader's order */
export function shownParts({ parts }: Settings): Part[] {
  return parts.filter((part) => part.shown).map((part) => part.name);
}

/** The file that "export settings" writes names itself, so that another JSON file is not taken for one. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ nutgraf: 'settings', ...settings }, null, 2)}\n`;
}

/** A file of ours has some hundred bytes; whatever is larger is another. */
export const LARGEST_FILE = 20_000;

/**
 * @param known the settings as they are: what the file does not say, or says wrongly, stays
 * @returns the settings with those of the file, or null when it is not one of ours
 */
export function readSettingsFile(text: string, known: Settings): Settings | null {
  if (text.length > LARGEST_FILE) return null;
  try {
    const stored: unknown = JSON.parse(text);
    return isRecord(stored) && stored.nutgraf === 'settings' ? readSettings(stored, known) : null;
  } catch {
    return null;
  }
}

/** A part that the stored list does not know (it came later) stands at the end, as it was. */
function readParts(stored: readonly unknown[], before: Settings['parts']): Settings['parts'] {
  const listed = stored.filter(isRecord);
  const own = listed.filter(({ name }) => PARTS.some((part) => part === name));
  const names = [...new Set([...own.map(({ name }) => name as Part), ...before.map(({ name }) => name)])];
  return names.map((name) => ({
    name,
    shown: flag(
      own.find((part) => part.name === name)?.shown,
      before.find((part) => part.name === name)?.shown ?? true,
    ),
  }));
}

function oneOf<T extends string>(values: readonly T[], given: unknown, fallback: T): T {
  return values.find((value) => value === given) ?? fallback;
}

function flag(given: unknown, fallback: boolean): boolean {
  return typeof given === 'boolean' ? given : fallback;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
