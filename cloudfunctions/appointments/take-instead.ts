import { accept, type Decision, refuse } from '#core/domain/decision'
import { type Person, withAppointment } from '#core/domain/people/person'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import { onTopOf } from '#core/domain/scheduling/days-together'
import { giveUp } from '#core/domain/scheduling/give-up'
import type { Instant } from '#core/domain/time'
import { carried } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'
import type { Documents, Reads } from '../_store/database'
import { readPlace, readTaken, savePlaces } from '../_store/places'
import { takeOne } from './taking'

interface Instead {
  readonly database: Reads
  readonly secrets: Secrets
  readonly documents: Documents
  readonly person: Person
  /** What staff could not keep: called off, or standing until somebody takes over. */
  readonly asked: Appointment
  readonly candidates: readonly { readonly counsellorId: string; readonly offerId: string | undefined }[]
  readonly ids: { readonly appointmentId: string; readonly code: string }
  readonly now: Instant
}

/** What stands in the person's own way, with whomever it would be. */
const theirOwn = ['overlapping', 'enough-booked'] as const

/**
 * The same time with the first who has it. What the person wrote and their number go along; what they had with the other
 * one, if it still stands, is given up for it.
 */
export async function takeInstead({
  database,
  secrets,
  documents,
  person,
  asked,
  candidates,
  ids,
  now,
}: Instead): Promise<
  Decision<{ readonly appointment: Appointment; readonly person: Person }, 'nobody-free' | (typeof theirOwn)[number]>
> {
  const { start, mode, topic, forOther, tells, consentVersion } = asked
  const { intake, phone } = carried(secrets, asked, person, ids.appointmentId)
  const old = isLive(asked, now)
    ? giveUp({ appointment: asked, person, ...(await readTaken(database, documents, asked)) }, 'moved', now, {
        movedTo: null,
      })
    : { person, appointment: asked, day: null, rooms: [] }
  for (const { counsellorId, offerId } of candidates) {
    const read = await readPlace(database, documents, { counsellorId, start, mode, now })
    const taken = await takeOne({
      ...{ database, place: read && onTopOf(read, old), now, heldUntil: null, person: old.person },
      wish: {
        ...{ ...ids, counsellorId, offerId, start, mode, topic, forOther, tells, intake, consentVersion },
        ...{ phone: mode === 'phone' ? phone : null, by: 'client', movedFrom: asked.id, instead: true },
      },
    })
    if (taken.ok) {
      await savePlaces(documents, old, taken.value)
      const left = { ...old.appointment, change: null, movedTo: ids.appointmentId, intake: null, phone: null }
      return accept({ appointment: taken.value.appointment, person: withAppointment(taken.value.person, left) })
    }
    const own = theirOwn.find((one) => one === taken.refusal)
    if (own) return refuse(own)
  }
  return refuse('nobody-free')
}
