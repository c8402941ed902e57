import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const parent = 'dist/watch'

/** A folder for what this process builds; those of processes that are gone go too, since nobody may have tidied up. */
export function ownFolder(): string {
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    if (!isRunning(Number(name))) rmSync(join(parent, name), { recursive: true, force: true })
  }
  return join(parent, String(process.pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's: it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
