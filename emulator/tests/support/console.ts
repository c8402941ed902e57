import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConsoleOperations } from '../../cloud/console/contract'
import { type OpenedCloud, type OpenOptions, openCloud } from './cloud'

type Name = keyof ConsoleOperations

/** A cloud with a console, and somebody who uses it over HTTP as its page does. */
export interface ConsoleUser {
  cloud: OpenedCloud
  /** The value of an operation that is granted. */
  ask<One extends Name>(name: One, input: ConsoleOperations[One]['input']): Promise<ConsoleOperations[One]['value']>
  /** The sentence by which one is refused. */
  refusal(name: Name, input: unknown): Promise<string>
}

export async function openConsole(options: OpenOptions = {}): Promise<ConsoleUser> {
  const page = mkdtempSync(join(tmpdir(), 'console-'))
  writeFileSync(join(page, 'index.html'), '<html><head></head><body>控制台</body></html>')
  writeFileSync(join(page, 'app.js'), 'console.log(1)')
  const opened = await openCloud({ console: page, ...options })
  const close = async () => {
    await opened.close()
    rmSync(page, { recursive: true })
  }
  const cloud = { ...opened, close }
  const send = async (name: string, input: unknown) => {
    const response = await fetch(`${cloud.url}/console/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: cloud.url },
      body: JSON.stringify(input),
    })
    return {
      status: response.status,
      reply: (await response.json()) as { ok: boolean; value?: never; message?: string },
    }
  }
  return {
    cloud,
    ask: async (name, input) => {
      const { status, reply } = await send(name, input)
      if (status !== 200 || !reply.ok) throw new Error(`${name} was refused: ${status} ${reply.message}`)
      return reply.value as never
    },
    refusal: async (name, input) => {
      const { status, reply } = await send(name, input)
      if (status !== 400 || reply.ok || typeof reply.message !== 'string') {
        throw new Error(`${name} was not refused: ${status} ${JSON.stringify(reply)}`)
      }
      return reply.message
    },
  }
}
