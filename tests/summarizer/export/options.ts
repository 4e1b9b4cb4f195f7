/** How the tests want it written: everything on, in English. */
import type { SheetOptions } from '../../../summarizer/export/sheet';

export const OPTIONS: SheetOptions = {
  labels: {
    points: 'Key points',
    latest: 'Latest entries',
    figures: 'Key figures',
    sources: 'Sources',
    from: 'from',
    indirect: 'paraphrased',
    about: 'about',
    updated: 'updated',
    partial: 'Only the opening was read.',
    live: 'A live page.',
  },
  locale: 'en-GB',
  links: false,
  parts: ['points', 'figures', 'sources'],
  limits: { points: 5, figures: 8, sources: 12 },
};
