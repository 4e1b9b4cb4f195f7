/** Where the browser has a language model of its own, the part that asks it is fetched; elsewhere this is nothing. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGE_TAGS } from '../../extension/languages';
import type { Brief } from '../../summarizer/brief';

/** A shorter story is read sooner than summed up. */
const LEAST_WORDS = 150;

/** Only in languages in which the answer can be checked. */
export function InOtherWords({ brief }: { brief: Brief }) {
  const [Part, setPart] = useState<ComponentType<{ brief: Brief }> | null>(null);
  const primary = brief.language.toLowerCase().split('-')[0] ?? '';
  const isWanted = brief.words >= LEAST_WORDS && LANGUAGE_TAGS.includes(primary);
  useEffect(() => {
    if (!isWanted || !('Summarizer' in globalThis)) return;
    import('./OtherWordsPart').then(({ OtherWordsPart }) => setPart(() => OtherWordsPart));
  }, [isWanted]);
  return Part && <Part brief={brief} />;
}
