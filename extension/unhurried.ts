/** Long work in the worker, done so that no other tab waits for the end of it. */
import type { Steps } from '../summarizer/text/steps';

/** After so many milliseconds others have their turn. Ordinary stories are done in less, and are not put off at all. */
const SLICE = 25;

export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  for (let began = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
