import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { AutoOffer, type SiteState } from '../../components/AutoOffer';
import { AutoSites } from '../../components/AutoSites';
import { Card } from '../../components/Card';
import { inPixels } from '../../extension/card/host';
import { BRIEF } from '../components/brief';
import { show } from '../components/render';

function offer(state: SiteState) {
  const acts = {
    onSite: vi.fn(),
    onEverywhere: vi.fn(),
    onSkip: vi.fn(),
    onUnskip: vi.fn(),
    onResume: vi.fn(),
    onHide: vi.fn(),
  };
  return { ...acts, ...show(<AutoOffer site="harrowcourier.example" state={state} {...acts} />) };
}

const click = (element: HTMLElement) => act(() => element.click());

const button = (root: Element, words: string | RegExp): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) =>
    typeof words === 'string' ? each.textContent?.includes(words) : words.test(each.textContent ?? ''),
  );
  if (!found) throw new Error(`no button ${words}: ${root.textContent}`);
  return found;
};

describe('the offer', () => {
  it('is one line until asked, then says what will happen before it can be taken', () => {
    const { root, onSite, onEverywhere } = offer('ask');
    expect(root.textContent).not.toContain('Always on');
    click(button(root, 'ready before you ask'));
    expect(root.textContent).toContain('Your browser will ask you first');
    expect(root.textContent).toContain('on this machine');
    click(button(root, 'Always on harrowcourier.example'));
    click(button(root, 'On every news site'));
    expect([onSite.mock.calls.length, onEverywhere.mock.calls.length]).toEqual([1, 1]);
  });

  it('can be sent away', () => {
    const { root, onHide } = offer('ask');
    click(button(root, 'Do not offer this again'));
    expect(onHide).toHaveBeenCalledOnce();
  });

  it.each([
    ['on', 'Not on this site', 'onSkip'],
    ['skipped', 'Read it again', 'onUnskip'],
    ['paused', 'Go on', 'onResume'],
  ] as const)('when %s offers %s', (state, words, doing) => {
    const view = offer(state);
    click(button(view.root, words));
    expect(view[doing]).toHaveBeenCalledOnce();
  });
});

describe('the list of sites', () => {
  const acts = {
    onEverywhere: vi.fn(),
    onRemoveEverywhere: vi.fn(),
    onRemove: vi.fn(),
    onSkip: vi.fn(),
    onUnskip: vi.fn(),
    onPause: vi.fn(),
    onCard: vi.fn(),
    onCorner: vi.fn(),
    onCardAgain: vi.fn(),
  };
  const none = {
    everywhere: false,
    hosts: [],
    skipped: [],
    paused: false,
    card: false,
    corner: 'right',
    cardless: [],
  } as const;
  const list = (state: object) =>
    show(<AutoSites {...none} hosts={[]} skipped={[]} cardless={[]} {...state} {...acts} />);

  it('says where to begin while there is none', () => {
    const { root } = list({});
    expect(root.textContent).toContain('Not on any site yet');
    expect(root.querySelector('[data-list]')).toBeNull();
  });

  it('names what each button acts on', () => {
    const { root } = list({
      hosts: ['harrowcourier.example', 'tarnholt.example'],
      skipped: ['tarnholt.example'],
    });
    const names = [...root.querySelectorAll('[data-list] button')].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(names).toEqual([
      'Pause on harrowcourier.example',
      'Remove harrowcourier.example',
      'Go on with tarnholt.example',
      'Remove tarnholt.example',
    ]);
    click(root.querySelectorAll<HTMLButtonElement>('[data-list] button')[0] as HTMLButtonElement);
    expect(acts.onSkip).toHaveBeenCalledWith('harrowcourier.example');
    click(root.querySelectorAll<HTMLButtonElement>('[data-list] button')[3] as HTMLButtonElement);
    expect(acts.onRemove).toHaveBeenCalledWith('tarnholt.example');
  });

  it('shows what is left out of every news site, and the corner only with the card', () => {
    const { root } = list({ everywhere: true, skipped: ['bank.example'] });
    expect(root.querySelector('[data-list="skipped"]')?.textContent).toContain('bank.example');
    expect(root.textContent).not.toContain('Bottom left');
    expect(list({ card: true }).root.textContent).toContain('Bottom left');
  });
});

describe('the card', () => {
  function card(rest: object = {}) {
    const acts = { onOpen: vi.fn(), onMove: vi.fn(), onHide: vi.fn(), onSiteOff: vi.fn(), onOff: vi.fn() };
    const view = show(
      <Card brief={BRIEF} now={0} corner="right" points={3} isOpen={false} {...acts} {...rest}>
        <p>the brief</p>
      </Card>,
    );
    return { ...acts, ...view };
  }

  it('is one line: place and how much there is', () => {
    const { root } = card();
    expect(root.querySelector('.card-open')?.textContent).toMatch(
      /^Velmora · 3 points · \d+ figures · \d+ sources$/,
    );
    expect(root.textContent).not.toContain('the brief');
  });

  it('opens to the brief', () => {
    const closed = card();
    click(closed.root.querySelector('.card-open') as HTMLElement);
    expect(closed.onOpen).toHaveBeenCalledWith(true);
    expect(card({ isOpen: true }).root.textContent).toContain('the brief');
  });

  it('moves, hides, and turns off for the site or for good', () => {
    const view = card();
    for (const [words, doing] of [
      ['Move to the other corner', view.onMove],
      ['No card on this site', view.onSiteOff],
      ['No cards at all', view.onOff],
    ] as const) {
      if (!view.root.querySelector('.menu')) click(button(view.root, 'Move or turn off'));
      click(button(view.root, words));
      expect(doing).toHaveBeenCalledOnce();
    }
    click(button(view.root, /^Hide on this page$/));
    expect(view.onHide).toHaveBeenCalled();
  });

  it('offers nothing that would be remembered in a private window', () => {
    const { root } = card({ onSiteOff: null, onOff: null });
    click(button(root, 'Move or turn off'));
    expect(root.textContent).toContain('Move to the other corner');
    expect(root.textContent).not.toMatch(/No card on this site|No cards at all/);
  });
});

it('frees the card’s sizes from the page’s', () => {
  expect(inPixels('a{padding:0.5rem 1rem;inset:calc(100% + .25rem);margin:0}')).toBe(
    'a{padding:8px 16px;inset:calc(100% + 4px);margin:0}',
  );
});
