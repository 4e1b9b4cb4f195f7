/** The keyboard command that copies the brief of a page without opening anything. */
import { briefTab } from './briefing';
import { browser } from './browser';
import { writtenBrief } from './copying';
import { flash } from './flash';
import { browserWords } from './i18n';
import { askPage } from './pages';
import { loadSettings } from './settingsStore';

const COPY = 'copy-brief';

export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COPY && tab?.id !== undefined) void copyBrief(tab.id);
  });
}

/** The worker has no clipboard; the page under the reader's hands has, and the key opened it to us. */
async function copyBrief(tabId: number): Promise<boolean> {
  const isCopied = await tryCopy(tabId).catch(() => false);
  await flash(tabId, isCopied ? 'badgeCopied' : 'badgeFailed').catch(() => {});
  return isCopied;
}

async function tryCopy(tabId: number): Promise<boolean> {
  const [answer, settings] = await Promise.all([briefTab(tabId), loadSettings()]);
  if (answer.status !== 'ready') return false;
  const written = writtenBrief(answer.brief, settings, browserWords());
  const { copied } = await askPage(tabId, { to: 'page', type: 'copy', ...written });
  return copied;
}
