/** The brief as plain text, for a mail, a chat, a terminal. */
import type { Line, Section, Sheet } from './sheet';

/** @returns lines that end in no white space; the address stands last, where no mail program breaks it */
export function toPlain(sheet: Sheet): string {
  const head = [sheet.title, sheet.credit, sheet.dateline, ...sheet.notices].filter(Boolean).join('\n');
  return `${[head, ...sheet.sections.map(section), sheet.url].filter(Boolean).join('\n\n')}\n`;
}

function section({ heading, lines }: Section): string {
  return [heading.toUpperCase(), ...lines.flatMap((line) => written(line, ''))].join('\n');
}

function written(line: Line, indent: string): string[] {
  const words = line.head && line.text ? `${line.head}: ${line.text}` : (line.head ?? line.text);
  const own = [`${indent}- ${words}`];
  if (line.link) own.push(`${indent}  ${line.link}`);
  return [...own, ...line.lines.flatMap((inner) => written(inner, `${indent}  `))];
}
