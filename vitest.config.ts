import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { commit, journeysOfTurn } from './tests/support/turn'
import { whole } from './tests/support/whole'

/**
 * Those that start, kill or race processes of their own: first, one after another, with nothing of ours beside. The stand-in’s
 * own tests run meanwhile (config/test.mjs).
 */
const heavy = [
  'tests/functions/appointments/{race,kill,phones}.test.ts',
  'tests/functions/keys/kill.test.ts',
  'tests/functions/privacy/{race,kill}.test.ts',
  'tests/functions/setup/kill.test.ts',
  'tests/functions/races/*.test.ts',
  'tests/build-cut-short.test.ts',
  'tests/start*.test.ts',
]
const odd = [1, 3, 5, 7, 9, 11]
const even = [0, 2, 4, 8, 10]
const every = [...even, 6]
/** The longest go by turns, of twelve commits: all of them with XINLIN_WHOLE=1, and whenever a file is named. */
const turnsOf: Record<string, readonly number[]> = {
  // It builds for minutes: with a commit that leaves out most others of its kind.
  'tests/start-watch.test.ts': [6],
  'tests/functions/races/one-place.test.ts': odd,
  'tests/functions/races/killed-changes.test.ts': [0, 4, 8],
  'tests/functions/races/grants.test.ts': [2, 10],
  'tests/functions/races/soak.test.ts': [2, 10],
  'tests/functions/privacy/kill.test.ts': odd,
  'tests/functions/setup/kill.test.ts': even,
  'tests/functions/keys/kill.test.ts': odd,
  // As long together as those below. What in them goes by turns as well counts `everySecond` (tests/support/turn.ts).
  'tests/functions/posters/make.test.ts': every,
  'tests/functions/calendar/collisions.test.ts': every,
  'tests/functions/_store/bad-days.test.ts': every,
  'tests/functions/assessments/guesses.test.ts': every,
  'tests/functions/sealed-answers.test.ts': every,
  'tests/functions/staff-looks.test.ts': every,
  'tests/functions/messages/histories.test.ts': every,
  'tests/functions/messages/kill.test.ts': every,
  'tests/pages/places-walk.test.ts': every,
  'tests/pages/courses-walk.test.ts': every,
  'tests/pages/numbers.test.ts': every,
  'tests/functions/posters/picture.test.ts': odd,
  'tests/functions/collisions.test.ts': odd,
  'tests/functions/calendar/own-rooms.test.ts': odd,
  'tests/functions/organisation/collisions.test.ts': odd,
  'tests/functions/_store/bad-children.test.ts': odd,
  'tests/functions/_store/bad-people.test.ts': odd,
  'tests/functions/difference-attack.test.ts': odd,
  'tests/functions/moving/kill.test.ts': odd,
  'tests/functions/moving/race.test.ts': odd,
  'tests/pages/child-walk.test.ts': odd,
  'tests/pages/lines-walk.test.ts': odd,
  'tests/pages/call-back-walk.test.ts': odd,
}
const isNamed = process.argv.some((word) => word.includes('tests/'))
const notNow = Object.keys(turnsOf).filter((file) => !whole && !isNamed && !turnsOf[file]?.includes(commit % 12))
/** As in tests/support/whole.ts. */
const patience = Number(process.env.XINLIN_PATIENCE ?? 1)
/** Files have one cloud and one Chromium after another: tests/support/seeded-cloud.ts, browser.ts. */
const shared = { XINLIN_SHARED: '1' }
/** As patient as a locator is: a second is short on a machine that builds beside. */
const patient = { poll: { timeout: 20_000 } }
/** Named on the command line, they are walked whoever's turn it is. */
const named = process.argv.some((word) => word.includes('tests/journeys/'))
const everyJourney = 'tests/journeys/**/*.test.ts'
const journeys = readdirSync('tests/journeys').map((file) => `tests/journeys/${file}`)
/** Those that put modules in place of others, or have them anew: what they load must reach no other file. */
const replacing = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => join('tests', file))
  .filter((file) => file.endsWith('.test.ts') && /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(file, 'utf8')))

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: [...heavy, everyJourney, ...replacing, ...notNow],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: patient,
          // Nothing a file leaves behind is seen by the next; a new process for each would take longer than its tests.
          isolate: false,
          env: shared,
          globalSetup: 'tests/support/shared-worlds.ts',
          // By two, a tenth of both cores had nothing to do.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'replacing',
          include: replacing,
          testTimeout: 60_000,
          expect: patient,
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'heavy',
          include: heavy,
          exclude: notNow,
          testTimeout: 60_000 * patience,
          hookTimeout: 60_000 * patience,
          expect: patient,
          maxWorkers: 1,
          // Not 0: with that, one worker and a process for each file it would come last.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'journeys',
          include: named ? [everyJourney] : journeysOfTurn(journeys),
          setupFiles: ['tests/support/one-build.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A browser that shares two cores with a build can lose a moment: what fails twice is a fault. The report says
          // which needed it ("retry x1").
          retry: 1,
          expect: patient,
          // Each file has a cloud and a Chromium of its own, and mostly waits for them: four at once, on two cores too (eight
          // files: 92 s by two, 73 by three, 67 by four). What they import is the same, and takes as long to read as a page
          // takes to open.
          isolate: false,
          env: shared,
          globalSetup: 'tests/support/shared-worlds.ts',
          maxWorkers: 4,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
