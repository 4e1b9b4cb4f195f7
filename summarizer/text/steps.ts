/**
 * Work in steps: a generator that yields wherever its caller may turn to something else. A text of 100,000 words takes
 * a second; whoever has others waiting need not keep them waiting so long. Nothing but time passes between two steps.
 */
export type Steps<T> = Generator<void, T, void>;

/** All steps in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
