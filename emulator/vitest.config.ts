import { defineConfig } from 'vitest/config'

/** Those that fill the machine, or measure or kill a process of their own: one after another, with nothing beside. */
const heavy = [
  'tests/cloud/large-collections.test.ts',
  'tests/cloud/random-requests.test.ts',
  'tests/cloud/remote-mode.test.ts',
  'tests/cloud/**/durability.test.ts',
]
const all = { testTimeout: 60_000, hookTimeout: 60_000, globalSetup: ['tests/support/remote/setup.ts'] }

export default defineConfig({
  test: {
    ...(process.env.REMOTE === '1' && { reporters: ['default', './tests/support/remote/report-assumptions.ts'] }),
    projects: [
      {
        test: {
          ...all,
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: heavy,
          setupFiles: ['tests/support/clean-up.ts'],
          // Nothing a file leaves behind is seen by the next; a new process for each would take longer than its tests.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...all, name: 'heavy', include: heavy, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
