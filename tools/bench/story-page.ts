/** A page of about so many elements: a story of one size among rails, menus and lists that grow. */
import { prose } from './prose';

const STORY_WORDS = 800;
/** Elements of one entry of a list of other stories. */
const TEASER = 6;
/** Entries above the story; all others follow it, as streams without end do. */
const RAIL = 40;

/** A page that says of itself what it is, as news pages do. */
export const HEAD = `<!doctype html><html lang="en"><head><title>Bridge shut as river rises - The Harrow Courier</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-12T06:40:00+01:00">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge shut as river rises",
  "datePublished":"2026-03-12T06:40:00+01:00","author":{"@type":"Person","name":"Ines Varga"}}</script></head><body>`;

export function storyPage(elements: number): string {
  const paragraphs = prose(STORY_WORDS).split('\n\n');
  const teasers = Math.max(0, Math.floor((elements - paragraphs.length - 10) / TEASER));
  const rail = Math.min(RAIL, teasers);
  const before = Array.from({ length: rail }, (_, index) => teaser(index));
  const after = Array.from({ length: teasers - rail }, (_, index) => teaser(index + rail));
  return `${HEAD}
    <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
    <div class="rail">${before.join('')}</div>
    <main><article><h1>Bridge shut as river rises</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>
    <div class="stream">${after.join('')}</div></body></html>`;
}

/** Links and empty boxes, as such lists mostly are. */
function teaser(index: number): string {
  return `<div class="card c${index % 9}"><div class="card-media"><i></i></div><div class="card-body"><a href="/story-${index}">Council votes on plan ${index}</a>
    <span class="time">3 hours ago</span></div></div>`;
}
