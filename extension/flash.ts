/** A sign on the toolbar button for some seconds: the answer to what was asked without opening anything. */
import { browser } from './browser';

/** Shorter than the worker's life after its last event, so that the sign is always taken away. */
const STANDS = 4000;

/** @param sign a message of one or two characters */
export async function flash(
  tabId: number,
  sign: 'badgeCopied' | 'badgeFailed' | 'badgeClick',
): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId });
  const text = browser.i18n.getMessage(sign);
  await browser.action.setBadgeText({ tabId, text });
  setTimeout(() => void restore(tabId, text, before).catch(() => {}), STANDS);
}

/** A page left meanwhile has taken the sign with it: the next page must not get the badge of the last. */
async function restore(tabId: number, sign: string, before: string): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) === sign) {
    await browser.action.setBadgeText({ tabId, text: before });
  }
}
