import { createServer } from 'node:net'

export class BadPort extends Error {}

const usual = 8720
const highest = 65_535

export function preferredPort(asked: string | undefined): number {
  if (asked === undefined || asked === '') return usual
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 1 || port > highest) throw new BadPort(asked)
  return port
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

/** The port asked for or the next free one; 0, which lets the system choose, when the fifty after it are taken. */
export async function choosePort(preferred: number): Promise<number> {
  for (let port = preferred; port <= Math.min(preferred + 50, highest); port += 1) if (await isFree(port)) return port
  return 0
}
