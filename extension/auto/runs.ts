/**
 * The worker's side of auto-summary: a page reports a story, its brief is made, the badge tells. Pages change while this
 * goes on; what is shown must be what the page then shows. So the page is asked before the badge is set and again after
 * it: whatever it turns to later takes the badge away itself.
 */
import type { Brief } from '../../summarizer/brief';
import { briefAnew } from '../briefing';
import { browser } from '../browser';
import { LIMITS } from '../settings';
import { loadSettings } from '../settingsStore';
import { clearBadge, showBadge } from './badge';
import { offerCard, rememberHidden } from './cards';
import type { AutoAnswer, AutoRequest, Told, VisitId, WatchRequest } from './reports';
import { isWelcome } from './sites';

/** Who reports: the sender of a message, as far as it matters here. */
export interface Reporter {
  tab?: { id?: number | undefined; incognito?: boolean } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
}

/** The newest visit of each tab this worker has heard of: an older one may no longer touch the badge. */
const newest = new Map<number, VisitId>();

/** A page that turns while it is read is read again, so many times at most. */
const ATTEMPTS = 3;

export async function answerReport(
  request: AutoRequest,
  { tab, frameId, url = '' }: Reporter,
): Promise<AutoAnswer> {
  const tabId = tab?.id;
  if (tabId === undefined || frameId !== 0) return { status: 'unwelcome' };
  if (request.type === 'hidden') {
    if (!tab?.incognito) await rememberHidden(request.url);
    return { status: 'nothing' };
  }
  if (request.type === 'left') {
    newest.delete(tabId);
    await clearBadge(tabId);
    return { status: 'nothing' };
  }
  newest.set(tabId, request.visit);
  if (!(await isWelcome(url))) {
    await clearBadge(tabId);
    return { status: 'unwelcome' };
  }
  if (request.type === 'again') {
    await showFor(tabId, request.visit, request.told);
    return { status: 'ready', told: request.told };
  }
  if (!request.grown) await clearBadge(tabId);
  return run(tabId, request.visit, request.url, tab?.incognito ?? false);
}

async function run(tabId: number, visit: VisitId, url: string, isPrivate: boolean): Promise<AutoAnswer> {
  const brief = await briefOfVisit(tabId, visit, url);
  if (!brief) {
    if (newest.get(tabId) === visit) await clearBadge(tabId);
    return { status: 'nothing' };
  }
  const told = tell(brief, LIMITS[(await loadSettings()).length].points);
  if (await showFor(tabId, visit, told)) void offerCard(tabId, visit, brief, isPrivate);
  return { status: 'ready', told };
}

/** @returns the brief of the text the page shows at this visit; null when it holds no story, or has turned to another */
async function briefOfVisit(tabId: number, visit: VisitId, url: string): Promise<Brief | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await briefAnew(tabId);
    if (newest.get(tabId) !== visit || !(await isStill(tabId, visit))) return null;
    if (answer.status !== 'ready') return null;
    if (answer.brief.url.replace(/#.*/, '') === url.replace(/#.*/, '')) return answer.brief;
  }
  return null;
}

/** @returns whether the page still is at the visit now that the badge shows it */
async function showFor(tabId: number, visit: VisitId, told: Told): Promise<boolean> {
  if (newest.get(tabId) !== visit) return false;
  await showBadge(tabId, told);
  if (await isStill(tabId, visit)) return true;
  if (newest.get(tabId) === visit) await clearBadge(tabId);
  return false;
}

async function isStill(tabId: number, visit: VisitId): Promise<boolean> {
  const question: WatchRequest = { to: 'watch', type: 'still', visit };
  const answer = await browser.tabs.sendMessage(tabId, question, { frameId: 0 }).catch(() => false);
  return answer === true;
}

/** @param points how many the reader has shown at once */
export function tell({ keyPoints, keyFigures, sources }: Brief, points: number): Told {
  return { points: Math.min(keyPoints.length, points), figures: keyFigures.length, sources: sources.length };
}

export function forgetVisit(tabId: number): void {
  newest.delete(tabId);
}
