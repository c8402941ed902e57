/** Debian's package manager, quiet: it waits while somebody else uses it, and tells why it could not. */
import { spawnSync } from 'node:child_process'

/** How long it waits by itself. That is for dpkg's lock alone: for those of its lists and archives it never does. */
const ownWaitSeconds = 20
const patienceMs = 10 * 60_000
const pauseMs = 1000

const busy = /could not get lock|locked by another process/i
const env = { ...process.env, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' }

/** Null when it was done, else apt's own last lines. */
export function apt(...words) {
  const until = Date.now() + patienceMs
  for (let tries = 1; ; tries += 1) {
    const { status, stdout, stderr, error } = spawnSync(
      'apt-get',
      ['-o', `DPkg::Lock::Timeout=${ownWaitSeconds}`, ...words],
      { encoding: 'utf8', maxBuffer: 1 << 28, env },
    )
    if (status === 0) return null
    const said = `${stdout ?? ''}\n${stderr ?? ''}\n${error?.message ?? ''}`.trim()
    if (!busy.test(said) || Date.now() > until) return lastLines(said)
    if (tries === 1) console.log('    另一个程序正在用 apt，等它用完（最多十分钟）')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
  }
}

const lastLines = (said) =>
  said
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-6)
    .map((line) => `    ${line}`)
    .join('\n')
