import { createRequire } from 'node:module'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { wccRunsHere } from './client/compile/wcc'
import { newest, older, type SdkPair } from './tests/support/sdks'

/** Those that fill the machine, or measure or kill a process of their own: one after another, with nothing beside. */
const heavy = [
  'tests/cloud/large-collections.test.ts',
  'tests/cloud/random-requests.test.ts',
  'tests/cloud/remote-mode.test.ts',
  'tests/cloud/**/durability.test.ts',
]
/**
 * Whoever tests often says with TURN=0, 1, 2, … whose turn it is: one of the older pairs of SDKs, two of the four rules of the
 * storage under random requests, and the remote mode with every second one. Without it everything runs.
 */
const { TURN: turn, REMOTE } = process.env
const olderNow = turn === undefined ? older : older.filter((_, at) => at === Number(turn) % older.length)
const heavyNow = heavy.filter((file) => !(file.includes('remote-mode') && Number(turn) % 2 === 1))
const all = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A second is short on a machine that does other things beside.
  expect: { poll: { timeout: 20_000 } },
  globalSetup: ['tests/support/remote/setup.ts'],
}
/** Nothing a file leaves behind is seen by the next; a new process for each would take longer than its tests. */
const together = { isolate: false, maxWorkers: 2 }

const { resolve } = createRequire(import.meta.url)

/** The conformance suite through an older pair of server SDKs. */
const throughOlder = (sdks: SdkPair): TestProjectConfiguration => ({
  resolve: {
    alias: [
      { find: /^wx-server-sdk$/, replacement: resolve(sdks.wx) },
      { find: /^@cloudbase\/node-sdk$/, replacement: resolve(sdks.node) },
    ],
  },
  test: {
    ...all,
    ...together,
    name: `wx-server-sdk ${sdks.wxVersion}, node-sdk ${sdks.nodeVersion}`,
    include: ['tests/cloud/conformance/**/*.test.ts'],
    setupFiles: [
      'tests/support/clean-up.ts',
      ...(sdks.node === 'node-sdk-2' ? ['tests/support/stand-on-node-sdk.ts'] : []),
    ],
    provide: { sdks },
    sequence: { groupOrder: 1 },
  },
})

/** What asks something of the engine, on the older one. */
const asksEngine = ['animation', 'engine', 'handlers', 'in-chromium', 'page-container', 'pages', 'strictness', 'tags']
const onOlderEngine: TestProjectConfiguration = {
  extends: true,
  test: {
    ...all,
    ...together,
    name: 'exparser',
    include: asksEngine.map((name) => `tests/client/${name}.test.ts`),
    setupFiles: ['tests/support/clean-up.ts'],
    provide: { sdks: newest, engine: 'exparser' },
    sequence: { groupOrder: 0 },
  },
}

export default defineConfig({
  test: {
    ...(REMOTE === '1' && { reporters: ['default', './tests/support/remote/report-assumptions.ts'] }),
    provide: { sdks: newest, engine: 'glass-easel' },
    projects: [
      {
        extends: true,
        test: {
          ...all,
          ...together,
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: heavy,
          setupFiles: ['tests/support/clean-up.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      ...(wccRunsHere ? [onOlderEngine] : []),
      ...(REMOTE === '1' ? [] : olderNow.map(throughOlder)),
      {
        extends: true,
        test: { ...all, name: 'heavy', include: heavyNow, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
