import { clockIsKnown, now } from '../../cloud/clock'
import { runEntry } from '../../device/staff-run'
import { forgetStored, readStored, store } from '../../device/storage'
import { type Run, readRun } from './run'

/** On a phone that refuses storage it lives as long as the program does; null while it keeps it. */
let held: Run | null = null

/** What lies here, as long as its time is not over; a phone whose clock may be wrong is not believed that it is. */
export function lyingRun(): Run | null {
  const run = held ?? readRun(readStored(runEntry))
  return run && (now() < run.until || !clockIsKnown()) ? run : null
}

/** True when the phone would not keep it, and the page has to say so. */
export const runIsHeld = (): boolean => held !== null

/** One at a time; what lay here before is gone. */
export function storeRun(run: Run): void {
  const kept = store(runEntry, run) && readStored(runEntry) !== null
  if (!kept) forgetStored(runEntry)
  held = kept ? null : run
}

export function dropRun(): void {
  forgetStored(runEntry)
  held = null
}

/** What it is being handed in with, or (null) that it certainly was not. Only while it is the one that lies here. */
export function noteRunSent({ begunAt }: Run, attempt: Run['attempt']): void {
  const lying = lyingRun()
  if (lying?.begunAt === begunAt) storeRun({ ...lying, attempt })
}
