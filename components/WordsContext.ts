/** Hands the words of the interface down to every view. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './words';

export const WordsContext = createContext<Words>({ locale: 'en', say: (key) => key });

export function useWords(): Words {
  return useContext(WordsContext);
}
