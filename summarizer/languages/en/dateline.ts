import type { DatelineWords } from '../../dateline/words';

export const dateline: DatelineWords = { months: {}, agencies: {} };
