import { defineConfig } from 'vitest/config'

/** What holds the rules of core/domain by itself: without a cloud, a browser or a build. */
export default defineConfig({
  test: { include: ['tests/domain/**/*.test.ts'], testTimeout: 60_000, isolate: false },
})
