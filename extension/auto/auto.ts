/** Wires auto-summary into the worker: permissions, choices, updates, tabs. */
import { browser } from '../browser';
import { colourBadge } from './badge';
import { onChoicesChanged } from './choices';
import type { WatchRequest } from './reports';
import { forgetVisit } from './runs';
import { enterOpenTabs, healRegistration } from './sites';

/** Listeners are set while the script runs first, or the browser would not wake the worker for them. */
export function startAuto(): void {
  browser.permissions.onAdded.addListener(() => void follow());
  browser.permissions.onRemoved.addListener(() => void follow());
  onChoicesChanged(() => void follow());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void follow();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void healRegistration().catch(() => {}));
  browser.tabs.onRemoved.addListener(forgetVisit);
  // An update or a crash can leave the registration behind the permissions; a worker that wakes puts that right.
  void healRegistration().catch(() => {});
  void colourBadge();
}

/** After every change: new pages by registration, open ones by hand, and those already watched ask whether they may be. */
async function follow(): Promise<void> {
  for (const step of [healRegistration, review, enterOpenTabs]) {
    // One that the browser refuses must not keep the others from what the reader has just chosen.
    await step().catch((error) => console.warn('Nutgraf:', error));
  }
}

async function review(): Promise<void> {
  const question: WatchRequest = { to: 'watch', type: 'review' };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(
      ({ id }) => id !== undefined && browser.tabs.sendMessage(id, question, { frameId: 0 }).catch(() => {}),
    ),
  );
}
