import { describe, expect, it, vi } from 'vitest';
import { OtherWords, type OtherWordsState } from '../../components/OtherWords';
import { inOtherWords, readiness } from '../../extension/otherWords';
import { show } from './render';

function view(state: OtherWordsState) {
  const onAsk = vi.fn();
  const onConsent = vi.fn();
  const onCancel = vi.fn();
  const rendered = show(<OtherWords state={state} language="en" {...{ onAsk, onConsent, onCancel }} />);
  return { ...rendered, onAsk, onConsent, onCancel };
}

describe('in other words', () => {
  it('is one line until it is asked for', () => {
    const { root, click, onAsk } = view({ step: 'offer' });
    expect(root.querySelector('h2')).toBeNull();
    click('button');
    expect(onAsk).toHaveBeenCalled();
  });

  it('says what a download would be before there is one', () => {
    const { text, click, onConsent, onCancel } = view({ step: 'consent' });
    expect(text()).toMatch(/download its language model.*gigabytes/);
    click('button', 0);
    click('button', 1);
    expect([onConsent, onCancel].map((one) => one.mock.calls.length)).toEqual([1, 1]);
  });

  it('tells how far a download is, and can be stopped', () => {
    const { root, text, click, onCancel } = view({ step: 'loading', share: 0.4 });
    expect(root.querySelector('progress')?.value).toBeCloseTo(0.4);
    expect(text()).toContain('40%');
    click('button');
    expect(onCancel).toHaveBeenCalled();
    expect(view({ step: 'loading', share: null }).root.querySelector('progress')?.hasAttribute('value')).toBe(
      false,
    );
  });

  it('marks what the article has not, for eyes and ears, as text', () => {
    const { root, text } = view({
      step: 'done',
      isCut: false,
      pieces: [
        { text: 'In ', claim: null, found: true },
        { text: 'Velmora', claim: 'name', found: true },
        { text: ' <b>Halvorsen</b>', claim: 'name', found: false },
      ],
    });
    expect(root.querySelectorAll('mark')).toHaveLength(1);
    expect(root.querySelector('mark')?.textContent).toBe(' <b>Halvorsen</b> (not found in the article)');
    expect(text()).toContain('1 number or name in it was not found in the article.');
    expect(text()).toMatch(/can be wrong even so/);
    expect(text()).not.toContain('Only the beginning');
  });

  it('claims no more than was checked where everything is found', () => {
    const { text } = view({
      step: 'done',
      isCut: true,
      pieces: [{ text: 'It rained.', claim: null, found: true }],
    });
    expect(text()).toContain('Every number and name that could be checked is in the article.');
    expect(text()).toContain('Only the beginning of the story');
  });

  it('says when there was no answer', () => {
    const { root, click, onAsk } = view({ step: 'failed' });
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/gave no answer/);
    click('button');
    expect(onAsk).toHaveBeenCalled();
  });
});

describe('the browser’s model', () => {
  const withApi = async <T,>(api: unknown, act: () => Promise<T>): Promise<T> => {
    Reflect.set(globalThis, 'Summarizer', api);
    return act().finally(() => Reflect.deleteProperty(globalThis, 'Summarizer'));
  };
  const running = { signal: new AbortController().signal, onProgress: () => {} };

  it.each([
    ['none', undefined, null],
    ['a thing of that name', 7, null],
    ['one that is not for this machine', 'unavailable', null],
    ['one of another time', 'after-download', null],
    ['one at hand', 'available', 'available'],
    ['one to be downloaded', 'downloadable', 'downloadable'],
    ['one being downloaded', 'downloading', 'downloading'],
  ])('%s', async (_what, state, expected) => {
    const api = typeof state === 'string' ? { availability: async () => state, create() {} } : state;
    expect(await withApi(api, () => readiness('en-GB'))).toBe(expected);
  });

  it('that refuses the language is none', async () => {
    const availability = async () => Promise.reject(new RangeError('und'));
    expect(await withApi({ availability, create() {} }, () => readiness('und'))).toBeNull();
  });

  it('is let go when it fails', async () => {
    const destroy = vi.fn();
    const summarize = async () => Promise.reject(new Error('no'));
    const api = { availability() {}, create: async () => ({ summarize, destroy }) };
    await expect(withApi(api, () => inOtherWords('text', 'en', running))).rejects.toThrow('no');
    expect(destroy).toHaveBeenCalled();
  });

  it('is given whole paragraphs, as many as it takes', async () => {
    const summarize = vi.fn(async (_text: string) => ' Said. ');
    const measureInputUsage = async (text: string) => text.length;
    const api = {
      availability() {},
      create: async () => ({ inputQuota: 30, summarize, measureInputUsage }),
    };
    const text = ['One paragraph.', 'Another.', 'A third that is too much.'].join('\n\n');
    expect(await withApi(api, () => inOtherWords(text, 'en', running))).toEqual({
      text: 'Said.',
      isCut: true,
    });
    expect(summarize.mock.calls[0]?.[0]).toBe('One paragraph.\n\nAnother.');
  });
});
