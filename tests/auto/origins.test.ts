import { describe, expect, it } from 'vitest';
import { readHost } from '../../components/SiteRows';
import { EVERYWHERE, hostOf, originsOf, patternsFor, readGranted } from '../../extension/auto/origins';

describe('what is asked for', () => {
  it.each([
    ['harrowcourier.example', ['*://harrowcourier.example/*']],
    ['www.harrowcourier.example', ['*://harrowcourier.example/*', '*://www.harrowcourier.example/*']],
    ['edition.harrowcourier.example', ['*://edition.harrowcourier.example/*']],
    ['192.168.1.10', ['*://192.168.1.10/*']],
  ])('for %s: no host but it and its twin', (host, origins) => {
    expect(originsOf(host)).toEqual(origins);
  });

  it.each([
    ['https://harrowcourier.example/news/1', 'harrowcourier.example'],
    ['http://harrowcourier.example:8080/', 'harrowcourier.example'],
    ['file:///home/ines/story.html', null],
    ['chrome://settings', null],
    ['', null],
  ])('reads the host of %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('what was granted', () => {
  it.each<[string[], boolean, string[]]>([
    [[], false, []],
    [[EVERYWHERE], true, []],
    [['<all_urls>'], true, []],
    [['https://*/*'], true, []],
    [originsOf('www.harrowcourier.example'), false, ['harrowcourier.example']],
    [
      ['*://*.tarnholt.example/*', '*://harrowcourier.example/*'],
      false,
      ['harrowcourier.example', 'tarnholt.example'],
    ],
    [[EVERYWHERE, '*://harrowcourier.example/*'], true, ['harrowcourier.example']],
  ])('%j', (origins, everywhere, hosts) => {
    expect(readGranted(origins)).toEqual({ everywhere, hosts });
  });
});

describe('where the watcher is registered', () => {
  const free = { paused: false, skipped: [] };

  it('is everywhere it was granted and nowhere else', () => {
    const origins = [...originsOf('harrowcourier.example'), 'chrome-extension://abc/*'];
    expect(patternsFor(origins, free)).toEqual({
      matches: ['*://harrowcourier.example/*'],
      excludeMatches: [],
    });
    expect(patternsFor([], free).matches).toEqual([]);
  });

  it('is nowhere while paused', () => {
    expect(patternsFor([EVERYWHERE], { paused: true, skipped: [] }).matches).toEqual([]);
  });

  it('leaves out the sites the reader wants left alone, with and without "www."', () => {
    expect(patternsFor([EVERYWHERE], { paused: false, skipped: ['bank.example'] })).toEqual({
      matches: [EVERYWHERE],
      excludeMatches: ['*://bank.example/*', '*://www.bank.example/*'],
    });
  });

  it.each(['192.168.1.10', '[::1]'])('leaves out %s without a twin that no browser takes', (host) => {
    expect(patternsFor([EVERYWHERE], { paused: false, skipped: [host] }).excludeMatches).toEqual([
      `*://${host}/*`,
    ]);
  });

  it('is unregistered where the only site granted is left alone', () => {
    const origins = originsOf('www.harrowcourier.example');
    expect(patternsFor(origins, { paused: false, skipped: ['harrowcourier.example'] }).matches).toEqual([]);
  });
});

describe('the site a reader types', () => {
  it.each([
    ['harrowcourier.example', 'harrowcourier.example'],
    [' www.HarrowCourier.example ', 'harrowcourier.example'],
    ['https://www.harrowcourier.example/news/1?x=2', 'harrowcourier.example'],
    ['harrowcourier.example/news', 'harrowcourier.example'],
    ['münchner-blatt.example', 'xn--mnchner-blatt-wob.example'],
    ['harrow courier', null],
    ['localhost', null],
    ['', null],
    ['*.example', null],
  ])('%s', (typed, host) => {
    expect(readHost(typed)).toBe(host);
  });
});
