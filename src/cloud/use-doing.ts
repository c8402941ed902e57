import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { AnyOperation, InputOf } from '#core/contracts/operation'
import { carryOut, noteHere, type Outcome } from './carry-out'
import type { Noted } from './send'

export interface Doing<Op extends AnyOperation> {
  readonly busy: boolean
  /** While one is under way a second tap gets the first one's answer; nothing is sent twice. */
  readonly run: (input: InputOf<Op>) => Promise<Outcome<Op>>
}

interface Around {
  /** Asked again afterwards, whatever the answer: a refusal says that the page is out of date. */
  readonly refreshes?: readonly AnyOperation[]
  /** Asked again only after a no. */
  readonly refusedRefreshes?: readonly AnyOperation[]
  /** Where an attempt is noted; as long as the page is open when left out. */
  readonly noted?: Noted
}

/** Change something. */
export function useDoing<Op extends AnyOperation>(operation: Op, around: Around = {}): Doing<Op> {
  const { refreshes = [], refusedRefreshes = [], noted } = around
  const client = useQueryClient()
  const underWay = useRef<Promise<Outcome<Op>> | null>(null)
  const [here] = useState(noteHere)
  const [busy, setBusy] = useState(false)

  async function once(input: InputOf<Op>): Promise<Outcome<Op>> {
    setBusy(true)
    let isDone = false
    try {
      const outcome = await carryOut(operation, input, noted ?? here(input))
      isDone = outcome.ok
      return outcome
    } finally {
      underWay.current = null
      setBusy(false)
      const outOfDate = isDone ? refreshes : [...refreshes, ...refusedRefreshes]
      for (const { name } of outOfDate) void client.invalidateQueries({ queryKey: [name] })
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
