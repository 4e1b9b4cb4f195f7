/** The list of sites in the settings, joined to the browser. */
import { AutoSites } from '../../components/AutoSites';
import '../../components/auto.css';
import { changeChoices } from '../../extension/auto/choices';
import { withHost, withoutHost } from '../../extension/auto/hosts';
import { askForEverySite, removeEverySite, removeSite } from '../../extension/auto/sites';
import { useSites } from './useSites';

export function SiteList() {
  const sites = useSites();
  if (!sites) return null;
  return (
    <AutoSites
      {...sites}
      onEverywhere={() => void askForEverySite()}
      onRemoveEverywhere={() => void removeEverySite()}
      onRemove={(host) => void removeSite(host)}
      onSkip={(host) => void changeChoices(({ skipped }) => ({ skipped: withHost(skipped, host) }))}
      onUnskip={(host) => void changeChoices(({ skipped }) => ({ skipped: withoutHost(skipped, host) }))}
      onPause={(paused) => void changeChoices(() => ({ paused }))}
      onCard={(card) => void changeChoices(() => ({ card }))}
      onCorner={(corner) => void changeChoices(() => ({ corner }))}
      onCardAgain={(host) =>
        void changeChoices(({ cardless }) => ({ cardless: withoutHost(cardless, host) }))
      }
    />
  );
}
