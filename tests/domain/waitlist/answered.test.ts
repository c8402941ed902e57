import { describe, expect, it } from 'vitest'
import { giveUp } from '#core/domain/scheduling/give-up'
import { instantAt, MINUTE } from '#core/domain/time'
import { outcomeOf, settle } from '#core/domain/waitlist/answered'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import { withOffer } from '#core/domain/waitlist/offer-to'
import { anAppointment, aPerson } from '../../support/makers'
import { anEntry } from '../../support/waitlist/entries'

const at = instantAt('2026-11-23', 480)
const expires = at + 20 * MINUTE
const held = anAppointment({ status: 'held', mode: 'phone', expires, consentVersion: null })
const entry = withOffer(anEntry(), held, at)
const must = ({ offered }: WaitingEntry) => {
  if (!offered) throw new Error('nothing offered')
  return offered
}
const givenUp = (as: 'lapsed' | 'cancelled-by-client', when: number) =>
  giveUp({ appointment: held, person: aPerson({ appointments: [held] }), day: null, rooms: [] }, as, when).appointment

describe('what became of an offer', () => {
  it.each([
    ['held still', held, at, 'standing'],
    ['held, a moment before its end', held, expires - 1, 'standing'],
    ['held, at its end', held, expires, 'ran-out'],
    ['let pass', givenUp('lapsed', at + 1), at + 2, 'let-pass'],
    ['let pass at the last moment', givenUp('lapsed', expires - 1), expires, 'let-pass'],
    ['tidied after its end', givenUp('lapsed', expires), expires, 'ran-out'],
    ['called off while it was held', givenUp('cancelled-by-client', at + 1), at + 2, 'let-pass'],
    ['gone before its end', null, at + 1, 'let-pass'],
    ['gone after it', null, expires, 'ran-out'],
    ['booked', anAppointment(), at, 'served'],
    ['booked and called off since', anAppointment({ status: 'cancelled-by-client' }), at, 'served'],
    ['booked and moved since', anAppointment({ status: 'moved' }), at, 'served'],
    ['asked of the counsellor', anAppointment({ status: 'asked', expires: at + 1 }), at, 'standing'],
    ['asked, and nobody answered', anAppointment({ status: 'asked', expires: at }), at, 'taken-back'],
    ['asked, and tidied since', anAppointment({ status: 'lapsed', cancelledAt: at }), at, 'taken-back'],
    ['declined by the counsellor', anAppointment({ status: 'declined' }), at, 'taken-back'],
    ['called off by staff', anAppointment({ status: 'cancelled-by-staff' }), at, 'taken-back'],
  ] as const)('%s', (_, appointment, now, outcome) => {
    expect(outcomeOf(must(entry), appointment, now)).toBe(outcome)
  })
})

describe('an entry after it', () => {
  it('is the very same while the offer stands, and after it was seen to once', () => {
    expect(settle(entry, held, at + 1)).toBe(entry)
    const after = settle(entry, null, expires)
    expect(settle(after, null, expires + 1)).toBe(after)
  })

  it('is closed by a yes', () => {
    expect(settle(entry, anAppointment(), at)).toMatchObject({ status: 'closed', because: 'served', offered: null })
  })

  it('waits on after a no, without this place, and nobody counts that', () => {
    const after = settle({ ...entry, unanswered: 2 }, null, at + 1)
    expect(after).toMatchObject({ status: 'active', offered: null, unanswered: 0 })
    expect(after.passed).toEqual([{ counsellorId: 'c1', start: held.start }])
  })

  it('waits on where the counsellor could not, with its turn', () => {
    const after = settle({ ...entry, unanswered: 2 }, anAppointment({ status: 'declined' }), at)
    expect(after).toMatchObject({ status: 'active', unanswered: 0, since: entry.since })
  })

  it('is paused after the third place in a row without a word, and not after the second', () => {
    expect(settle({ ...entry, unanswered: 1 }, null, expires)).toMatchObject({ status: 'active', unanswered: 2 })
    expect(settle({ ...entry, unanswered: 2 }, null, expires)).toMatchObject({
      ...{ status: 'paused', because: 'unanswered', unanswered: 0 },
    })
  })

  it('is over after its last day', () => {
    const over = anEntry({}, { until: '2026-11-22' })
    expect(settle(over, null, at)).toMatchObject({ status: 'closed', because: 'over' })
    expect(settle({ ...entry, wish: over.wish }, null, expires)).toMatchObject({ because: 'over' })
    expect(settle({ ...entry, wish: over.wish }, held, at)).toMatchObject({ status: 'active' })
  })
})
