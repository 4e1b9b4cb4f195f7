/**
 * The card's place in the page: a host of its own beside the body, with a closed shadow root, so that neither can touch
 * the other. Style sheets are adopted, not inserted: a page's content security policy cannot forbid those.
 */

export interface CardHost {
  host: HTMLElement;
  root: HTMLElement;
}

export function openCardHost(page: Document, styles: readonly string[]): CardHost {
  const host = page.createElement('nutgraf-card');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(inPixels(css));
    return sheet;
  });
  const root = page.createElement('div');
  shadow.append(root);
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'wheel', 'copy']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  page.documentElement.append(host);
  return { host, root };
}

/** A page may set any size on its root element: rem would follow it. */
export function inPixels(css: string): string {
  return css.replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
}
