import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` needs nothing, `e2e` needs a Chrome and the production build. A browser on a busy machine can
 * stall for seconds: a browser test that failed is run once more, and the report says "(retry x1)" beside it.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          retry: 1,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
