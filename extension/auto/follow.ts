/** Follows the story a page shows: as it arrives, grows, is replaced, left and returned to. One state a page. */
import { detectStory } from '../../summarizer/page/detect';
import { idle, pageAddress, pause } from './moments';
import { report } from './port';
import type { AutoAnswer, Told, VisitId } from './reports';
import { hasMoved } from './stories';
import { isReplaced, type Marks, markStory, signText } from './text';

/** Waits between looks at a page whose head promises a story that is not there yet. */
const LOOKS = [0, 300, 700, 1500, 3000];
/** A new story has arrived once its text is the same at one look as at the last. */
const SETTLING = 100;
/** … or, when it still is the text of the last address, that address alone has changed. */
const MOST_LOOKS = 25;
/** A story that grows is read again not before, and not more often than, so many milliseconds. */
const FIRST_GROWTH = 2000;
const GROWTH = 15_000;

interface Visit {
  id: VisitId;
  signed: string;
  marks: Marks;
  told: Told | null;
}

let visit: Visit | null = null;
/** The last visit that was summarised: its text is not read twice. */
let before: Visit | null = null;
/** The text at the last look, story or not. */
let seen = '';
/** Counts the beginnings: whoever waited and finds that another has begun since gives up. */
let turn = 0;
let path = '';
let growth: ReturnType<typeof setTimeout> | undefined;
let growths = 0;
let lastRead = 0;
let life: AbortController;
let observer: MutationObserver | undefined;

/** @param watch ended when the reader does not want this page watched */
export function startFollowing(watch: AbortController): void {
  life = watch;
  path = pageAddress();
  observer = new MutationObserver(pageChanged);
  void arrive(++turn);
}

/** Once the watch has ended. */
export function stopFollowing(): void {
  turn += 1;
  leave();
}

export function isAt(id: VisitId): boolean {
  return visit?.id === id;
}

/** Back from the back/forward cache, or the reader's choices have changed: nothing is read again, only told again. */
export function announce(): void {
  if (visit?.told) void tellAgain(visit, visit.id);
  else void arrive(++turn);
}

/** What was waited for when the page went into the back/forward cache will be begun anew by `announce`. */
export function rest(): void {
  turn += 1;
}

/** Called at every change of a page that shows a story. */
function pageChanged(): void {
  if (!visit) return;
  if (isReplaced(visit.marks)) void replace('');
  else growth ??= setTimeout(grow, growths === 0 ? FIRST_GROWTH : lastRead + GROWTH - Date.now());
}

/** The path decides: what only tidies up the query ("?utm_source") shows the same text still. */
export function addressChanged(): void {
  const now = pageAddress();
  if (now !== path) {
    path = now;
    void replace(seen);
  } else if (!visit) void arrive(++turn);
}

/**
 * Another story is on show, or about to be: what was told of the last one is taken back at once.
 * @param last the text that is not it
 */
async function replace(last: string): Promise<void> {
  const own = ++turn;
  if (leave()) void report({ to: 'auto', type: 'left' });
  let signed = '';
  for (let look = 0; look < MOST_LOOKS; look++) {
    await pause(SETTLING);
    if (own !== turn) return;
    const now = signText(document);
    if (now === signed && now !== last) break;
    signed = now;
  }
  await arrive(own);
}

/** @returns whether there was a story to leave */
function leave(): boolean {
  clearTimeout(growth);
  growth = undefined;
  observer?.disconnect();
  globalThis.nutgrafVisit = undefined;
  globalThis.nutgrafCard?.hide();
  const left = visit;
  visit = null;
  return left !== null;
}

/** Looks for a story, and looks again for a while where one is promised. */
async function arrive(own: number): Promise<void> {
  for (const wait of LOOKS) {
    if (wait > 0) await pause(wait);
    await idle();
    if (own !== turn) return;
    const story = detectStory(document, location.href, hasMoved());
    seen = signText(document);
    if (story === 'no') return;
    if (story === 'yes') return begin(false);
  }
}

async function begin(grown: boolean): Promise<void> {
  const marks = markStory(document);
  const own: Visit = { id: newId(), signed: seen, marks, told: null };
  visit = own;
  globalThis.nutgrafVisit = own.id;
  observer?.observe(document, { subtree: true, childList: true, characterData: true });
  if (before?.told && before.signed === own.signed) {
    own.told = before.told;
    return tellAgain(own, before.id);
  }
  lastRead = Date.now();
  growths = grown ? growths + 1 : 0;
  const request = { to: 'auto', type: 'found', visit: own.id, url: location.href, grown } as const;
  listen(own, (await report(request)) ?? (await report(request)));
}

/** @param from the visit for which the same text was summarised */
async function tellAgain(own: Visit, from: VisitId): Promise<void> {
  if (!own.told) return;
  globalThis.nutgrafCard?.showAgain(from, own.id);
  listen(own, await report({ to: 'auto', type: 'again', visit: own.id, told: own.told }));
}

function listen(own: Visit, answer: AutoAnswer | null): void {
  if (answer?.status === 'unwelcome') life.abort();
  else if (answer?.status === 'ready' && visit === own) {
    own.told = answer.told;
    before = own;
  }
}

/** Live blogs, and stories whose rest comes late. */
async function grow(): Promise<void> {
  growth = undefined;
  const own = visit;
  await idle();
  if (!own || visit !== own) return;
  seen = signText(document);
  if (seen !== own.signed) await begin(true);
}

/** Unique within a page's life is enough; `crypto.randomUUID` is lacking on pages without https. */
function newId(): VisitId {
  return `${Date.now()}${Math.random()}`;
}
