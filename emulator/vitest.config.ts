import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    ...(process.env.REMOTE === '1' && { reporters: ['default', './tests/support/remote/report-assumptions.ts'] }),
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/remote/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
