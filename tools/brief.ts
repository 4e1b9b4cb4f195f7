/**
 * `npm run brief -- [--json] [--url URL] [--trace] FILE… | -`: the engine on saved pages, or on plain text when the
 * input is no HTML. One brief a file, in the order given; a file that fails does not cost the others theirs.
 */
import { readFile } from 'node:fs/promises';
import type { Article } from '../summarizer/article';
import { languages } from '../summarizer/languages/index';
import { articleFromText } from '../summarizer/page/plain';
import type { Trace, TraceLine } from '../summarizer/story';
import { summarize } from '../summarizer/summarize';
import { misused, readArguments } from './arguments';
import { decodePage, looksLikeHtml } from './decode';
import { loadSourceModel } from './model';
import { openPageReader, type PageReader } from './pages';
import { terminalText } from './terminal';

/** How many pages the browser may be asked for ahead of the one being summarised. */
const AHEAD = 3;

const USAGE = 'npm run brief -- [--json] [--url URL] [--trace] FILE… | -';

const { values, positionals } = readArguments(USAGE, {
  json: { type: 'boolean', default: false },
  url: { type: 'string' },
  trace: { type: 'boolean', default: false },
});

if (positionals.length === 0) misused(USAGE, 'No file is named');
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
await main(positionals);

async function main(files: string[]): Promise<void> {
  const model = loadSourceModel();
  let reader: Promise<PageReader> | undefined;
  const read = (html: string, url: string, trace?: Trace) => {
    reader ??= openPageReader();
    return reader.then((open) => open.read(html, url, trace));
  };
  const started: Promise<Read>[] = [];
  for (const [index, file] of files.entries()) {
    while (started.length < Math.min(files.length, index + 1 + AHEAD)) {
      started.push(readFileAs(files[started.length] ?? file, read));
    }
    const result = await started[index];
    if (result) report(file, result, (article, trace) => summarize(article, { languages, model, trace }));
  }
  await (await reader)?.close();
}

type Read = { article: Article; lines: TraceLine[] } | { error: string };

/** Never rejects: what goes wrong with a file is said on its own line. */
async function readFileAs(
  file: string,
  read: (html: string, url: string, trace?: Trace) => Promise<Article>,
): Promise<Read> {
  const lines: TraceLine[] = [];
  const trace = values.trace ? (line: TraceLine) => void lines.push(line) : undefined;
  try {
    const text = decodePage(file === '-' ? await standardInput() : await readFile(file));
    const url = values.url ?? '';
    const article = looksLikeHtml(text) ? await read(text, url, trace) : articleFromText(text, url);
    return { article, lines };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function report(
  file: string,
  result: Read,
  brief: (article: Article, trace: Trace) => ReturnType<typeof summarize>,
): void {
  if ('error' in result) {
    fail(file, result.error);
    return;
  }
  try {
    const lines = result.lines;
    const made = brief(result.article, (line) => void lines.push(line));
    if (values.trace) for (const line of lines) console.error(traceText(line, made.text));
    console.log(values.json ? JSON.stringify({ ...made, file }) : heading(file) + terminalText(made));
  } catch (error) {
    fail(file, error instanceof Error ? error.message : String(error));
  }
}

function fail(file: string, error: string): void {
  process.exitCode = 1;
  if (values.json) console.log(JSON.stringify({ file, error }));
  else console.error(`${file}: ${error}`);
}

function heading(file: string): string {
  return positionals.length > 1 ? `=== ${file}\n` : '';
}

function traceText({ part, rule, span, note }: TraceLine, text: string): string {
  const words = span
    ? ` “${text.slice(span.start, Math.min(span.end, span.start + 80)).replace(/\s+/g, ' ')}”`
    : '';
  return `${part} ${rule}:${words} ${note}`;
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
