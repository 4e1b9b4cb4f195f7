/** What the accuracy may never fall below: `floors.json`, by part and row. It only rises. */
import { readFileSync } from 'node:fs';
import type { Row } from './row';

export type Floors = Record<string, Record<string, number>>;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'));
}

/** @returns a line for every floor whose part is no more: such a floor would hold nothing, and nobody would know */
export function floorsWithoutPart(floors: Floors, parts: readonly string[]): string[] {
  return Object.keys(floors)
    .filter((part) => !parts.includes(part))
    .map((part) => `${part}: has floors, but is no part of the evaluation`);
}

/** @returns a line for every floor of a part that its rows do not reach, or that has no row any more */
export function missedFloors(part: string, floors: Record<string, number>, rows: readonly Row[]): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const row = rows.find((candidate) => candidate.name === name);
    if (row && row.value >= floor) return [];
    return [`${part}: “${name}” is ${row ? row.value.toFixed(2) : 'gone'}, below its floor ${floor}`];
  });
}
