/** `npx tsx tools/icons.ts`: the SVG drawings in public/icon as PNGs of the sizes that browsers ask for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchChrome } from './chrome';

const FOLDER = fileURLToPath(new URL('../public/icon/', import.meta.url));
const SIZES = [16, 32, 48, 128];

/** Up to this size the drawing with fewer lines is used. */
const SMALL = 32;
/** The store wants a margin around the largest; toolbars and lists have none to spare. */
const CROPPED = 'viewBox="14 13 100 100"';

const browser = await launchChrome();
const page = await browser.newPage();
for (const size of SIZES) {
  const drawing = readFileSync(`${FOLDER}${size <= SMALL ? 'icon-small' : 'icon'}.svg`, 'utf8');
  const svg = size < 128 ? drawing.replace('viewBox="0 0 128 128"', CROPPED) : drawing;
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  writeFileSync(`${FOLDER}${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
