/** The card with its doings: opens, moves, shows places in the page, copies, and goes for as long as the reader says. */
import { useEffect, useState } from 'preact/hooks';
import { BriefView } from '../../components/BriefView';
import { Card } from '../../components/Card';
import { CopyMenu, FORMAT_NAMES } from '../../components/CopyMenu';
import { PlaceBar, type Shown } from '../../components/PlaceBar';
import { useWords } from '../../components/WordsContext';
import type { CardRequest } from '../../extension/auto/cards';
import { changeChoices, onChoicesChanged } from '../../extension/auto/choices';
import { bareHost, withHost } from '../../extension/auto/hosts';
import { report } from '../../extension/auto/port';
import { writeClipboard } from '../../extension/clipboard';
import { type CopyOptions, writtenBrief } from '../../extension/copying';
import { clearPlaces, showPlaces } from '../../extension/highlight';
import { LANGUAGE_TAGS } from '../../extension/languages';
import { LIMITS, type Settings, shownParts } from '../../extension/settings';
import type { Brief, Span } from '../../summarizer/brief';

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
      <OpenBrief brief={brief} settings={settings} />
    </Card>
  );
}

/** The choice may be made in this card, in that of another tab, or in the settings. @returns how to stop following */
function followChoices(onClose: () => void): () => void {
  return onChoicesChanged(({ card, cardless }) => {
    if (!card || cardless.includes(bareHost(location.hostname))) onClose();
  });
}

function OpenBrief({ brief, settings }: { brief: Brief; settings: Settings }) {
  const words = useWords();
  const [places, setPlaces] = useState<Span[]>([]);
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState('');
  const [format, setFormat] = useState(settings.copyFormat);
  const [links, setLinks] = useState(settings.copyLinks);
  const own = { ...settings, copyFormat: format, copyLinks: links };
  const showAt = (all: Span[], index: number) => {
    setPlaces(all);
    setShown({ index, size: all.length, isFound: showPlaces(brief.text, all, index) });
  };
  const copy = async (options: CopyOptions) => {
    const done = await writeClipboard(writtenBrief(brief, own, words, options));
    const name = words.say(FORMAT_NAMES[options.format ?? format]);
    setSaid(done ? words.say('copiedAs', name) : words.say('copyFailed'));
    setTimeout(() => setSaid(''), 2500);
  };
  const step = (by: number) => shown && showAt(places, (shown.index + by + places.length) % places.length);
  const clear = () => {
    setShown(null);
    clearPlaces();
  };
  useEffect(() => clearPlaces, []);
  return (
    <>
      <BriefView
        brief={brief}
        now={Date.now()}
        parts={shownParts(own)}
        hasDateline={own.dateline}
        limits={LIMITS[own.length]}
        languages={LANGUAGE_TAGS}
        onShow={(all) => showAt(all, 0)}
        onCopy={(scope) => void copy({ scope })}
      >
        <CopyMenu
          format={format}
          links={links}
          isCopied={said !== ''}
          onCopy={() => void copy({})}
          onFormat={(chosen) => {
            setFormat(chosen);
            void copy({ format: chosen });
          }}
          onLinks={setLinks}
        />
      </BriefView>
      <div class="toast" role="status">
        {said}
      </div>
      {shown && <PlaceBar shown={shown} onStep={step} onClear={clear} />}
    </>
  );
}
