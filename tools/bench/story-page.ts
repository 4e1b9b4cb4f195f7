/** A page of about so many elements: a story of one size among rails, menus and lists that grow. */
import { prose } from './prose';

const STORY_WORDS = 800;
/** Share of a page's elements that are rails and lists rather than paragraphs of the story or its neighbours. */
const TEASER = 7;

export function storyPage(elements: number): string {
  const paragraphs = prose(STORY_WORDS).split('\n\n');
  const teasers = Math.max(0, Math.floor((elements - paragraphs.length - 10) / TEASER));
  const before = Array.from({ length: Math.floor(teasers / 2) }, (_, index) => teaser(index));
  const after = Array.from({ length: Math.ceil(teasers / 2) }, (_, index) => teaser(index + teasers));
  return `<!doctype html><html lang="en"><head><title>Bridge shut as river rises - The Harrow Courier</title></head><body>
    <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
    <div class="rail">${before.join('')}</div>
    <main><article><h1>Bridge shut as river rises</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>
    <div class="stream">${after.join('')}</div></body></html>`;
}

/** Seven elements. */
function teaser(index: number): string {
  return `<div class="card c${index % 9}"><div class="card-body"><h3><a href="/story-${index}">Council votes on plan ${index}</a></h3>
    <p>A short line under the headline, as lists of stories have them.</p><span class="time">3 hours ago</span><i></i></div></div>`;
}
