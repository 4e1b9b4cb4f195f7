/** Where evaluation finds its pages and texts: `NUTGRAF_CORPUS`, else the folder beside the project. */
import { fileURLToPath } from 'node:url';

export const CORPUS = process.env.NUTGRAF_CORPUS ?? fileURLToPath(new URL('../../shared', import.meta.url));
