/** Opened once, on install: what Nutgraf does in three lines, and the offer to be ready by itself. */
import { useWords } from '../../components/WordsContext';
import { askForEverySite } from '../../extension/auto/sites';
import { browser } from '../../extension/browser';
import { useSites } from './useSites';

export function Welcome() {
  const { say } = useWords();
  const sites = useSites();
  return (
    <main class="nutgraf welcome" data-status={sites ? 'ready' : 'working'}>
      <p class="name">Nutgraf</p>
      <h1>{say('welcomeTitle')}</h1>
      <ol>
        <li>{say('welcomeClick')}</li>
        <li>{say('welcomeOwn')}</li>
        <li>{say('welcomeHere')}</li>
      </ol>
      <p class="soft">{say('welcomePin')}</p>
      {sites && <Offer isOn={sites.everywhere} />}
      <p class="soft">
        <button type="button" class="auto-link" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('welcomeSettings')}
        </button>
      </p>
    </main>
  );
}

function Offer({ isOn }: { isOn: boolean }) {
  const { say } = useWords();
  return (
    <section class="ready" aria-labelledby="ready" data-auto={isOn ? 'on' : 'ask'}>
      <h2 id="ready">{say('welcomeAuto')}</h2>
      {isOn ? (
        <p role="status">{say('welcomeAutoOn')}</p>
      ) : (
        <>
          <p>{say('welcomeAutoWhat')}</p>
          <p class="answers">
            <button type="button" class="yes" onClick={() => void askForEverySite()}>
              {say('autoEverywhere')}
            </button>
            <button type="button" class="no" onClick={() => window.close()}>
              {say('welcomeLater')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
