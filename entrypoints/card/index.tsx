/** Loaded into a page only where the reader wants the card: shows the brief the worker sends, for that visit alone. */

import { h, render } from 'preact';
import { defineUnlistedScript } from '#imports';
import cardCss from '../../components/card.css?inline';
import styleCss from '../../components/style.css?inline';
import { WordsContext } from '../../components/WordsContext';
import type { CardRequest } from '../../extension/auto/cards';
import { browser } from '../../extension/browser';
import { type CardHost, openCardHost } from '../../extension/card/host';
import { browserWords, markLanguage } from '../../extension/i18n';
import { loadSettings } from '../../extension/settingsStore';
import { PageCard } from './PageCard';

let shown: CardRequest | null = null;
let place: CardHost | null = null;
/** The address at which the reader closed it: what grows there does not bring it back. */
let closedAt: string | null = null;

export default defineUnlistedScript(() => {
  if (globalThis.nutgrafCard) return;
  globalThis.nutgrafCard = {
    hide,
    showAgain(from, visit) {
      if (shown?.visit === from) void show({ ...shown, visit });
    },
  };
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isCardRequest(message)) void show(message);
    return undefined;
  });
});

function isCardRequest(message: unknown): message is CardRequest {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'card';
}

function hide(): void {
  place?.host.remove();
  if (place) render(null, place.root);
  place = null;
}

/** Closed by the reader: not even a return to the same text brings it back. */
function close(): void {
  shown = null;
  closedAt = location.pathname;
  hide();
}

/** Whoever the page was at while the settings were read, it must be at this visit when the card appears. */
async function show(request: CardRequest): Promise<void> {
  const settings = await loadSettings();
  if (globalThis.nutgrafVisit !== request.visit || closedAt === location.pathname) return;
  shown = request;
  place ??= openCardHost(document, [styleCss, cardCss]);
  if (!place.host.isConnected) document.documentElement.append(place.host);
  place.host.dataset.theme = settings.theme;
  const words = browserWords();
  markLanguage(words, place.root);
  const card = h(PageCard, { key: 'card', request, settings, host: place.host, onClose: close });
  render(h(WordsContext.Provider, { value: words, children: card }), place.root);
}
