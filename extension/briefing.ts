/**
 * The worker's main job: the brief of a tab. The page is read anew at every asking (some milliseconds), so that
 * a brief never outlives its page; the analysis runs only when the article has changed since.
 */
import type { Article } from '../summarizer/article';
import type { Brief, Span } from '../summarizer/brief';
import { languages } from '../summarizer/languages/index';
import { summarizeInSteps } from '../summarizer/summarize';
import { browser } from './browser';
import { digest, forget, type Remembered, recall, remember } from './memory';
import type { Barrier, BriefAnswer } from './messages';
import { sourceModel } from './model';
import { askPage, ClosedPage, colourMarks, ForbiddenPage, PageFailure, readArticle } from './pages';
import { selectedArticle, takeWish } from './selection';
import { unhurried } from './unhurried';

/** Most points any reader can ask for; views show the first 3, 5 or all. */
const POINTS = 8;

const underway = new Map<number, Promise<BriefAnswer>>();

/** @returns the brief of the tab's page, or why there is none. Two askings at the same time share one answer. */
export function briefTab(tabId: number): Promise<BriefAnswer> {
  const running = underway.get(tabId);
  if (running) return running;
  const answer = readTab(tabId).finally(() => underway.delete(tabId));
  underway.set(tabId, answer);
  return answer;
}

/** What the reader who asks is shown: the brief of the words selected, where that was asked for, else of the page. */
export function briefAsked(tabId: number): Promise<BriefAnswer> {
  const wish = takeWish(tabId);
  if (!wish) return briefTab(tabId);
  // It is kept for nobody: what is remembered of a tab is its page.
  return answering(tabId, async () => {
    const selected = await selectedArticle(tabId, wish);
    if (!selected) return briefTab(tabId);
    return answerFor(await summarized(selected));
  });
}

/** For those who may not be given what was read before they asked: the page can have turned since. */
export async function briefAnew(tabId: number): Promise<BriefAnswer> {
  await underway.get(tabId);
  return briefTab(tabId);
}

function readTab(tabId: number): Promise<BriefAnswer> {
  return answering(tabId, async () => {
    // While the page is read on its own thread, the worker fetches what it will need.
    const [article, known] = await Promise.all([readArticle(tabId), recall(tabId), sourceModel()]);
    return answerFor(await briefOf(tabId, article, known));
  });
}

/** @returns what the work gives, or why it gives nothing; never rejects */
async function answering(tabId: number, work: () => Promise<BriefAnswer>): Promise<BriefAnswer> {
  try {
    return await work();
  } catch (error) {
    await forget(tabId);
    if (error instanceof ClosedPage) return { status: 'forbidden', barrier: error.barrier };
    if (error instanceof ForbiddenPage) return { status: 'forbidden', barrier: await barrierOf(tabId) };
    const why = error instanceof PageFailure ? error.why : 'unread';
    return { status: 'failed', why, message: error instanceof Error ? error.message : String(error) };
  }
}

/** The brief of an article, from memory when it is the one already summarised for this tab. */
async function briefOf(tabId: number, article: Article, known: Remembered | null): Promise<Brief> {
  const mark = digest(article);
  if (known && known.digest === (await mark)) return known.brief;
  const brief = await summarized(article);
  // The reader need not wait for the store.
  void mark.then((own) => remember(tabId, { digest: own, brief }));
  return brief;
}

async function summarized(article: Article): Promise<Brief> {
  const model = await sourceModel();
  return unhurried(summarizeInSteps(article, { languages, model, points: POINTS }));
}

function answerFor(brief: Brief): BriefAnswer {
  return { status: brief.kind === 'story' || brief.kind === 'live' ? 'ready' : 'nothing', brief };
}

/**
 * @param text the article the places point into, from whoever shows its brief: what is remembered may be newer
 * @returns whether the first place asked for was found in the page
 */
export async function showInTab(
  tabId: number,
  text: string,
  places: Span[],
  index: number,
): Promise<boolean> {
  await colourMarks(tabId);
  const answer = await askPage(tabId, { to: 'page', type: 'show', text, places, index });
  return answer.shown;
}

export async function clearTab(tabId: number): Promise<void> {
  await askPage(tabId, { to: 'page', type: 'clear' });
}

/** With activeTab the address of the tab is known, and tells why its page is closed to us. */
async function barrierOf(tabId: number): Promise<Barrier> {
  const url = await browser.tabs.get(tabId).then(
    (tab) => tab.url ?? '',
    () => '',
  );
  if (url.startsWith('file:')) return 'file';
  return /\.pdf(?:$|[?#])/i.test(url) ? 'pdf' : 'browser';
}
