import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '#core/domain/time'
import {
  copyOf,
  type PhoneCopy,
  parseCopy,
  withOne,
  withoutOne,
  withoutOver,
} from '../../src/resident/booking/phone-copy'
import { aShownAppointment } from './a-shown-appointment'

const one = aShownAppointment()
const before = one.start - 5 * HOUR
const later = aShownAppointment({ id: 'later', start: one.start + DAY, end: one.end + DAY })
const stored = (copy: unknown): unknown => JSON.parse(JSON.stringify(copy))
const ids = (copy: { readonly appointments: readonly { readonly id: string }[] } | null) =>
  copy?.appointments.map(({ id }) => id)

describe('what the phone keeps of coming appointments', () => {
  it('is code, time, way and place of those still to come, soonest first, and no name', () => {
    const copy = copyOf([later, one, { ...one, id: 'off', status: 'cancelled-by-client' }], { now: before, ahead: 0 })
    expect(ids(copy)).toEqual(['a', 'later'])
    expect(copy.appointments[0]).toEqual({
      id: 'a',
      code: 'K7QM',
      start: one.start,
      end: one.end,
      mode: 'room',
      siteName: '示例站点',
      roomName: '一室',
      address: '示例路 1 号',
      sitePhone: one.sitePhone,
    })
    expect(JSON.stringify(copy)).not.toContain('示例老师')
    expect(copy).toMatchObject({ consentVersion: 1, at: before })
  })

  it('is there the minute before the end and gone with it', () => {
    const copy = copyOf([one, later], { now: before, ahead: 0 })
    expect(ids(withoutOver(copy, { now: one.end - 1, ahead: 0 }))).toEqual(['a', 'later'])
    expect(ids(withoutOver(copy, { now: one.end, ahead: 0 }))).toEqual(['later'])
    expect(ids(withoutOver(copy, { now: later.end, ahead: 0 }))).toEqual([])
  })

  it.each([
    ['two days ahead', -2 * DAY],
    ['four hundred days ahead', -400 * DAY],
  ])('stays to its end on a phone whose clock is %s, also without a network', (_, ahead) => {
    const copy = copyOf([one], { now: before, ahead })
    const offline = (truly: number) => ids(withoutOver(copy, { now: truly - ahead, ahead: 0 }))
    expect(offline(one.end - 1)).toEqual(['a'])
    expect(offline(one.end)).toEqual([])
  })

  it('is never gone too early on a phone that was behind and is right now, or still behind', () => {
    const copy = copyOf([one], { now: before, ahead: 2 * DAY })
    expect(ids(withoutOver(copy, { now: one.end - 1, ahead: 0 }))).toEqual(['a'])
    expect(ids(withoutOver(copy, { now: one.end - 1 - 2 * DAY, ahead: 0 }))).toEqual(['a'])
  })

  it('goes by the cloud’s clock once that was heard', () => {
    const copy = copyOf([one], { now: before, ahead: -2 * DAY })
    expect(ids(withoutOver(copy, { now: one.end, ahead: -2 * DAY }))).toEqual([])
  })

  it('lets one go and holds the others', () => {
    expect(ids(withoutOne(copyOf([one, later], { now: before, ahead: 0 }), 'a'))).toEqual(['later'])
  })
})

describe('an appointment that the phone keeps and the cloud has no more', () => {
  const kept = copyOf([one, later], { now: before, ahead: 0 })
  const missingIn = (copy: PhoneCopy | null) => copy?.missing.map(({ id }) => id)
  const clocks = { now: before, ahead: 0 }

  it('is missing where the cloud does not know it at all, and stays so until it is over or known', () => {
    const renewed = copyOf([later], clocks, kept)
    expect([ids(renewed), missingIn(renewed)]).toEqual([['later'], ['a']])
    const again = copyOf([later], clocks, renewed)
    expect(again).toEqual(renewed)
    expect(missingIn(parseCopy(stored(again)))).toEqual(['a'])
    expect(missingIn(withoutOver(again, { now: one.end - 1, ahead: 0 }))).toEqual(['a'])
    expect(missingIn(withoutOver(again, { now: one.end, ahead: 0 }))).toEqual([])
    expect(missingIn(withoutOne(again, 'a'))).toEqual([])
  })

  it.each(['cancelled-by-client', 'cancelled-by-staff', 'moved'] as const)(
    'is not where it is %s: that is told elsewhere',
    (status) => {
      expect(missingIn(copyOf([{ ...one, status }, later], clocks, kept))).toEqual([])
    },
  )

  it('is there again once the cloud has it again', () => {
    const renewed = copyOf([one, later], clocks, copyOf([later], clocks, kept))
    expect([ids(renewed), missingIn(renewed)]).toEqual([['a', 'later'], []])
  })

  it('is not what was moved away or deleted since it was kept, nor what the answer did not come to', () => {
    expect(missingIn(copyOf([], { now: before + 2, ahead: 0 }, kept, { emptiedAt: before }))).toEqual([])
    expect(missingIn(copyOf([], { now: before + 2, ahead: 0 }, kept, { emptiedAt: before - 1 }))).toEqual([
      'a',
      'later',
    ])
    expect(missingIn(copyOf([], clocks, kept, { next: one.start }))).toEqual(['later'])
    expect(missingIn(copyOf([], clocks, kept, { next: null }))).toEqual(['a', 'later'])
  })

  it('is not what was not asked for: one that was just booked comes to the others', () => {
    const withBoth = withOne(copyOf([later], clocks), one, clocks)
    expect([ids(withBoth), missingIn(withBoth)]).toEqual([['a', 'later'], []])
    expect(ids(withOne(withBoth, one, clocks))).toEqual(['a', 'later'])
  })

  it('has no number of the place where an earlier release kept it', () => {
    const { missing: _, ...earlier } = kept
    const withoutNumber = earlier.appointments.map(({ sitePhone: _, ...rest }) => rest)
    const read = parseCopy(stored({ ...earlier, appointments: withoutNumber }))
    expect([read?.missing, read?.appointments.map(({ sitePhone }) => sitePhone)]).toEqual([[], [null, null]])
  })
})

describe('what is found on the phone', () => {
  const copy = copyOf([one, later], { now: before, ahead: 0 })

  it('is read as it was kept', () => {
    expect(parseCopy(stored(copy))).toEqual(copy)
    expect(parseCopy(stored(copyOf([], { now: before, ahead: 0 })))?.appointments).toEqual([])
  })

  it.each([
    ['nothing', null],
    ['a text', 'K7QM'],
    ['a list', [one]],
    ['agreed to under other words', { ...copy, consentVersion: 2 }],
    ['agreed to under none', { ...copy, consentVersion: undefined }],
    ['without a time', { ...copy, at: null }],
    ['without the clock’s difference', { ...copy, ahead: '0' }],
    ['without appointments', { ...copy, appointments: {} }],
  ])('is nothing when it is %s', (_, value) => {
    expect(parseCopy(stored(value))).toBeNull()
  })

  it.each([
    ['no code', { code: undefined }],
    ['a number for an address', { address: 7 }],
    ['no room', { roomName: null }],
    ['no site', { siteName: undefined }],
    ['no id', { id: 1 }],
    ['a start that is a text', { start: '14:00' }],
    ['no end', { end: null }],
    ['a way to meet there is none of', { mode: 'letter' }],
  ])('is without a row that has %s, and holds the others', (_, change) => {
    const [first, second] = copy.appointments
    expect(ids(parseCopy(stored({ ...copy, appointments: [{ ...first, ...change }, second] })))).toEqual(['later'])
  })

  it('is without a row that is none', () => {
    expect(ids(parseCopy(stored({ ...copy, appointments: [null, 'x', copy.appointments[1]] })))).toEqual(['later'])
  })
})
