/** The package's own module without the index, which brings a second one that nothing here asks for. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
