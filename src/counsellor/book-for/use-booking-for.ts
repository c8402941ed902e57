import { listAgenda, listOpenings } from '#core/contracts/appointments'
import type { InputOf, OutputOf } from '#core/contracts/operation'
import { bookFor } from '#core/contracts/sessions'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { mayPass } from '../../wording/refusals'

export type Row = OutputOf<typeof bookFor>['row']

/** `not-done`: certainly not, and it may still be. `unknown`: nobody here knows. */
export type Outcome =
  | { readonly state: 'booked'; readonly row: Row }
  | { readonly state: 'not-done' | 'unknown' | 'refused'; readonly refusal: string }

/** A further try of the same wish is the same attempt: there is one appointment whatever became of the first. */
export function useBookingFor() {
  const booking = useDoing(bookFor, { refreshes: [listAgenda, listOpenings] })
  return {
    busy: booking.busy,
    async book(wish: InputOf<typeof bookFor>): Promise<Outcome> {
      const answer = await booking.run(wish)
      if (answer.ok) return { state: 'booked', row: answer.value.row }
      const { refusal } = answer
      if (mayHaveBeenDone(refusal)) return { state: 'unknown', refusal }
      return { state: mayPass(refusal) ? 'not-done' : 'refused', refusal }
    },
  }
}
