import type { ConsoleOperations } from '../../cloud/console/contract'

export type OperationName = keyof ConsoleOperations
export type InputOf<Name extends OperationName> = ConsoleOperations[Name]['input']
export type ValueOf<Name extends OperationName> = ConsoleOperations[Name]['value']

/** The cloud said no; its words are for people. */
export class Refused extends Error {}

/** Nothing is known of what was asked: it may have been done. */
export class Unreachable extends Error {}

const unreachable = '没有连上本地云。它可能已经停止；看一眼启动它的命令行窗口，再试一次。'
const longestWaitMs = 120_000

export async function ask<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<ValueOf<Name>> {
  const reply = await send(name, JSON.stringify(input))
  if (reply.ok === true) return reply.value as ValueOf<Name>
  throw new Refused(typeof reply.message === 'string' ? reply.message : '本地云拒绝了这个请求，没有说明原因。')
}

async function send(name: string, body: string): Promise<{ ok?: unknown; value?: unknown; message?: unknown }> {
  try {
    const response = await fetch(`api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(longestWaitMs),
    })
    return await response.json()
  } catch {
    throw new Unreachable(unreachable)
  }
}

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
