import { defineConfig } from 'wxt';
import { slimReadability } from './tools/slim-readability';

/** The first that knows `light-dark()`: written out for older ones, the card would not follow the system's theme. */
const OLDEST_CHROME = '123';
/** Highlights in pages, and the declaration that nothing is collected. */
const OLDEST_FIREFOX = '140.0';

/**
 * The whole manifest. `activeTab`, `contextMenus`, `scripting` and `storage` show no warning at install;
 * ARCHITECTURE.md says why each is there and tests/e2e/manifest.test.ts pins them.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Nutgraf',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
      'copy-brief': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandCopy__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: OLDEST_CHROME }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'nutgraf@nutgraf.example',
          strict_min_version: OLDEST_FIREFOX,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // What the pages share is one file, not one per pair of pages: the popup comes up by the number of its files.
    'vite:build:extendConfig': (entrypoints, config) => {
      const options = config.build?.rollupOptions;
      const arePages = entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'));
      if (!arePages || !options || Array.isArray(options.output)) return;
      options.output = {
        ...options.output,
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
      };
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [slimReadability()],
    build: { cssTarget: [`chrome${OLDEST_CHROME}`, 'firefox128'] },
  }),
});
