import { describe, expect, it } from 'vitest'
import { checkIn, comingFor, mayCheckIn } from '#core/domain/scheduling/check-in'
import { mayCallBack, phoneWindow } from '#core/domain/scheduling/phone-window'
import { runOutOn } from '#core/domain/scheduling/run-out'
import { aClaim, aDay, anAppointment, aPerson, mondayAt } from '../../support/makers'

/** Monday 10:00 to 10:50 at `s1`, in the room. */
const coming = (now: number, ...all: readonly Parameters<typeof anAppointment>[0][]) => {
  const found = comingFor(all.map(anAppointment), 's1', now)
  return found.ok ? found.value.id : found.refusal
}

describe('what somebody has come for who stands before the code of a site', () => {
  it.each([
    ['half an hour before', mondayAt(9, 30), {}, 'a1'],
    ['a millisecond sooner', mondayAt(9, 30) - 1, {}, 'too-early-to-check-in'],
    ['in its last millisecond', mondayAt(10, 50) - 1, {}, 'a1'],
    ['when it is over', mondayAt(10, 50), {}, 'nothing-here-today'],
    ['the day before', mondayAt(10) - 86_400_000, {}, 'nothing-here-today'],
    ['at another site', mondayAt(10), { siteId: 's2' }, 'nothing-here-today'],
    ['by telephone nobody comes', mondayAt(10), { mode: 'phone' }, 'nothing-here-today'],
    ['already noted as there', mondayAt(10), { status: 'attended' }, 'a1'],
    ['called off', mondayAt(10), { status: 'cancelled-by-client' }, 'nothing-here-today'],
    ['only asked for', mondayAt(10), { status: 'asked' }, 'nothing-here-today'],
  ] as const)('%s', (_, now, change, found) => {
    expect(coming(now, change)).toBe(found)
  })

  it('of several one after the other: the first they are not there for yet', () => {
    const second = { id: 'a2', start: mondayAt(10, 20), end: mondayAt(11) }
    expect(coming(mondayAt(10), second, {})).toBe('a1')
    expect(coming(mondayAt(10), second, { checkedInAt: 1 })).toBe('a2')
    expect(coming(mondayAt(10), { ...second, checkedInAt: 2 }, { checkedInAt: 1 })).toBe('a2')
    // The next one is too far ahead to be there for: they still are there for the first.
    expect(coming(mondayAt(9, 40), second, { checkedInAt: 1 })).toBe('a1')
  })
})

describe('staff note who is there', () => {
  it.each([
    ['the evening before', mondayAt(0) - 1, {}, 'too-early-to-check-in'],
    ['from midnight on', mondayAt(0), {}, null],
    ['until it ends', mondayAt(10, 50) - 1, {}, null],
    ['when it has ended', mondayAt(10, 50), {}, 'session-over'],
    ['of one that is only asked for', mondayAt(10), { status: 'asked' }, 'not-answered-yet'],
  ] as const)('%s', (_, now, change, refusal) => {
    const may = mayCheckIn(anAppointment(change), now)
    expect(may.ok ? null : may.refusal).toBe(refusal)
  })

  it('on the appointment, with the person, and on the day', () => {
    const [appointment, now] = [anAppointment(), mondayAt(9, 55)]
    const here = checkIn({ appointment, person: aPerson(), day: aDay({ claims: [aClaim()] }) }, now)
    expect(here.appointment).toEqual({ ...appointment, checkedInAt: now })
    expect(here.person.appointments).toEqual([here.appointment])
    expect(here.day.claims[0]?.seat?.checkedInAt).toBe(now)
    expect(checkIn({ appointment, person: aPerson(), day: null }, now).day).toBeNull()
  })
})

describe('the number of a conversation by telephone', () => {
  it('can be read from an hour before until the end of that day', () => {
    const window = phoneWindow(anAppointment({ mode: 'phone', phone: 'k1.x' }))
    expect(window).toEqual({ from: mondayAt(9), until: mondayAt(24) })
    expect(phoneWindow(anAppointment({ mode: 'phone' }))).toBeNull()
    expect(phoneWindow(anAppointment({ mode: 'video', phone: 'k1.x' }))).toBeNull()
  })

  it('can be read for seven days of whoever asked to be called, or for help', () => {
    const at = mondayAt(10)
    const may = (change: object, now: number) => mayCallBack(anAppointment({ phone: 'k1.x', ...change }), now)
    const wants = { kind: 'call-back', at } as const
    expect([may({ wants }, at + 604_799_999), may({ wants }, at + 604_800_000)]).toEqual([true, false])
    expect([may({}, at), may({ wants, phone: null }, at)]).toEqual([false, false])
  })
})

it('what was held or asked for has run out from its last moment on', () => {
  const now = mondayAt(9)
  const claims = [
    aClaim({ id: 'booked' }),
    aClaim({ id: 'held', kind: 'held', expires: now + 1 }),
    aClaim({ id: 'gone', kind: 'asked', expires: now }),
  ]
  expect(runOutOn(aDay({ claims }), now).map(({ id }) => id)).toEqual(['gone'])
})
