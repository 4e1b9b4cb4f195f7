/** The quiet sign on the toolbar button: how many key figures, and in words what the brief holds. */
import { count } from '../../components/words';
import { browser } from '../browser';
import { browserWords } from '../i18n';
import type { Told } from './reports';

/** The browser takes a tab's badge away by itself when the tab goes to another page. */
export async function showBadge(tabId: number, told: Told): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badgeText(told) }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('autoBadge', inWords(told)) }),
  ]).catch(() => {});
}

/** The title is named, not asked for: until it is back, the page may already show another story under the old one. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitle') }),
  ]).catch(() => {});
}

/** Dark words on the accent would not hold their contrast: white on it does, in light and dark toolbars. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#96330f' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** A story without figures has a brief too. */
function badgeText({ figures }: Told): string {
  if (figures === 0) return '·';
  return figures > 99 ? '99+' : String(figures);
}

/** "3 points · 7 figures · 5 sources", as the reader's language counts. */
function inWords({ points, figures, sources }: Told): string {
  const words = browserWords();
  return [
    count(words, 'autoPoints', points),
    count(words, 'autoFigures', figures),
    count(words, 'autoSources', sources),
  ].join(' · ');
}
