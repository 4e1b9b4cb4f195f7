/** The brief as an HTML fragment, for word processors and mail: plain elements only, no class, no style. */
import type { Line, Section, Sheet } from './sheet';

export function toHtml(sheet: Sheet): string {
  const head = [
    `<h1>${linked(escapeHtml(sheet.title), sheet.url)}</h1>`,
    sheet.credit && `<p>${escapeHtml(sheet.credit)}</p>`,
    sheet.dateline && `<p>${escapeHtml(sheet.dateline)}</p>`,
    ...sheet.notices.map((notice) => `<p><em>${escapeHtml(notice)}</em></p>`),
  ];
  return [...head.filter(Boolean), ...sheet.sections.map(section)].join('\n');
}

/** Safe in text and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function section({ heading, lines }: Section): string {
  return `<h2>${escapeHtml(heading)}</h2>\n${list(lines)}`;
}

function list(lines: Line[]): string {
  return lines.length === 0
    ? ''
    : `<ul>\n${lines.map((line) => `<li>${written(line)}</li>`).join('\n')}\n</ul>`;
}

function written(line: Line): string {
  const head = line.head ? `<strong>${escapeHtml(line.head)}</strong>` : '';
  const text = escapeHtml(line.text);
  const words = line.head ? linked(head, line.link) + (text && `: ${text}`) : linked(text, line.link);
  return words + (line.lines.length > 0 ? `\n${list(line.lines)}` : '');
}

/** Only an address of the web becomes a link: a page cannot smuggle a script into what is pasted. */
function linked(words: string, url: string | null): string {
  return url && /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
}
