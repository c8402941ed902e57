import { mkdirSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { Room } from './score'

type Options = ConstructorParameters<typeof Stryker>[0]
type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/**
 * The mutants of these folders of core/domain, `.` for what lies beside the folders, in one run: the tests are run once
 * without a mutant, and then for each. Survivors of each room go to .cache/mutation.
 */
export async function mutateRooms(rooms: readonly string[]): Promise<Room[]> {
  const mutants = await new Stryker(optionsFor(rooms)).runMutationTest()
  mkdirSync('.cache/mutation', { recursive: true })
  return rooms.map((room) => {
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
}

/** The folder of core/domain a file lies in, `.` for one that lies in none. */
function roomOf(fileName: string): string {
  const [room = '.', ...rest] = relative('core/domain', fileName).split(sep)
  return rest.length === 0 ? '.' : room
}

const optionsFor = (rooms: readonly string[]): Options => ({
  mutate: rooms.map((room) => (room === '.' ? 'core/domain/*.ts' : `core/domain/${room}/**/*.ts`)),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'config/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  reporters: [],
  tempDirName: '.cache/mutation/work',
  // What the tests of core/domain never read, and what would take longest to copy.
  ignorePatterns: ['dist', '.cache', 'emulator', 'docs', 'src'],
  concurrency: 2,
  logLevel: 'error' as NonNullable<Options['logLevel']>,
})

const told = ({ status, fileName, location, mutatorName, replacement }: Mutant) =>
  `${relative('.', fileName)}:${location.start.line}:${location.start.column} ${status} ${mutatorName} → ${replacement}\n`
