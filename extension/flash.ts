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
  await browser.action.setBadgeText({ tabId, text: browser.i18n.getMessage(sign) });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: before }).catch(() => {}), STANDS);
}
