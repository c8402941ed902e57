import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each file opens a cloud and a Chromium of its own; two at once on two cores only wait for each other.
          fileParallelism: false,
        },
      },
    ],
  },
})
