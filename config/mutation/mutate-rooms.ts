import { mkdirSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { type Draw, drawnIn } from './drawn'
import { tell } from './sampler.mjs'
import type { Room } from './score'

type Options = ConstructorParameters<typeof Stryker>[0]
type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/**
 * The mutants that are drawn in these folders of core/domain, `.` for what lies beside the folders, in one run: the tests
 * are run once without a mutant, and then for each. `of` is how many there are. Survivors of each room go to
 * .cache/mutation.
 */
export async function mutateRooms(rooms: readonly string[], draw: Draw): Promise<{ rooms: Room[]; of: number }> {
  const { all, places } = await drawnIn(rooms, draw)
  const whole = rooms.map((room) => (room === '.' ? 'core/domain/*.ts' : `core/domain/${room}/**/*.ts`))
  tell(draw)
  const mutants = await new Stryker(optionsFor(draw.share < 1 ? places : whole)).runMutationTest()
  mkdirSync('.cache/mutation', { recursive: true })
  const found = rooms.map((room) => {
    const here = mutants.filter(({ fileName }) => roomOf(fileName) === room)
    const of = (...statuses: Mutant['status'][]) => here.filter(({ status }) => statuses.includes(status))
    const [survived, unreached] = [of('Survived'), of('NoCoverage')]
    writeFileSync(
      `.cache/mutation/${room === '.' ? 'domain' : room}.txt`,
      [...survived, ...unreached].map(told).join(''),
    )
    return {
      name: room,
      killed: of('Killed', 'Timeout').length,
      survived: survived.length,
      unreached: unreached.length,
    }
  })
  return { rooms: found, of: all }
}

/** The folder of core/domain a file lies in, `.` for one that lies in none. */
function roomOf(fileName: string): string {
  const [room = '.', ...rest] = relative('core/domain', fileName).split(sep)
  return rest.length === 0 ? '.' : room
}

const optionsFor = (mutate: string[]): Options => ({
  mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './config/mutation/sampler.mjs'],
  checkers: ['sampler'],
  // Which tests reach a mutant is known by then: to look for what imports its file would take longer than they do.
  vitest: { configFile: 'config/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Beside other work a test takes long without being endless; what loops is cut short by how often it goes round.
  timeoutMS: 60_000,
  // A line every ten seconds: how many are left, and how long that takes.
  reporters: ['progress-append-only'],
  tempDirName: '.cache/mutation/work',
  // What the tests of core/domain never read, and what would take longest to copy.
  ignorePatterns: ['dist', '.cache', 'emulator', 'docs', 'src'],
  concurrency: 2,
  logLevel: 'error' as NonNullable<Options['logLevel']>,
})

const told = ({ status, fileName, location, mutatorName, replacement }: Mutant) =>
  `${relative('.', fileName)}:${location.start.line}:${location.start.column} ${status} ${mutatorName} → ${replacement}\n`
