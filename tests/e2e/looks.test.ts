/** The popup from right to left, in the reader's own colours, and in large type: nothing cut, nothing told by ground alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reach, stateNamed, statePage } from '../../tools/states';
import { openStage, type Stage } from './harness';

let stage: Stage;
let under: Page | undefined;

beforeAll(async () => {
  stage = await openStage(statePage);
});
afterAll(() => stage.close());
afterEach(async () => {
  await under?.close();
  under = undefined;
});

async function popupIn(name: string): Promise<Page> {
  const { popup, page } = await reach(stage, stateNamed(name));
  under = page;
  return popup;
}

/** What reaches over the popup's sides, or is wider than its own box. */
function overflowing(popup: Page): Promise<string[]> {
  return popup.evaluate(() => {
    const edge = document.querySelector('.popup')?.getBoundingClientRect();
    const shown = [...document.querySelectorAll('.popup :is(button, span, p, h1, h2, b, svg, li)')].filter(
      (element) => !element.closest('.told') && element.getBoundingClientRect().width > 2,
    );
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < (edge?.left ?? 0) - 1 || right > (edge?.right ?? 0) + 1;
    };
    const isFull = (element: Element) =>
      /^(?:BUTTON|SPAN|P|H1|H2)$/.test(element.tagName) &&
      getComputedStyle(element).display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 1;
    return shown.filter((one) => isOut(one) || isFull(one)).map((one) => one.outerHTML.slice(0, 120));
  });
}

const boxOf = (popup: Page, selector: string) =>
  popup.$eval(selector, (element) => element.getBoundingClientRect().toJSON());

describe('from right to left', () => {
  it.each(['figures', 'sources', 'place'])('%s', async (name) => {
    const popup = await popupIn(name);
    await popup.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await overflowing(popup)).toEqual([]);
    const [index, copy] = [await boxOf(popup, '.index'), await boxOf(popup, '.copy')];
    expect(index.left).toBeGreaterThan(copy.right);
    const [number, counts] = [await boxOf(popup, '.figure .number'), await boxOf(popup, '.figure .counts')];
    expect(number.left).toBeGreaterThan(counts.left);
  });

  it('fills bars from the side where lines begin', async () => {
    const popup = await popupIn('figures');
    await popup.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const [whole, now] = [await boxOf(popup, '.share .whole'), await boxOf(popup, '.share .now')];
    expect(now.right).toBeCloseTo(whole.right, 0);
    expect(now.left).toBeGreaterThan(whole.left);
  });
});

describe('in the reader’s own colours', () => {
  it.each(['brief', 'figures', 'sources', 'menu', 'partial'])('%s', async (name) => {
    const popup = await popupIn(name);
    const session = await popup.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const lines = await popup.evaluate(() => {
      const has = (selector: string, side: 'borderTopWidth' | 'borderInlineStartWidth') =>
        [...document.querySelectorAll(selector)].every((element) => {
          const style = getComputedStyle(element);
          return Number.parseFloat(style[side]) > 0;
        });
      return {
        bar: has('.bar', 'borderTopWidth'),
        menu: has('.menu', 'borderTopWidth'),
        notices: has('.notices li', 'borderTopWidth'),
        direct: has('.quotes > li', 'borderInlineStartWidth'),
        copy: has('.copy > button', 'borderTopWidth'),
      };
    });
    expect(Object.entries(lines).filter(([, isDrawn]) => !isDrawn)).toEqual([]);
    const marks = await popup.$$eval('.icon', (icons) =>
      icons.filter((icon) => getComputedStyle(icon).stroke === 'none').map((icon) => icon.outerHTML),
    );
    expect(marks).toEqual([]);
  });
});

it.each([
  [320, '100%'],
  [420, '200%'],
  [320, '200%'],
])('%i px wide with text of %s', async (width, size) => {
  const popup = await popupIn('sources');
  await popup.evaluate(
    (wide, large) => {
      document.documentElement.style.fontSize = large;
      const root = document.querySelector<HTMLElement>('.popup');
      if (root) root.style.inlineSize = `${wide}px`;
    },
    width,
    size,
  );
  expect(await overflowing(popup)).toEqual([]);
});
