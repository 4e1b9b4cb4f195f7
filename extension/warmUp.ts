/**
 * A worker just woken has compiled nothing: its first brief takes twice as long as its second. While the page is
 * being read on its own thread the worker has nothing to do, so it summarises a specimen and throws it away.
 */
import { languages } from '../summarizer/languages/index';
import { articleFromText } from '../summarizer/page/plain';
import { summarize } from '../summarizer/summarize';
import { sourceModel } from './model';

/** Something of everything a story may hold. */
const SPECIMEN = `VELMORA, Harrow Bay (AP) — At least 41 people were killed on Tuesday, officials said.
“We will rebuild,” said Mara Velder, director of the Harbour Authority. “Nobody was warned.”
Repairs will cost $2.5 million, up 12 percent from a year earlier, according to a report by the ministry.`;

let isWarm = false;

/** Once in a worker's life. */
export async function warmUp(): Promise<void> {
  if (isWarm) return;
  isWarm = true;
  const model = await sourceModel();
  summarize(articleFromText(SPECIMEN, ''), { languages, model });
}
