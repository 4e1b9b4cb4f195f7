/** The two items in a page's own menu. Both open the popup, which is where every brief is read. */
import { browser } from './browser';
import { flash } from './flash';
import { wantSelection } from './selection';

const PAGE = 'brief-page';
const SELECTION = 'brief-selection';
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Items are made once, at installing and updating; the listener stands whenever the worker wakes. */
export function answerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const { frameId = 0, selectionText: text = '' } = info;
    if (info.menuItemId === SELECTION) wantSelection(tab.id, { frameId, text });
    openPopup(tab.id);
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage;
  browser.contextMenus.create({
    id: PAGE,
    title: title('menuPage'),
    contexts: ['page'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: SELECTION,
    title: title('menuSelection'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

/** Where the browser opens no popup by itself (older ones, full screen), the button calls for a click. */
function openPopup(tabId: number): void {
  browser.action.openPopup().catch(() => flash(tabId, 'badgeClick'));
}
