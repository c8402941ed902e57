import { useEffect, useRef, useState } from 'react'
import {
  holdPlace,
  listAnyone,
  listCounsellors,
  listOpenings,
  listSoonestPlaces,
  releasePlace,
} from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import { now } from '../../cloud/clock'
import { useDoing } from '../../cloud/use-doing'
import { afterRefusal } from './after-refusal'
import { type Held, keepHeld, stillHeld } from './held'
import { isSamePlace, type Place } from './place'

/**
 * What became of asking for a place to be kept. `refused`: it cannot be had. `unheld`: nobody could be asked, or too often
 * today; it may still be booked.
 */
export type Holding =
  | { readonly state: 'asking' }
  | { readonly state: 'held'; readonly held: Held }
  | { readonly state: 'refused' | 'unheld'; readonly refusal: string }

/** A place, and afterwards the one that was held there: whoever it is with stays the same when it is held again. */
function wished(
  { counsellor, time, modes, siteId, offeredWith }: Place,
  held: Held | null,
): InputOf<typeof holdPlace>['place'] {
  const { start, offerId } = time
  const mode = modes[0] ?? 'room'
  const counsellorId = held?.appointment.counsellorId ?? counsellor?.id ?? offeredWith
  if (counsellorId === undefined) return { start, mode, ...(siteId !== null && { siteId }) }
  return { counsellorId, start, mode, ...(offerId !== undefined && { offerId }) }
}

const lists = [listOpenings, listCounsellors, listSoonestPlaces, listAnyone]

/** Has the place kept as soon as it is chosen: nobody loses it over the reading of a consent. */
export function useHold(place: Place, forOther: string | null, inARow: boolean) {
  const doing = useDoing(holdPlace, { refusedRefreshes: lists })
  const releasing = useDoing(releasePlace, { refreshes: lists })
  const isOffered = place.offeredWith !== undefined
  const before = isOffered ? null : stillHeld(now())
  const [holding, setHolding] = useState<Holding>(() =>
    before &&
    isSamePlace(before.place, place) &&
    before.held.appointment.forOther === forOther &&
    (!inARow || before.held.next !== null)
      ? { state: 'held', held: before.held }
      : { state: 'asking' },
  )
  const gone = useRef(false)
  /** The sheet was closed, which is a no. */
  const isPutAway = useRef(false)

  async function hold(whom: string | null, two: boolean): Promise<void> {
    const held = holding.state === 'held' ? holding.held : null
    setHolding({ state: 'asking' })
    const { topic } = place
    const answer = await doing.run({
      place: wished(place, held),
      ...(topic !== null && { topic }),
      ...(whom !== null && { forOther: whom }),
      ...(two && { inARow: true }),
    })
    if (answer.ok && !isOffered) {
      if (isPutAway.current) return giveBack(answer.value)
      keepHeld({ place, held: answer.value })
    }
    if (gone.current) return
    if (answer.ok) return setHolding({ state: 'held', held: answer.value })
    const { refusal } = answer
    const after = afterRefusal(refusal)
    const mayStill = after === 'look-first' || after === 'ask-again' || refusal === 'too-many'
    setHolding({ state: mayStill ? 'unheld' : 'refused', refusal })
  }

  /** Others may have it at once. Where word of it does not get through it is still theirs, until its time is over. */
  async function giveBack(held: Held): Promise<void> {
    keepHeld(null)
    const answer = await releasing.run({ heldId: held.appointment.id })
    if (!answer.ok && stillHeld(now()) === null) keepHeld({ place, held })
  }

  function putAway(): void {
    isPutAway.current = true
    if (!isOffered && holding.state === 'held') void giveBack(holding.held)
  }

  useEffect(() => {
    gone.current = false
    if (holding.state === 'asking') void hold(forOther, inARow)
    return () => {
      gone.current = true
    }
  }, [])

  return { holding, hold, putAway } as const
}
