import type { TestProject } from 'vitest/node'
import { isRemote, missingKeys } from './keys'
import { findUnprepared } from './unprepared'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Names of what an operator has still to make; empty for a local run. */
    unprepared: string[]
  }
}

/** Before the first test: nothing for a local run; for a remote one the keys, and what an operator has still to make. */
export default async function setUp(project: TestProject): Promise<void> {
  if (!isRemote()) return project.provide('unprepared', [])
  const missing = missingKeys()
  if (missing !== null) {
    process.stderr.write(`${missing}\n`)
    process.exit(1)
  }
  const unprepared = await findUnprepared()
  for (const { what, todo } of unprepared) process.stdout.write(`Skipped for want of ${what}: ${todo}\n`)
  project.provide(
    'unprepared',
    unprepared.map(({ what }) => what),
  )
}
