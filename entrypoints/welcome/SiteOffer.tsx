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
  const host = useHost(tabId);
  if (!sites || !host) return null;
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

/** With activeTab the address of the tab under the popup is known. */
function useHost(tabId: number | null): string | null {
  const [host, setHost] = useState<string | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    browser.tabs.get(tabId).then(
      ({ url }) => setHost(url ? hostOf(url) : null),
      () => setHost(null),
    );
  }, [tabId]);
  return host;
}
