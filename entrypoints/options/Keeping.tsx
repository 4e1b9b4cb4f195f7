/** Settings as a file, and forgetting all that was ever kept. */
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/WordsContext';
import { forgetLook } from '../../extension/look';
import { LARGEST_FILE, readSettingsFile, type Settings, settingsFile } from '../../extension/settings';
import { forgetEverything } from '../../extension/settingsStore';

interface Props {
  settings: Settings;
  onReplace: (settings: Settings) => void;
  /** Says what was done. */
  onSay: (words: string) => void;
}

export function Keeping({ settings, onReplace, onSay }: Props) {
  const { say } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const imported = chosen.size <= LARGEST_FILE ? readSettingsFile(await chosen.text(), settings) : null;
    if (imported) onReplace(imported);
    onSay(say(imported ? 'imported' : 'importFailed'));
  };
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{say('optionsKeeping')}</h2>
      <p class="soft">{say('keepingWhat')}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => saveFile(settings)}>
          {say('exportSettings')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {say('importSettings')}
        </button>
        <input
          type="file"
          accept="application/json,.json"
          hidden
          ref={file}
          aria-label={say('importSettings')}
          onChange={(event) => {
            void read(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Forget
          onForget={async () => {
            await forgetEverything();
            forgetLook();
            onSay(say('forgotten'));
          }}
        />
      </p>
    </section>
  );
}

/** Asks once more in place: what is forgotten is gone. */
function Forget({ onForget }: { onForget: () => void }) {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {say('forget')}
      </button>
    );
  }
  const done = () => {
    setAsking(false);
    onForget();
  };
  return (
    <>
      <button type="button" class="button sure" onClick={done}>
        {say('forgetSure')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {say('forgetNot')}
      </button>
    </>
  );
}

function saveFile(settings: Settings): void {
  const address = URL.createObjectURL(new Blob([settingsFile(settings)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'nutgraf-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
