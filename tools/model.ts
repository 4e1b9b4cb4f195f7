/** The attribution model from the project's own folder, for use outside the extension. */
import { existsSync, readFileSync } from 'node:fs';
import { readSourceModel, type SourceModel } from '../summarizer/sources/model';

const FILE = new URL('../public/models/sources.bin', import.meta.url);

/** @returns null where there is no model file: the rules answer without it */
export function loadSourceModel(): SourceModel | null {
  if (!existsSync(FILE)) return null;
  const { buffer, byteOffset, byteLength } = readFileSync(FILE);
  return readSourceModel(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}
