/**
 * The browser's own language model, on this machine, where there is one (Chrome 138 and later): the only file that
 * knows it. https://developer.chrome.com/docs/ai/summarizer-api
 */

/** `downloadable`: asking it for anything makes the browser fetch the model first. */
export type Readiness = 'available' | 'downloadable' | 'downloading';
const READINESS: readonly Readiness[] = ['available', 'downloadable', 'downloading'];

export interface OtherWords {
  text: string;
  /** The story was too long for the model: only its beginning was given to it. */
  isCut: boolean;
}

interface Options {
  type: 'tldr';
  format: 'plain-text';
  length: 'medium';
  expectedInputLanguages: string[];
  outputLanguage: string;
}

interface Running {
  signal: AbortSignal;
  /** Of a download, 0 to 1. */
  onProgress: (share: number) => void;
}

interface Monitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}

interface Session {
  readonly inputQuota?: number;
  measureInputUsage?(text: string, options: { signal: AbortSignal }): Promise<number>;
  summarize(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy?(): void;
}

interface Api {
  availability(options: Options): Promise<string>;
  create(options: Options & { signal: AbortSignal; monitor(monitor: Monitor): void }): Promise<Session>;
}

/**
 * @param language of the article, in which it would answer
 * @returns how far the model is, or null where there is none for that language; asking downloads nothing
 */
export async function readiness(language: string): Promise<Readiness | null> {
  try {
    const state = await apiOf()?.availability(optionsFor(language));
    return READINESS.find((one) => one === state) ?? null;
  } catch {
    return null;
  }
}

/**
 * To be called on a click: where the model is not there yet, this has the browser fetch it.
 * @throws when the browser refuses, or the signal ends it
 */
export async function inOtherWords(
  text: string,
  language: string,
  { signal, onProgress }: Running,
): Promise<OtherWords> {
  const session = await apiOf()?.create({
    ...optionsFor(language),
    signal,
    monitor(monitor) {
      monitor.addEventListener('downloadprogress', ({ loaded }) => onProgress(loaded));
    },
  });
  if (!session) throw new Error('The browser has no model.');
  try {
    const part = await fitting(session, text, signal);
    const answer = await session.summarize(part, { signal });
    return { text: answer.trim(), isCut: part.length < text.length };
  } finally {
    session.destroy?.();
  }
}

/** Read at every asking: it is not in every window, and tests put their own in its place. */
function apiOf(): Api | null {
  const api: unknown = Reflect.get(globalThis, 'Summarizer');
  return isApi(api) ? api : null;
}

function isApi(api: unknown): api is Api {
  const isThing = (typeof api === 'object' && api !== null) || typeof api === 'function';
  return isThing && 'availability' in api && 'create' in api;
}

function optionsFor(language: string): Options {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const [format, length] = ['plain-text', 'medium'] as const;
  return { type: 'tldr', format, length, expectedInputLanguages: [primary], outputLanguage: primary };
}

const MOST_CUTS = 4;
/** What is left after a cut is measured again, and rather too short than too long once more. */
const SAFE = 0.95;

/** As many paragraphs from the beginning as the model takes. */
async function fitting(session: Session, text: string, signal: AbortSignal): Promise<string> {
  const { inputQuota } = session;
  let part = text;
  for (let cut = 0; cut < MOST_CUTS && inputQuota !== undefined; cut++) {
    const usage = await session.measureInputUsage?.(part, { signal });
    if (usage === undefined || usage <= inputQuota) return part;
    const room = Math.floor((part.length * inputQuota * SAFE) / usage);
    const end = part.lastIndexOf('\n\n', room);
    part = part.slice(0, end > 0 ? end : room);
  }
  return part;
}
