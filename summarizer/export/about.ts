/** What is told beside a source's name. */
import type { Source } from '../brief';

/** @returns "director, civil defence agency", without what the name says already: "a Harrow Works spokesperson" */
export function aboutOf({
  name,
  role,
  organisation,
}: Pick<Source, 'name' | 'role' | 'organisation'>): string {
  const said = plain(name);
  return [role, organisation].filter((part) => part && !said.includes(plain(part))).join(', ');
}

/** In small letters, a blank around every word. */
function plain(text: string): string {
  return ` ${text.toLowerCase().replace(/\s+/g, ' ')} `;
}
