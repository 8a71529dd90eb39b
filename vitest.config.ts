import { defineConfig } from 'vitest/config';

/** Everything that needs no browser and no built site; `vitest.browser.config.ts` has the rest. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/browser/**', 'tests/gebaut/**'],
    env: { TZ: 'Europe/Berlin' },
    allowOnly: false,
  },
});
