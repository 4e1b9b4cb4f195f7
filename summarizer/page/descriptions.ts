/** What the page's metadata say its story is about. */
import type { HeadFacts } from './facts';
import { fold } from './fold';
import { decode, ldText } from './jsonld';

/** The descriptions the page gives of its story, long enough to recognise. */
export function descriptions({ meta, ld }: HeadFacts): string[] {
  const given = [
    meta.get('og:description'),
    meta.get('description'),
    meta.get('twitter:description'),
    ldText(ld.article, 'description'),
    ldText(ld.article, 'alternativeHeadline'),
  ];
  return [...new Set(given.map((text) => fold(decode(text ?? '').replace(/<[^>]{0,200}>/g, ' '))))].filter(
    (text) => text.length >= 25,
  );
}
