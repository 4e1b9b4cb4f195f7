/** `npm run brief`: the engine on saved pages or plain text, in the terminal. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { english } from '../summarizer/languages/en/index';
import { summarize } from '../summarizer/summarize';
import { openPageReader } from './pages';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, url: { type: 'string' }, trace: { type: 'boolean' } },
});
const reader = await openPageReader();
for (const file of positionals) {
  try {
    const html = await readFile(file, 'utf8');
    const article = await reader.read(html, values.url ?? 'about:blank');
    const brief = summarize(article, { languages: [english] });
    console.log(JSON.stringify({ ...brief, file }));
  } catch (error) {
    process.exitCode = 1;
    console.log(JSON.stringify({ file, error: String(error) }));
  }
}
await reader.close();
