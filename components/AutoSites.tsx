/** The sites on which the brief is ready by itself: remove, pause, leave out; and the card. */
import { Choice, Switch } from './controls';
import { AddSite, Hosts, Site } from './SiteRows';
import { useWords } from './WordsContext';

export interface AutoState {
  everywhere: boolean;
  /** Sites granted one by one. */
  hosts: string[];
  skipped: string[];
  paused: boolean;
  card: boolean;
  corner: 'left' | 'right';
  cardless: string[];
}

export interface AutoActions {
  onEverywhere: () => void;
  onRemoveEverywhere: () => void;
  onRemove: (host: string) => void;
  onSkip: (host: string) => void;
  onUnskip: (host: string) => void;
  onPause: (paused: boolean) => void;
  onCard: (card: boolean) => void;
  onCorner: (corner: 'left' | 'right') => void;
  onCardAgain: (host: string) => void;
}

type Props = AutoState & AutoActions;

const CORNERS = ['left', 'right'] as const;
const CORNER_NAMES = { left: 'autoCornerLeft', right: 'autoCornerRight' } as const;

export function AutoSites(props: Props) {
  const { say } = useWords();
  const isAnywhere = props.everywhere || props.hosts.length > 0;
  return (
    <section aria-labelledby="auto">
      <h2 id="auto">{say('autoTitle')}</h2>
      <p class="soft">{say('autoWhat')}</p>
      {isAnywhere ? <Watched {...props} /> : <p class="soft">{say('autoNowhere')}</p>}
      {!props.everywhere && (
        <p class="buttons">
          <button type="button" class="button" onClick={props.onEverywhere}>
            {say('autoEverywhere')}
          </button>
        </p>
      )}
      {isAnywhere && <Switch label={say('autoPause')} isOn={props.paused} onSwitch={props.onPause} />}
      {isAnywhere && <Skipped {...props} />}
      <Card {...props} />
    </section>
  );
}

function Watched({ everywhere, hosts, skipped, onRemove, onRemoveEverywhere, onSkip, onUnskip }: Props) {
  const { say } = useWords();
  return (
    <ul class="auto-sites" data-list="watched">
      {everywhere && <Site name={say('autoEverySite')} onRemove={onRemoveEverywhere} />}
      {hosts.map((host) => {
        const isPaused = skipped.includes(host);
        const flip = () => (isPaused ? onUnskip(host) : onSkip(host));
        return (
          <Site key={host} name={host} isPaused={isPaused} onFlip={flip} onRemove={() => onRemove(host)} />
        );
      })}
    </ul>
  );
}

/** Sites left out of "every news site". Those granted one by one show their pause in the list above. */
function Skipped({ everywhere, hosts, skipped, onSkip, onUnskip }: Props) {
  const { say } = useWords();
  const others = skipped.filter((host) => !hosts.includes(host));
  if (!everywhere && others.length === 0) return null;
  return (
    <>
      <p class="auto-group">{say('autoSkippedTitle')}</p>
      <Hosts hosts={others} onRemove={onUnskip} list="skipped" />
      {everywhere && <AddSite onAdd={onSkip} />}
    </>
  );
}

function Card({ card, corner, cardless, onCard, onCorner, onCardAgain }: Props) {
  const { say } = useWords();
  return (
    <>
      <Switch label={say('autoCard')} note={say('autoCardWhy')} isOn={card} onSwitch={onCard} />
      {card && (
        <Choice
          legend={say('autoCorner')}
          values={CORNERS}
          names={CORNER_NAMES}
          chosen={corner}
          onChoose={onCorner}
        />
      )}
      {card && cardless.length > 0 && <p class="auto-group">{say('autoCardless')}</p>}
      {card && <Hosts hosts={cardless} onRemove={onCardAgain} list="cardless" />}
    </>
  );
}
