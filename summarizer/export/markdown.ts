/** The brief as Markdown (CommonMark), for notes and issue trackers. */
import type { Line, Section, Sheet } from './sheet';

export function toMarkdown(sheet: Sheet): string {
  const title = `# ${linked(escapeMarkdown(sheet.title), sheet.url)}`;
  const notices = sheet.notices.map((notice) => `> ${escapeMarkdown(notice)}`);
  const head = [title, escapeMarkdown(sheet.credit), escapeMarkdown(sheet.dateline), ...notices];
  return `${[...head.filter(Boolean), ...sheet.sections.map(section)].join('\n\n')}\n`;
}

/** Words of the page must show as they are: whatever could be Markdown or HTML is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^(\s*)([-+=])(?=\s|[-+=])/, '$1\\$2');
}

function section({ heading, lines }: Section): string {
  return [`## ${escapeMarkdown(heading)}\n`, ...lines.flatMap((line) => written(line, ''))].join('\n');
}

function written(line: Line, indent: string): string[] {
  const head = line.head ? `**${escapeMarkdown(line.head)}**` : '';
  const text = escapeMarkdown(line.text);
  const words = line.head ? linked(head, line.link) + (text && `: ${text}`) : linked(text, line.link);
  return [`${indent}- ${words}`, ...line.lines.flatMap((inner) => written(inner, `${indent}  `))];
}

/** Angle brackets let an address hold parentheses; its own brackets and spaces are encoded. */
function linked(words: string, url: string | null): string {
  if (!url || !/^https?:/i.test(url)) return words;
  return `[${words}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
