/** The offer in the popup, joined to the browser. */
import { AutoOffer, type SiteState } from '../../components/AutoOffer';
import '../../components/auto.css';
import { useEffect, useState } from 'preact/hooks';
import { changeChoices } from '../../extension/auto/choices';
import { bareHost, withHost, withoutHost } from '../../extension/auto/hosts';
import { hostOf } from '../../extension/auto/origins';
import { askForEverySite, askForSite } from '../../extension/auto/sites';
import { browser } from '../../extension/browser';
import { type Sites, useSites } from './useSites';

/** @param tabId the tab the popup was opened over */
export function SiteOffer({ tabId }: { tabId: number | null }) {
  const sites = useSites();
  const { host, isPrivate } = useSite(tabId);
  // A choice made here would outlive a private window.
  if (!sites || !host || isPrivate) return null;
  const site = bareHost(host);
  const state = stateOf(sites, site);
  if (state === 'ask' && sites.unoffered) return null;
  // The browser's question takes the focus and with it, in some browsers, this window: what follows from a yes is done
  // by the worker, which hears of it from the browser.
  return (
    <AutoOffer
      site={site}
      state={state}
      onSite={() => void askForSite(host)}
      onEverywhere={() => void askForEverySite()}
      onSkip={() => void changeChoices(({ skipped }) => ({ skipped: withHost(skipped, host) }))}
      onUnskip={() => void changeChoices(({ skipped }) => ({ skipped: withoutHost(skipped, host) }))}
      onResume={() => void changeChoices(() => ({ paused: false }))}
      onHide={() => void changeChoices(() => ({ unoffered: true }))}
    />
  );
}

function stateOf({ everywhere, hosts, paused, skipped }: Sites, site: string): SiteState {
  if (!everywhere && !hosts.includes(site)) return 'ask';
  if (paused) return 'paused';
  return skipped.includes(site) ? 'skipped' : 'on';
}

const NOWHERE = { host: null as string | null, isPrivate: false };

/** With activeTab the address of the tab under the popup is known. */
function useSite(tabId: number | null): typeof NOWHERE {
  const [site, setSite] = useState(NOWHERE);
  useEffect(() => {
    if (tabId === null) return;
    browser.tabs.get(tabId).then(
      ({ url, incognito }) => setSite({ host: url ? hostOf(url) : null, isPrivate: incognito }),
      () => setSite(NOWHERE),
    );
  }, [tabId]);
  return site;
}
