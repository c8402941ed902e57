import { join } from 'node:path'
import Sqlite from 'libsql'

/** Somebody else has this data folder open: claims and snapshots live in one process, so two would undo each other. */
export class DataInUse extends Error {
  override readonly name = 'DataInUse'
}

/** How long a process that is just ending is waited for. */
const patienceMs = 2000

/**
 * Holds the folder for this process alone, by a transaction that is never ended on a file beside the data. The lock is
 * the operating system's: it goes with the process, however that ends, and leaves nothing behind to clean up.
 */
export function holdFolder(dataDir: string): Sqlite.Database {
  const file = join(dataDir, 'cloud.lock')
  const lock = new Sqlite(file)
  try {
    lock.exec(`PRAGMA busy_timeout = ${patienceMs}; BEGIN EXCLUSIVE;`)
    return lock
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw new DataInUse(`${dataDir} is in use`)
    throw error
  }
}
