/** English: every table the engine asks of a language. */
import type { Language } from '../language';
import { check } from './check';
import { dateline } from './dateline';
import { figures } from './figures';
import { keypoints } from './keypoints';
import { sources } from './sources';
import { text } from './text';

export const english: Language = { tag: 'en', text, dateline, figures, sources, keypoints, check };
