/**
 * `npm run deploy -- --env <id>`: brings an environment to what the code wants. `--plan` says what is otherwise and changes
 * nothing; `--check` says so too and ends with 1 where anything is. Keys come from the environment alone and are never
 * printed.
 */
import { createInterface } from 'node:readline/promises'
import { deployCommand } from './command'

async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(question)
  lines.close()
  return answer
}

process.exitCode = await deployCommand(process.argv.slice(2), { env: process.env, say: console.log, ask })
