/** The settings page. Every change holds at once, here and in an open popup. */
import { useState } from 'preact/hooks';
import { FORMAT_NAMES } from '../../components/CopyMenu';
import { Choice, Switch } from '../../components/controls';
import { useWords } from '../../components/WordsContext';
import type { MessageKey } from '../../components/words';
import {
  LENGTHS,
  type Length,
  type Settings,
  TEXT_SIZES,
  type TextSize,
  THEMES,
  type Theme,
} from '../../extension/settings';
import { FORMATS } from '../../summarizer/export/export';
import { useSettings } from '../popup/useSettings';
import { SiteList } from '../welcome/SiteList';
import { Keeping } from './Keeping';
import { PartList } from './PartList';
import { Shortcuts } from './Shortcuts';

const LENGTH_NAMES: Record<Length, MessageKey> = {
  short: 'lengthShort',
  normal: 'lengthNormal',
  long: 'lengthLong',
};
const SIZE_NAMES: Record<TextSize, MessageKey> = {
  small: 'sizeSmall',
  normal: 'sizeNormal',
  large: 'sizeLarge',
  largest: 'sizeLargest',
};
const THEME_NAMES: Record<Theme, MessageKey> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};

export function Options() {
  const { say } = useWords();
  const [settings, change] = useSettings();
  const [said, setSaid] = useState('');
  if (!settings) return <main class="nutgraf options" aria-busy="true" data-status="working" />;
  return (
    <main class="nutgraf options" data-status="ready">
      <h1>{say('optionsTitle')}</h1>
      <Reading settings={settings} onChange={change} />
      <Copying settings={settings} onChange={change} />
      <Look settings={settings} onChange={change} />
      <SiteList />
      <Shortcuts />
      <Keeping settings={settings} onReplace={change} onSay={setSaid} />
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}

interface SectionProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

function Reading({ settings, onChange }: SectionProps) {
  const { say } = useWords();
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{say('optionsBrief')}</h2>
      <Choice
        legend={say('length')}
        values={LENGTHS}
        names={LENGTH_NAMES}
        chosen={settings.length}
        onChoose={(length) => onChange({ length })}
      />
      <PartList parts={settings.parts} onChange={(parts) => onChange({ parts })} />
      <Switch
        label={say('showDateline')}
        isOn={settings.dateline}
        onSwitch={(dateline) => onChange({ dateline })}
      />
    </section>
  );
}

function Copying({ settings, onChange }: SectionProps) {
  const { say } = useWords();
  return (
    <section aria-labelledby="copying">
      <h2 id="copying">{say('optionsCopying')}</h2>
      <Choice
        legend={say('copyFormat')}
        values={FORMATS}
        names={FORMAT_NAMES}
        chosen={settings.copyFormat}
        onChoose={(copyFormat) => onChange({ copyFormat })}
      />
      <Switch
        label={say('copyLinks')}
        note={say('copyLinksWhy')}
        isOn={settings.copyLinks}
        onSwitch={(copyLinks) => onChange({ copyLinks })}
      />
    </section>
  );
}

function Look({ settings, onChange }: SectionProps) {
  const { say } = useWords();
  return (
    <section aria-labelledby="look">
      <h2 id="look">{say('optionsLook')}</h2>
      <Choice
        legend={say('textSize')}
        values={TEXT_SIZES}
        names={SIZE_NAMES}
        chosen={settings.textSize}
        onChoose={(textSize) => onChange({ textSize })}
      />
      <Choice
        legend={say('theme')}
        values={THEMES}
        names={THEME_NAMES}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
    </section>
  );
}
