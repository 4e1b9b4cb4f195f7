/** The keys that work anywhere in the browser, as they are set now; the browser has its own page to change them. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/WordsContext';
import { browser } from '../../extension/browser';

interface Shortcut {
  name: string;
  keys: string;
}

export function Shortcuts() {
  const { say } = useWords();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    browser.commands.getAll().then((commands) =>
      setShortcuts(
        commands.map(({ name, description, shortcut }) => ({
          name: name === '_execute_action' ? say('actionTitle') : (description ?? ''),
          keys: shortcut || say('shortcutNone'),
        })),
      ),
    );
  }, [say]);
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say('optionsKeys')}</h2>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft">{say('shortcutsWhere')}</p>
    </section>
  );
}
