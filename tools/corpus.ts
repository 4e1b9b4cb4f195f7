/** Where evaluation finds its pages and texts: `NUTGRAF_CORPUS`, else the folder beside the project. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { misused } from './arguments';

const NAMED = process.env.NUTGRAF_CORPUS;

export const CORPUS = NAMED || fileURLToPath(new URL('../../shared', import.meta.url));

/**
 * @returns whether there is a corpus to measure by; the tool ends where one was named and is not there, for a slip of
 *   the pen must not pass for a machine without a corpus
 */
export function hasCorpus(usage: string): boolean {
  if (existsSync(CORPUS)) return true;
  return NAMED ? misused(usage, `NUTGRAF_CORPUS names ${NAMED}, which is not there`) : false;
}
