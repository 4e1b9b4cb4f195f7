/** The card with its doings: opens, moves, shows places in the page, copies, and goes for as long as the reader says. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Card } from '../../components/Card';
import type { CardRequest } from '../../extension/auto/cards';
import { changeChoices, onChoicesChanged } from '../../extension/auto/choices';
import { bareHost, withHost } from '../../extension/auto/hosts';
import { report } from '../../extension/auto/port';
import { clearPlaces, showPlaces } from '../../extension/highlight';
import { LIMITS, type Settings } from '../../extension/settings';
import { loadSettings, saveSettings } from '../../extension/settingsStore';
import { OpenBrief } from '../popup/OpenBrief';
import type { Marks } from '../popup/usePlaces';

interface Props {
  request: CardRequest;
  settings: Settings;
  host: HTMLElement;
  onClose: () => void;
}

export function PageCard({ request, settings, host, onClose }: Props) {
  const { brief, isPrivate } = request;
  const [isOpen, setOpen] = useState(false);
  const [corner, setCorner] = useState(request.corner);
  host.dataset.corner = corner;
  useEffect(() => followChoices(onClose), [onClose]);
  const move = () => {
    const other = corner === 'left' ? 'right' : 'left';
    setCorner(other);
    if (!isPrivate) void changeChoices(() => ({ corner: other }));
  };
  const hide = () => {
    onClose();
    if (!isPrivate) void report({ to: 'auto', type: 'hidden', url: brief.url });
  };
  const turnOff = isPrivate ? null : () => void changeChoices(() => ({ card: false }));
  const turnSiteOff = isPrivate
    ? null
    : () => void changeChoices(({ cardless }) => ({ cardless: withHost(cardless, location.hostname) }));
  return (
    <Card
      brief={brief}
      now={Date.now()}
      corner={corner}
      points={LIMITS[settings.length].points}
      isOpen={isOpen}
      onOpen={setOpen}
      onMove={move}
      onHide={hide}
      onSiteOff={turnSiteOff}
      onOff={turnOff}
    >
      <OpenCard request={request} settings={settings} />
    </Card>
  );
}

/** The choice may be made in this card, in that of another tab, or in the settings. @returns how to stop following */
function followChoices(onClose: () => void): () => void {
  return onChoicesChanged(({ card, cardless }) => {
    if (!card || cardless.includes(bareHost(location.hostname))) onClose();
  });
}

/** In the page itself the places are at hand; a choice made here is the reader's own, save in a private window. */
function OpenCard({ request: { brief, isPrivate }, settings }: Pick<Props, 'request' | 'settings'>) {
  const [own, setOwn] = useState(settings);
  const marks = useMemo<Marks>(
    () => ({ show: (places, index) => showPlaces(brief.text, places, index), clear: clearPlaces }),
    [brief],
  );
  const change = (some: Partial<Settings>) => {
    setOwn({ ...own, ...some });
    if (!isPrivate) void loadSettings().then((kept) => saveSettings({ ...kept, ...some }));
  };
  useEffect(() => clearPlaces, []);
  return <OpenBrief brief={brief} settings={own} onChange={change} marks={marks} isWindow={false} />;
}
