/** The parts of the evaluation, loaded on demand: each brings its own yardsticks along. */
import type { Row } from './row';

type Evaluate = (corpus: string) => Promise<Row[]>;

export const PARTS = {
  gold: async () => (await import('./gold')).evaluateGold,
  article: async () => (await import('./article')).evaluateArticle,
  detect: async () => (await import('./detect')).evaluateDetect,
  dateline: async () => (await import('./dateline')).evaluateDateline,
  figures: async () => (await import('./figures')).evaluateFigures,
  sources: async () => (await import('./sources')).evaluateSources,
  keypoints: async () => (await import('./keypoints')).evaluateKeypoints,
} satisfies Record<string, () => Promise<Evaluate>>;

export type PartName = keyof typeof PARTS;
