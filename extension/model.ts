/** The trained attribution model, in the worker. */
import { readSourceModel, type SourceModel } from '../summarizer/sources/model';
import { browser } from './browser';

let model: Promise<SourceModel | null> | undefined;

/** The weights come from the extension's own package, once in a worker's life; the rules answer without them. */
export function sourceModel(): Promise<SourceModel | null> {
  model ??= fetch(new URL('/models/sources.bin', browser.runtime.getURL('')))
    .then((response) => response.arrayBuffer())
    .then(readSourceModel)
    .catch(() => null);
  return model;
}
