import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { BriefView } from '../../components/BriefView';
import { CopyMenu } from '../../components/CopyMenu';
import { PlaceBar } from '../../components/PlaceBar';
import { Message } from '../../components/States';
import type { Brief } from '../../summarizer/brief';
import { BARE, BRIEF, figure, LIVE } from './brief';
import { englishWords, show } from './render';

const NOW = Date.parse('2026-03-12T18:05:00+01:00');
const LIMITS = { points: 5, figures: 8, sources: 8 };

function view(brief: Brief, rest: Partial<Parameters<typeof BriefView>[0]> = {}) {
  const onShow = vi.fn();
  const onCopy = vi.fn();
  const rendered = show(
    <BriefView
      brief={brief}
      now={NOW}
      parts={['points', 'figures', 'sources']}
      hasDateline
      limits={LIMITS}
      languages={['en']}
      isMain
      onShow={onShow}
      onCopy={onCopy}
      {...rest}
    />,
  );
  return { ...rendered, onShow, onCopy };
}

describe('the byline', () => {
  it('names a paper that signs for itself once', () => {
    const { root } = view({ ...BRIEF, byline: ['The Harrow Courier'] });
    expect(root.querySelector('.byline')?.textContent).toBe('The Harrow Courier');
  });

  it('names who signs, and the paper', () => {
    const { root } = view({ ...BRIEF, byline: ['Meridian Press'] });
    expect(root.querySelector('.byline')?.textContent).toBe('Meridian PressThe Harrow Courier');
  });
});

describe('the dateline strip', () => {
  it('tells place, region, agency and times', () => {
    const { root } = view(BRIEF);
    const strip = root.querySelector('.dateline');
    expect(strip?.textContent).toContain('Velmora, Castria');
    expect(strip?.textContent).toContain('Meridian Press');
    expect(strip?.textContent).toContain('11 hours ago');
    expect(strip?.textContent).toContain('Updated 3 hours ago');
    expect(strip?.querySelector('time')?.title).toMatch(/^Published Thursday/);
  });

  it('does not say that nobody speaks in a language it cannot read', () => {
    const said = (language: string) =>
      [...view({ ...BARE, language }).root.querySelectorAll('.figures .none, .sources .none')].map(
        (none) => none.textContent,
      );
    expect(said('de-AT')).toEqual(Array(2).fill('Nutgraf does not read these in Austrian German yet.'));
    const { root } = view({ ...BARE, language: 'de' });
    expect(root.querySelector('.index')?.textContent).toContain('Sources –');
    expect(said('en-GB')).toEqual(['No figures in this story.', 'Nobody is quoted or named as a source.']);
  });

  it('marks a place that the page does not print as inferred', () => {
    const { root } = view({ ...BARE, dateline: { ...BARE.dateline, storyPlace: 'Raqa' } });
    const inferred = root.querySelector<HTMLElement>('.inferred');
    expect(inferred?.textContent).toMatch(/^about Raqa/);
    expect(inferred?.title).toMatch(/Inferred/);
    expect(inferred?.querySelector('.told')?.textContent).toContain(inferred?.title);
    expect(root.querySelector('.dateline b')).toBeNull();
  });

  it('does not call an update what was stamped with the publishing', () => {
    const dateline = { ...BRIEF.dateline, modified: '2026-03-12T06:41:00+01:00' };
    expect(view({ ...BRIEF, dateline }).text()).not.toContain('Updated');
  });

  it('opens the page at the printed dateline', () => {
    const { click, onShow } = view(BRIEF);
    click('.dateline .place');
    expect(onShow).toHaveBeenCalledWith([BRIEF.dateline.span]);
  });
});

describe('empty parts', () => {
  it('say so in a word', () => {
    const { root, text } = view(BARE);
    expect(root.querySelectorAll('.none')).toHaveLength(3);
    expect(text()).toContain('No dateline');
    expect(text()).toContain('No figures in this story.');
  });
});

describe('key points', () => {
  it('stand in reading order, the best marked', () => {
    const { root } = view(BRIEF);
    const lines = [...root.querySelectorAll('.points li')];
    expect(lines.map((line) => line.querySelector('.show > span:last-child')?.textContent)).toEqual([
      BRIEF.keyPoints[0]?.text,
      BRIEF.keyPoints[2]?.text,
      BRIEF.keyPoints[1]?.text,
    ]);
    expect(lines.map((line) => line.classList.contains('best'))).toEqual([true, false, false]);
  });

  it('of a live blog are its latest entries, in that order, behind their times, none of them the best', () => {
    const { root } = view(LIVE);
    expect(root.querySelector('.points h2')?.textContent).toBe('Latest entries');
    const lines = [...root.querySelectorAll('.points li')];
    expect(lines.map((line) => line.querySelector('.show > span:last-child')?.textContent)).toEqual(
      LIVE.keyPoints.map((point) => point.text),
    );
    expect(lines.map((line) => line.querySelector('time')?.dateTime)).toEqual([
      '2026-03-12T15:05:00+01:00',
      '2026-03-12T14:20:00+01:00',
      undefined,
    ]);
    expect(root.querySelector('.points')?.textContent).not.toContain('Main point');
  });

  it('show their place and copy by their rank, not by their row', () => {
    const { click, onShow, onCopy } = view(BRIEF);
    click('.points .show', 1);
    expect(onShow).toHaveBeenCalledWith([BRIEF.keyPoints[2]?.span]);
    click('.points .copy-line', 1);
    expect(onCopy).toHaveBeenCalledWith({ part: 'points', line: 2 });
  });
});

describe('key figures', () => {
  it('set number, hedge and what it counts apart', () => {
    const { root } = view(BRIEF);
    const [first] = root.querySelectorAll('.figure');
    expect(first?.querySelector('b')?.textContent).toBe('41');
    expect(first?.querySelector('small')?.textContent).toBe('at least ');
    expect(first?.querySelector('.counts')?.textContent).toBe('people');
  });

  it('lead to every place of a figure', () => {
    const { click, onShow } = view(BRIEF);
    click('.figures .show');
    const [figureOfDead] = BRIEF.keyFigures;
    expect(onShow).toHaveBeenCalledWith([figureOfDead?.span, ...(figureOfDead?.places ?? [])]);
  });

  it('draw a change to one scale and tell it in words', () => {
    const { root } = view(BRIEF);
    const change = root.querySelector('.change');
    expect(change?.textContent).toContain('From $22 million to $9.5 million.');
    const widths = [...(change?.querySelectorAll('rect') ?? [])].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(widths[0]).toBe(100);
    expect(widths[1]).toBeCloseTo(43.18, 1);
  });

  it('draw a share of a whole, and no rate of change', () => {
    const { root } = view(BRIEF);
    expect(root.querySelectorAll('.share')).toHaveLength(1);
    expect(root.querySelector('.share .now')?.getAttribute('width')).toBe('30');
  });

  it('show the rest on demand', () => {
    const { root, click } = view(BRIEF);
    expect(root.querySelectorAll('.figure')).toHaveLength(8);
    expect(root.querySelector('.more')?.textContent).toBe('1 more');
    click('.more');
    expect(root.querySelectorAll('.figure')).toHaveLength(9);
    expect(document.activeElement).toBe(root.querySelector('.figures li:nth-child(9) .show'));
    expect(root.querySelector('.more')).toBeNull();
  });
});

describe('sources', () => {
  it('open to their quotes, direct and indirect told apart', () => {
    const { root, click } = view(BRIEF);
    expect(root.querySelector('.quotes')).toBeNull();
    click('.source .show');
    expect(root.querySelector('.source .show')?.getAttribute('aria-expanded')).toBe('true');
    const quotes = [...root.querySelectorAll('.quotes li')];
    expect(quotes.map((quote) => quote.className)).toEqual(['direct', 'indirect']);
    expect(quotes.map((quote) => quote.querySelector('.how')?.textContent)).toEqual([
      'in their words',
      'paraphrased',
    ]);
  });

  it('lead into half a sentence with the words of the article', () => {
    const { root, click } = view(BRIEF);
    click('.source:has(.mark-of.unnamed) .show');
    const said = root.querySelector('.indirect .quote');
    expect(said?.textContent).toBe('said the repairs had been put off twice');
    expect(said?.querySelector('.cue')?.textContent).toBe('said ');
  });

  it('flag the unnamed with the reason the article gives', () => {
    const { root } = view(BRIEF);
    expect(root.querySelector('.unnamed.mark-of')).not.toBeNull();
    expect(root.querySelector('.about .unnamed')?.textContent).toBe(
      'Unnamed because an inquiry is under way',
    );
    const silent = { ...BRIEF, sources: BRIEF.sources.map((source) => ({ ...source, anonymity: null })) };
    expect(view(silent).root.querySelector('.about .unnamed')?.textContent).toBe('Unnamed no reason given');
  });

  it('copy one quote with its source', () => {
    const { click, onCopy } = view(BRIEF);
    click('.source .show', 0);
    click('.quotes .copy-line', 1);
    expect(onCopy).toHaveBeenCalledWith({ part: 'sources', line: 0, quote: 1 });
  });
});

describe('what the page says', () => {
  it('is text, never markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { root } = view({
      ...BRIEF,
      headline: hostile,
      publisher: hostile,
      byline: [hostile],
      keyPoints: [{ text: hostile, span: { start: 0, end: 3 }, time: hostile, share: 0 }],
      keyFigures: [{ ...figure('300 metres', hostile), text: hostile }],
    });
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('h1')?.textContent).toBe(hostile);
  });

  it('stands in its own language', () => {
    const { root } = view({ ...BRIEF, language: 'de' });
    expect(root.querySelector('h1')?.lang).toBe('de');
    expect(root.querySelector('.notices')?.textContent).toMatch(/^German is not fully supported/);
  });
});

it('has a heading where the page has none', () => {
  expect(view({ ...BRIEF, headline: '' }).root.querySelector('h1')?.textContent).toBe('Without a headline');
});

it('tells what the brief is not of', () => {
  const { root } = view({ ...BRIEF, access: 'partial', kind: 'live' });
  expect(root.querySelectorAll('.notices li')).toHaveLength(2);
  expect(view(BRIEF).root.querySelector('.notices')).toBeNull();
});

it('leaves out and orders parts as the reader likes, in the index too', () => {
  const { root } = view(BRIEF, { parts: ['sources', 'points'], hasDateline: false });
  expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
    'Sources',
    'Key points',
  ]);
  expect([...root.querySelectorAll('.index button')].map((button) => button.textContent)).toEqual([
    'Sources 6',
    'Points 3',
  ]);
  expect(root.querySelector('.dateline')).toBeNull();
});

it('says so where every part is switched off', () => {
  const { root } = view(BRIEF, { parts: [] });
  expect(root.querySelector('.none')?.textContent).toBe(
    'All parts of the brief are switched off in the settings.',
  );
  expect(root.querySelector('.index')).toBeNull();
});

it('leaves "main" and the first heading to the page it stands in', () => {
  const { root } = view(BRIEF, { isMain: false });
  const ranks = [...root.querySelectorAll('h1, h2, h3')].map((heading) => heading.tagName);
  expect(ranks).toEqual(['H2', 'H3', 'H3', 'H3']);
  expect(root.querySelector('main, [role="main"]')).toBeNull();
  expect(view(BRIEF).root.querySelectorAll('[role="main"] h1')).toHaveLength(1);
});

it('has no empty line where nobody signs', () => {
  expect(view(BARE).root.querySelector('.byline')).toBeNull();
});

it('writes in the reader’s way what the article leaves unwritten', () => {
  const grown = figure('[300] metres', 'length', { value: 300, from: 1234.5 });
  const many = { ...BRIEF, keyFigures: [grown] };
  const rendered = show(
    <BriefView
      brief={many}
      now={NOW}
      parts={['figures']}
      hasDateline
      limits={LIMITS}
      languages={['en']}
      isMain
      onShow={() => {}}
      onCopy={() => {}}
    />,
    englishWords('de-DE'),
  );
  expect(rendered.root.querySelector('.bar-label')?.textContent).toBe('1.234,5');
});

describe('the copy menu', () => {
  function menu() {
    const events = { onCopy: vi.fn(), onFormat: vi.fn(), onLinks: vi.fn() };
    return { ...show(<CopyMenu format="markdown" links={false} isCopied={false} {...events} />), ...events };
  }

  it('copies in the usual form by one click', () => {
    const { click, onCopy, root } = menu();
    expect(root.querySelector<HTMLElement>('.copy-all')?.title).toBe('Copy the brief: Markdown');
    click('.copy-all');
    expect(onCopy).toHaveBeenCalledOnce();
  });

  it('opens on the form in use, moves by arrows, and gives the focus back on Escape', async () => {
    const { click, press, root } = menu();
    click('.copy-how');
    expect(document.activeElement?.textContent).toBe('Markdown');
    press('.menu [aria-checked="true"]', 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('JSON');
    press('.menu button', 'End');
    expect(document.activeElement?.getAttribute('role')).toBe('menuitemcheckbox');
    press('.menu button', 'Escape');
    expect(root.querySelector('.menu')).toBeNull();
    expect(document.activeElement?.className).toBe('copy-how');
  });

  it('copies in the form chosen', () => {
    const { click, onFormat, onLinks } = menu();
    click('.copy-how');
    click('[role="menuitemradio"]', 3);
    expect(onFormat).toHaveBeenCalledWith('json');
    click('.copy-how');
    click('[role="menuitemcheckbox"]');
    expect(onLinks).toHaveBeenCalledWith(true);
  });
});

describe('the place bar', () => {
  it('steps only where a thing stands in several places', () => {
    const one = show(
      <PlaceBar shown={{ index: 0, size: 1, isFound: true }} onStep={() => {}} onClear={() => {}} />,
    );
    expect(one.root.querySelectorAll('button')).toHaveLength(1);
    expect(one.text()).toContain('Shown in the page');
    const onStep = vi.fn();
    const three = show(
      <PlaceBar shown={{ index: 1, size: 3, isFound: true }} onStep={onStep} onClear={() => {}} />,
    );
    expect(three.text()).toContain('Place 2 of 3 in the page');
    three.click('button', 0);
    three.click('button', 1);
    expect(onStep.mock.calls).toEqual([[-1], [1]]);
  });

  it('gives the focus back to the line it came from', () => {
    function Stage() {
      const [isOpen, setOpen] = useState(false);
      const shown = { index: 0, size: 2, isFound: true };
      return (
        <>
          <button type="button" class="line-shown" onClick={() => setOpen(true)} />
          {isOpen && <PlaceBar shown={shown} onStep={() => {}} onClear={() => setOpen(false)} />}
        </>
      );
    }
    const { root, click } = show(<Stage />);
    root.querySelector<HTMLElement>('.line-shown')?.focus();
    click('.line-shown');
    root.querySelector<HTMLElement>('.place-bar button:last-child')?.focus();
    click('.place-bar button', 2);
    expect(root.querySelector('.place-bar')).toBeNull();
    expect(document.activeElement?.className).toBe('line-shown');
  });

  it('says when the words are gone', () => {
    const bar = show(
      <PlaceBar shown={{ index: 0, size: 1, isFound: false }} onStep={() => {}} onClear={() => {}} />,
    );
    expect(bar.text()).toContain('could not be found');
  });
});

it('offers a way on where there is one', () => {
  const onClick = vi.fn();
  const { click, text } = show(
    <Message title="That did not work" action={{ label: 'Try again', onClick }}>
      Too busy.
    </Message>,
  );
  expect(text()).toBe('That did not workToo busy.Try again');
  click('button');
  expect(onClick).toHaveBeenCalledOnce();
});
