/** The worker's side of the card: loaded into a page only where the reader chose it and has not closed it there. */
import type { Brief } from '../../summarizer/brief';
import { browser } from '../browser';
import { colourMarks } from '../pages';
import { type Choices, readChoices } from './choices';
import { bareHost } from './hosts';
import { hostOf } from './origins';
import type { VisitId } from './reports';

const SCRIPT = '/card.js';
/** Pages on which the reader closed the card, until the browser closes. */
const HIDDEN = 'auto:hidden';
const MOST_HIDDEN = 300;

export interface CardRequest {
  to: 'card';
  /** The card shows itself only while the page is at this visit. */
  visit: VisitId;
  brief: Brief;
  corner: Choices['corner'];
  /** In a private window nothing of it is kept. */
  isPrivate: boolean;
}

export async function offerCard(
  tabId: number,
  visit: VisitId,
  brief: Brief,
  isPrivate: boolean,
): Promise<void> {
  const { card, corner, cardless } = await readChoices();
  if (!card || cardless.includes(bareHost(hostOf(brief.url) ?? '')) || (await isHidden(brief.url))) return;
  const request: CardRequest = { to: 'card', visit, brief, corner, isPrivate };
  try {
    await Promise.all([
      browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] }),
      colourMarks(tabId),
    ]);
    await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch {
    // The page has gone: its card with it.
  }
}

export async function rememberHidden(url: string): Promise<void> {
  const pages = await hiddenPages();
  const kept = [...pages.filter((page) => page !== pageOf(url)), pageOf(url)].slice(-MOST_HIDDEN);
  await browser.storage.session.set({ [HIDDEN]: kept });
}

async function isHidden(url: string): Promise<boolean> {
  return (await hiddenPages()).includes(pageOf(url));
}

async function hiddenPages(): Promise<string[]> {
  const stored = (await browser.storage.session.get(HIDDEN))[HIDDEN];
  return Array.isArray(stored) ? stored : [];
}

function pageOf(url: string): string {
  return url.replace(/#.*/, '');
}
