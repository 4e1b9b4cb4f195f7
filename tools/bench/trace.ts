/**
 * What our script did on a page's own thread, from the browser's trace. The page's own Long Tasks API does not tell:
 * it leaves out the worlds of extensions.
 */
import type { Page } from 'puppeteer-core';

export interface PageWork {
  /** Milliseconds of all tasks in which script ran. */
  total: number;
  /** Milliseconds of each task. */
  tasks: number[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId: number }[] } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'RunMicrotasks']);

/** @param tab a page without scripts of its own, so that every script seen is ours */
export async function traceWork(tab: Page, act: () => Promise<unknown>): Promise<PageWork> {
  await tab.tracing.start({ categories: CATEGORIES });
  await act();
  const bytes = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return workIn(traceEvents, tab.url());
}

function workIn(events: readonly TraceEvent[], url: string): PageWork {
  const begin = events.find(({ name }) => name === 'TracingStartedInBrowser');
  const pid = begin?.args.data?.frames?.find((frame) => frame.url === url)?.processId;
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
  const tid = events.find((event) => event.pid === pid && isMain(event))?.tid;
  const own = events.filter(
    (event) => event.pid === pid && event.tid === tid && event.ts >= (begin?.ts ?? 0),
  );
  const scripts = own.filter(({ name }) => SCRIPT.has(name)).map(({ ts }) => ts);
  const tasks = own
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && scripts.some((at) => at >= ts && at < ts + dur))
    .map(({ dur = 0 }) => dur / 1000);
  return { total: tasks.reduce((sum, ms) => sum + ms, 0), tasks };
}
