/** Document → Reading: all that needs the page itself. */
import { descriptions } from './descriptions';
import { headFacts } from './facts';
import { readHeadline } from './headline';
import { readLean } from './lean';
import { vote } from './reader';
import type { Reading } from './reading';
import { microAuthor, readAuthorLinks, readMarks, readStated, readTimes } from './stated';

/**
 * @param page the live document; it is read, never touched
 * @param everything leave out only what is never text
 */
export function readPage(page: Document, url: string, { everything = false } = {}): Reading {
  const stated = readStated(page);
  const facts = headFacts(url, stated);
  const opening = descriptions(facts)[0]?.slice(0, 60) ?? '';
  const { boxes, leaves, captions, marks, document } = readLean(page, { opening, everything });
  const headline = readHeadline(page, facts);
  vote(document, leaves, headline);
  return {
    url,
    headline,
    stated,
    boxes,
    leaves,
    captions,
    marks: readMarks([...new Set([...marks, ...microAuthor(page)])]),
    authorLinks: readAuthorLinks(page),
    times: readTimes(page),
  };
}
