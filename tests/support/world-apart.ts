import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { WorldOptions } from './world'

/** Opens the world in a process that can be killed. */
export async function openApart(options: Pick<WorldOptions, 'dataDir' | 'extraPeople' | 'at' | 'latencyMs'>) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/world-process.ts', JSON.stringify(options)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [line] = await once(child.stdout, 'data')
  const { url } = JSON.parse(String(line)) as { url: string }
  return {
    url,
    async kill() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
