import { describe, expect, it } from 'vitest'
import { appointmentOf, fileOld, newcomer, withAppointment } from '#core/domain/people/person'
import { DAY, MINUTE } from '#core/domain/time'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'

const now = mondayAt(12)
const at = (id: string, start: number, change = {}) => anAppointment({ id, start, end: start + 50 * MINUTE, ...change })
const past = (count: number) => Array.from({ length: count }, (_, day) => at(`past-${day}`, now - (count - day) * DAY))
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

describe('somebody nothing is stored about', () => {
  it('has nothing, and has missed nothing', () => {
    expect(newcomer('p1')).toEqual({
      ...{ id: 'p1', since: null, appointments: [], others: [], missed: [], missedForgivenAt: null },
      ...{ underCare: false, givenBack: null, attempts: [], uses: null },
    })
  })
})

describe('an appointment of a person', () => {
  const two = aPerson({ appointments: [at('early', mondayAt(9)), at('late', mondayAt(15))] })

  it('is found by its id', () => {
    expect(appointmentOf(two, 'late')?.start).toBe(mondayAt(15))
    expect(appointmentOf(two, 'gone')).toBeNull()
  })

  it('is put among the others by its start, and in the place of what it was before', () => {
    expect(ids(withAppointment(two, at('between', mondayAt(12))).appointments)).toEqual(['early', 'between', 'late'])
    const moved = withAppointment(two, at('early', mondayAt(18), { code: 'NEWX' }))
    expect(ids(moved.appointments)).toEqual(['late', 'early'])
    expect(moved.appointments[1]?.code).toBe('NEWX')
  })
})

describe('what is over', () => {
  it('stays with its person up to forty', () => {
    const person = aPerson({ appointments: past(40) })
    expect(fileOld(person, now)).toEqual({ person, filed: [] })
  })

  it('is filed beside from the forty-first on, the oldest first, so that twenty stay', () => {
    const ahead = [at('ahead', now + DAY), at('held', now + 2 * DAY, { status: 'held', expires: now + MINUTE })]
    const { person, filed } = fileOld(aPerson({ appointments: [...past(41), ...ahead] }), now)
    expect(ids(filed)).toEqual(Array.from({ length: 21 }, (_, day) => `past-${day}`))
    expect(ids(person.appointments)).toEqual([
      ...Array.from({ length: 20 }, (_, day) => `past-${21 + day}`),
      ...['ahead', 'held'],
    ])
  })

  it('is what has ended or was called off, whenever it would have been; what goes on is not', () => {
    const off = Array.from({ length: 41 }, (_, day) =>
      at(`off-${day}`, now + day * DAY, { status: 'cancelled-by-client', cancelledAt: now }),
    )
    const going = at('going', now - 49 * MINUTE)
    const { person, filed } = fileOld(aPerson({ appointments: [going, ...off] }), now)
    expect(filed).toHaveLength(21)
    expect(ids(person.appointments)).toContain('going')
    expect(fileOld(aPerson({ appointments: [...past(40), going] }), going.end - 1).filed).toEqual([])
    expect(ids(fileOld(aPerson({ appointments: [...past(40), going] }), going.end).filed)).toHaveLength(21)
  })
})
