import type { Span } from '../brief';

/** A number or a name that an answer states, and whether its article does. */
export interface Claim extends Span {
  kind: 'number' | 'name';
  found: boolean;
}
