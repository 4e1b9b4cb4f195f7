/** A page and a worker in a real Chromium with the engine in them, bundled and minified as the production build is. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { launchChrome } from '../chrome';
import { servePages } from '../serve';

export interface Arena {
  page: Page;
  /** Another tab with the engine in it, in which nothing has run yet. */
  fresh(): Promise<Page>;
  close(): Promise<void>;
}

const MODEL = fileURLToPath(new URL('../../public/models/sources.bin', import.meta.url));
/** A page that shares its process with no other site has a clock of 5 µs; all others one of 100 µs, a tenth of a small page. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
/** One page of a megabyte, many times over, under a busy machine. */
const PATIENCE = 300_000;

export async function openArena(): Promise<Arena> {
  const [inPage, inWorker] = await Promise.all([bundle('page'), bundle('worker')]);
  const server = await servePages((_host, path) => {
    if (path === '/worker.js') return { body: inWorker, type: 'text/javascript', headers: ALONE };
    if (path === '/sources.bin' && existsSync(MODEL)) {
      return { body: readFileSync(MODEL), type: 'application/octet-stream' };
    }
    return path === '/' ? { body: '<!doctype html><title>Bench</title>', headers: ALONE } : null;
  });
  const browser = await launchChrome({ protocolTimeout: PATIENCE });
  const fresh = async () => {
    const page = await browser.newPage();
    await page.goto(server.url('/'));
    await page.evaluate(inPage);
    return page;
  };
  return {
    page: await fresh(),
    fresh,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function bundle(side: 'page' | 'worker'): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`./inside/${side}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    tsconfigRaw: {},
  });
  return result.outputFiles[0]?.text ?? '';
}
