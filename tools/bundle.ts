/** A piece of the project as one script, to be evaluated in a browser's page. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param source TypeScript whose imports are resolved from the project's root */
export async function bundleForPage(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    tsconfigRaw: {},
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild gave no bundle');
  return file.text;
}
