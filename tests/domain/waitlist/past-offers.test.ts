import { describe, expect, it } from 'vitest'
import { close } from '#core/domain/waitlist/entry'
import { withoutPastOffers } from '#core/domain/waitlist/past-offers'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'
import { anEntry } from '../../support/waitlist/entries'

const now = mondayAt(8)
const entry = anEntry({ id: 'w1' })
const offered = (id: string, change = {}) =>
  anAppointment({ id, status: 'held', expires: now, consentVersion: null, offeredTo: 'w1', ...change })
const left = (appointments: readonly ReturnType<typeof offered>[], of = entry) =>
  withoutPastOffers(aPerson({ appointments: [...appointments] }), of, now).appointments.map(({ id }) => id)

describe('what was offered and came to nothing', () => {
  it('stays as the newest of it while they wait, so that a late yes is told why; with the end of waiting all of it goes', () => {
    const both = [offered('older', { bookedAt: now - 2 }), offered('newer', { bookedAt: now - 1 })]
    expect(left(both)).toEqual(['newer'])
    expect(left(both, close(entry, 'withdrawn', now))).toEqual([])
  })

  it('is none that stands, none they said yes to, and none of another entry', () => {
    const others = [
      offered('stands', { expires: now + 1 }),
      offered('taken', { consentVersion: 2 }),
      offered('other', { offeredTo: 'w2' }),
    ]
    expect(left(others, close(entry, 'withdrawn', now))).toEqual(['stands', 'taken', 'other'])
  })
})
