/** Languages with tables in `summarizer/languages`, as primary subtags. A test holds this to what is there. */
export const LANGUAGE_TAGS: readonly string[] = ['en'];
