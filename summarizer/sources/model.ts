/** The trained attribution model: integer weights over hashed features. */
export interface SourceModel {
  version: 1;
}

/** @returns the model, or null when the bytes are not one (the rules then answer alone). */
export function readSourceModel(_bytes: ArrayBuffer): SourceModel | null {
  return null;
}
