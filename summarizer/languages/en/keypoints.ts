import type { KeyPointWords } from '../../keypoints/words';

export const keypoints: KeyPointWords = { stopwords: [] };
