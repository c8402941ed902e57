import { describe, expect, it } from 'vitest'
import { newcomer, type Person } from '#core/domain/people/person'
import { begunDeletion, counted } from '#core/domain/privacy/deletion'
import { emptied } from '#core/domain/privacy/emptied'
import { boundField, fieldAlone, keyNumberOf } from '#core/domain/privacy/sealed'
import { anAppointment } from '../../support/makers'

const person = (change: Partial<Person> = {}): Person => ({ ...newcomer('me'), since: 1, ...change })
const other = (id: string, kind: 'child' | 'elder') => ({ id, kind, name: 'sealed' })

describe('a deletion that begins', () => {
  it('knows all that somebody’s records lie under, and each child of theirs', () => {
    const whose = person({
      formerIds: ['old', 'older'],
      asChild: 'own',
      others: [other('a', 'child'), other('b', 'elder')],
    })
    expect(begunDeletion(whose, ['me', 'old'], 'nobody', 5)).toEqual({
      ...{ id: 'me', ids: ['me', 'old', 'older'], as: 'nobody', childIds: ['own', 'a'], since: 5, workedAt: 5 },
      ...{ finishedAt: null, done: {}, due: 5, goneAt: 8.64e15, times: 1 },
    })
    expect(begunDeletion(person(), ['me'], 'nobody', 5)).toMatchObject({ ids: ['me'], childIds: [] })
  })

  it('counts what it did, each kind by itself', () => {
    expect(counted({}, 'results')).toEqual({ results: 1 })
    expect(counted({ results: 2, looks: 1 }, 'results', 3)).toEqual({ results: 5, looks: 1 })
  })

  it('empties at once what is theirs alone: names, words, numbers; not by what the rest is to be found', () => {
    const full = { intake: 'sealed', phone: 'sealed', topic: 'stress', forOther: 'a' } as const
    const nothing = { intake: null, phone: null, topic: null, forOther: null }
    const whose = person({
      appointments: [anAppointment(full)],
      formerIds: ['old'],
      others: [other('a', 'child')],
      underCare: true,
    })
    const left = { ...newcomer('me'), since: 1, appointments: [anAppointment(nothing)], closing: 9 }
    expect(emptied(whose, 9)).toStrictEqual({ ...left, formerIds: ['old'] })
    expect(emptied(person({ appointments: [anAppointment(full)] }), 9)).toStrictEqual(left)
  })
})

describe('what something sealed is bound to', () => {
  it('is its field, and of one of several records which: in a log the field alone', () => {
    expect([boundField('words', null), boundField('words', 'r1')]).toEqual(['words', 'words of r1'])
    expect([fieldAlone('words'), fieldAlone('words of r1')]).toEqual(['words', 'words'])
  })

  it.each([
    ['k1.AbC-_9', 1],
    ['k9.x', 9],
    ['k0.x', null],
    ['k12.x', null],
    ['k1.', null],
    ['k1.a b', null],
    ['xk1.a', null],
    ['k1.a.b', null],
    ['words', null],
  ])('is under a key that is told by its figure: %s: %s', (sealed, number) => {
    expect(keyNumberOf(sealed)).toBe(number)
  })
})
