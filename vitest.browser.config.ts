import { defineConfig } from 'vitest/config';

/** Tests of the built site: `dist/` has to be there (`npm run build`, or `npm test` as a whole). */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts', 'tests/gebaut/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    env: { TZ: 'Europe/Berlin' },
    allowOnly: false,
    // Every file drives browser pages of its own in parallel; two files at once would only make
    // each other slow on a small machine.
    fileParallelism: false,
    testTimeout: 20 * 60_000,
    hookTimeout: 5 * 60_000,
    disableConsoleIntercept: true,
  },
});
