/**
 * A browser profile in which the toolbar button of our build is pinned, as readers who use it have it. An unpinned button
 * first slides out of its menu: a quarter of a second that is the browser's own, whatever the extension.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  /** For the browser's command line. */
  flag: string;
  remove(): void;
}

/** @param build folder of the unpacked extension */
export function pinnedProfile(build: string): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = { extensions: { pinned_extensions: [idOf(build)] } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return {
    flag: `--user-data-dir=${folder}`,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Chrome names an unpacked extension by a hash of its path, in sixteen letters from a on. */
function idOf(build: string): string {
  const hash = createHash('sha256').update(realpathSync(build)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
