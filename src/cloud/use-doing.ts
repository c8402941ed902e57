import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { AnyOperation, InputOf } from '#core/contracts/operation'
import { call } from './call'
import type { Answer } from './reply'

export interface Doing<Op extends AnyOperation> {
  readonly busy: boolean
  /** While one is under way a second tap gets the first one's answer; nothing is sent twice. */
  readonly run: (input: InputOf<Op>) => Promise<Answer<Op>>
}

/**
 * Change something. What `refreshes` names is asked again afterwards, whatever the answer: a refusal says that the
 * page is out of date, and after a lost reply nobody here knows whether it was done.
 */
export function useDoing<Op extends AnyOperation>(
  operation: Op,
  { refreshes = [] }: { refreshes?: readonly AnyOperation[] } = {},
): Doing<Op> {
  const client = useQueryClient()
  const underWay = useRef<Promise<Answer<Op>> | null>(null)
  const [busy, setBusy] = useState(false)

  async function once(input: InputOf<Op>): Promise<Answer<Op>> {
    setBusy(true)
    try {
      return await call(operation, input)
    } finally {
      underWay.current = null
      setBusy(false)
      for (const { name } of refreshes) void client.invalidateQueries({ queryKey: [name] })
    }
  }

  return {
    busy,
    run(input) {
      underWay.current ??= once(input)
      return underWay.current
    },
  }
}
