import { childBookingConsent } from '#core/content/child-booking'
import {
  bookAppointment,
  bookTogether,
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import type { Mode } from '#core/domain/scheduling/mode'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { noteStep } from '../../counting/steps'
import { afterRefusal } from './after-refusal'
import type { Appointment } from './appointments'
import { consentFor } from './consent'
import { type Draft, forgetDraft, saidTo } from './draft'
import { type Held, keepHeld } from './held'
import type { Place } from './place'

/**
 * What a try came to. `not-booked`: certainly not, and it may still be. `alone`: of two the second is gone, and the first is
 * still kept for them. `unknown`: the reply was lost, and word of it.
 */
export type Outcome =
  | { readonly state: 'booked'; readonly appointment: Appointment }
  | { readonly state: 'both-booked' }
  | { readonly state: 'not-booked' | 'alone' | 'unknown' | 'refused'; readonly refusal: string }

export interface Wanted {
  readonly place: Place
  readonly mode: Mode
  readonly draft: Draft
  /** Null where nobody could keep the place: it is booked without. */
  readonly held: Held | null
}

/** Null: anybody suitable, whom nobody holds. There is nothing to book before somebody does. */
function inputOf({ place, mode, draft, held }: Wanted) {
  const { counsellor, time, topic } = place
  const intake = held ? saidTo(held.intake, draft) : []
  const said = {
    mode,
    consentVersion: consentFor(place, held).version,
    ...(intake.length > 0 && { intake }),
    ...(mode === 'phone' && { phone: draft.phone }),
    // Of whoever is no child it is left aside there.
    tells: { consentVersion: childBookingConsent.version, name: draft.tellsName },
  }
  if (held) return { ...said, heldId: held.appointment.id }
  if (!counsellor) return null
  return {
    ...{ ...said, counsellorId: counsellor.id, start: time.start },
    ...(time.offerId !== undefined && { offerId: time.offerId }),
    ...(topic !== null && { topic }),
    ...(draft.forOther !== null && { forOther: draft.forOther }),
  }
}

/** Said of the first one, it would be `hold-over`. */
const secondGone: ReadonlySet<string> = new Set([
  'slot-taken',
  'slot-gone',
  'room-taken',
  'newcomers-full',
  'slot-resting',
])

/** The one right after it, where somebody is to have it. */
function secondOf({ held, draft: { second } }: Wanted) {
  if (!second || !held?.next) return null
  return { start: held.next.start, ...(second.forOther !== null && { forOther: second.forOther }) }
}

const refreshes = [listOpenings, listCounsellors, listSoonestPlaces, listAnyone, listMyAppointments]

/** A further try of the same wish is no risk: whatever became of the first one, there is one appointment. */
export function useBooking(): { readonly busy: boolean; readonly book: (wanted: Wanted) => Promise<Outcome> } {
  const booking = useDoing(bookAppointment, { refreshes })
  const bookingBoth = useDoing(bookTogether, { refreshes })

  async function book(wanted: Wanted): Promise<Outcome> {
    const input = inputOf(wanted)
    if (!input) return { state: 'refused', refusal: 'hold-over' }
    const second = secondOf(wanted)
    const answer = second && 'heldId' in input ? await bookingBoth.run({ ...input, second }) : await booking.run(input)
    if (answer.ok) {
      noteStep('booked')
      keepHeld(null)
      forgetDraft()
      const { value } = answer
      if ('first' in value) return { state: 'both-booked' }
      return { state: 'booked', appointment: value.appointment }
    }
    const { refusal } = answer
    if (mayHaveBeenDone(refusal)) return { state: 'unknown', refusal }
    if (second && secondGone.has(refusal)) return { state: 'alone', refusal }
    const after = afterRefusal(refusal)
    if (after === 'choose-again' || after === 'see-mine') keepHeld(null)
    return { state: after === 'ask-again' ? 'not-booked' : 'refused', refusal }
  }

  return { busy: booking.busy || bookingBoth.busy, book }
}
