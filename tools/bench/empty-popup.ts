/** The popup of an extension that does nothing: what of a click's time is the browser's own, on this machine in this run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChrome } from '../chrome';
import { type Click, timeClick } from './click';
import { pinnedProfile } from './profile';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'worker.js' },
};
const POPUP =
  '<!doctype html><meta charset="utf-8"><title>Empty</title><div data-status="ready">Nothing</div>';

/** @returns clicks until its one word was on the screen */
export async function timeEmptyPopup(runs: number): Promise<Click[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-empty-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'popup.html'), POPUP);
  writeFileSync(join(folder, 'worker.js'), 'self.onmessage = null;');
  const profile = pinnedProfile(folder);
  const browser = await launchChrome({
    enableExtensions: [folder],
    args: ['--window-size=1280,900', profile.flag],
  });
  try {
    await browser.waitForTarget((target) => target.type() === 'service_worker');
    const [extension] = (await browser.extensions()).values();
    const clicks: Click[] = [];
    for (let run = 0; extension && run < runs + 2; run++) {
      const tab = await browser.newPage();
      await tab.setContent('<p>A page</p>');
      clicks.push(await timeClick({ browser, extension }, tab));
      await tab.close();
    }
    return clicks.slice(2);
  } finally {
    await browser.close();
    profile.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
