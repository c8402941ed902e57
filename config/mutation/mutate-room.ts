import { mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { Room } from './score'

type Options = ConstructorParameters<typeof Stryker>[0]
type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

/** The mutants of one folder of core/domain, `.` for what lies beside the folders; survivors go to .cache/mutation. */
export async function mutateRoom(room: string): Promise<Room> {
  const began = Date.now()
  const mutants = await new Stryker(optionsFor(room)).runMutationTest()
  const of = (...statuses: Mutant['status'][]) => mutants.filter(({ status }) => statuses.includes(status))
  const [survived, unreached] = [of('Survived'), of('NoCoverage')]
  mkdirSync('.cache/mutation', { recursive: true })
  writeFileSync(`.cache/mutation/${room === '.' ? 'domain' : room}.txt`, [...survived, ...unreached].map(told).join(''))
  return {
    name: room,
    killed: of('Killed', 'Timeout').length,
    survived: survived.length,
    unreached: unreached.length,
    seconds: (Date.now() - began) / 1000,
  }
}

const optionsFor = (room: string): Options => ({
  mutate: [room === '.' ? 'core/domain/*.ts' : `core/domain/${room}/**/*.ts`],
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
