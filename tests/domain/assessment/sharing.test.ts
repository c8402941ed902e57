import { describe, expect, it } from 'vitest'
import { completedAtOf } from '#core/domain/assessment/administration'
import {
  isOpen,
  makeShare,
  mayLook,
  noteLook,
  readable,
  type Share,
  share,
  takeBack,
} from '#core/domain/assessment/sharing'
import { aClaim, aDay, anAdministration, anAppointment, mondayAt } from '../../support/makers'

/** The appointment is on Monday, 23 November 2026, at ten. */
const now = mondayAt(9)
const wish = { appointment: anAppointment(), time: 'that-day', consentVersion: 3, spoken: false, now } as const
const no = (refusal: string) => ({ ok: false, refusal })
const aShare = (change: Partial<Share> = {}): Share => ({
  ...{ counsellorId: 'c1', appointmentId: 'a1', code: 'K7QM', start: mondayAt(10), consentVersion: 3, spoken: false },
  ...{ since: now, until: mondayAt(24), takenBackAt: null, looks: [] },
  ...change,
})

describe('a result that is shared', () => {
  it.each([
    ['that-day', '2026-11-24T00:00+08:00'],
    ['a-week', '2026-12-01T00:00+08:00'],
    ['thirty-days', '2026-12-24T00:00+08:00'],
  ] as const)('%s: until %s', (time, until) => {
    expect(makeShare({ ...wish, time })).toEqual({ ok: true, value: aShare({ until: Date.parse(until) }) })
  })

  it.each([
    ['confirmed', null],
    ['attended', null],
    ['held', 'share-no-appointment'],
    ['asked', 'share-no-appointment'],
    ['moved', 'share-no-appointment'],
    ['cancelled-by-client', 'share-no-appointment'],
    ['missed-by-client', 'share-no-appointment'],
  ] as const)('with the counsellor of one that is %s: %s', (status, refusal) => {
    const made = makeShare({ ...wish, appointment: anAppointment({ status }) })
    expect(made.ok ? null : made.refusal).toBe(refusal)
  })

  it('appointment-unknown and share-time-over: the day of it is over', () => {
    expect(makeShare({ ...wish, appointment: null })).toEqual(no('appointment-unknown'))
    expect(makeShare({ ...wish, now: mondayAt(24) - 1 }).ok).toBe(true)
    expect(makeShare({ ...wish, now: mondayAt(24) })).toEqual(no('share-time-over'))
    expect(makeShare({ ...wish, now: mondayAt(24), time: 'a-week' }).ok).toBe(true)
  })

  it('share-standing: it is open to somebody, who is named before another one reads it', () => {
    expect(share(anAdministration(), wish)).toMatchObject({ ok: true, value: { id: 'k1', share: aShare() } })
    expect(share(anAdministration({ share: aShare() }), wish)).toEqual(no('share-standing'))
    expect(share(anAdministration({ share: aShare({ takenBackAt: now }) }), wish).ok).toBe(true)
    expect(share(anAdministration({ share: aShare({ until: now }) }), wish).ok).toBe(true)
    expect(share(anAdministration(), { ...wish, appointment: null })).toEqual(no('appointment-unknown'))
  })

  it('is open until its last millisecond, and not after it was taken back', () => {
    expect([mondayAt(24) - 1, mondayAt(24)].map((at) => isOpen(aShare(), at))).toEqual([true, false])
    expect(isOpen(aShare({ takenBackAt: now }), now)).toBe(false)
  })

  it('is taken back from this moment on, once; not-shared: it never was', () => {
    const shared = anAdministration({ share: aShare() })
    expect(takeBack(shared, now + 5)).toMatchObject({ ok: true, value: { share: { takenBackAt: now + 5 } } })
    const back = anAdministration({ share: aShare({ takenBackAt: now }) })
    expect(takeBack(back, now + 5)).toEqual({ ok: true, value: back })
    const over = anAdministration({ share: aShare({ until: now }) })
    expect(takeBack(over, now)).toEqual({ ok: true, value: over })
    expect(takeBack(anAdministration(), now)).toEqual(no('not-shared'))
  })
})

describe('who may look', () => {
  it('whoever keeps that calendar; of anything else nobody learns that it is there', () => {
    const shared = anAdministration({ share: aShare() })
    expect(readable(shared, ['c2', 'c1'])).toEqual({ ok: true, value: { administration: shared, share: aShare() } })
    expect([readable(shared, ['c2']), readable(anAdministration(), ['c1']), readable(null, ['c1'])]).toEqual([
      ...[no('not-shared'), no('not-shared'), no('not-shared')],
    ])
  })

  const day = aDay({ claims: [aClaim()] })
  it.each([
    ['it is open, and the appointment stands', aShare(), day, null],
    ['it was taken back', aShare({ takenBackAt: now }), day, 'share-taken-back'],
    ['it was taken back, and is over besides', aShare({ takenBackAt: now, until: now }), day, 'share-taken-back'],
    ['it is over', aShare({ until: now }), day, 'share-over'],
    ['nobody wrote that day', aShare(), null, 'share-no-appointment'],
    ['the appointment stands there no more', aShare({ appointmentId: 'a2' }), day, 'share-no-appointment'],
    ['it is only asked for', aShare(), aDay({ claims: [aClaim({ kind: 'asked' })] }), 'share-no-appointment'],
  ])('%s', (_, shared, onDay, refusal) => {
    const may = mayLook(shared, onDay, now)
    expect(may.ok ? null : may.refusal).toBe(refusal)
  })

  it('each look is noted behind those before it, fifty of them', () => {
    const looks = Array.from({ length: 50 }, (_, at) => ({ at, reason: 'before-session' as const }))
    const one = noteLook(anAdministration(), aShare(), now, 'in-session')
    expect(one.share?.looks).toEqual([{ at: now, reason: 'in-session' }])
    const many = noteLook(anAdministration(), aShare({ looks }), now, 'in-session').share?.looks
    expect([many?.length, many?.[0]?.at, many?.[49]?.at]).toEqual([50, 1, now])
  })
})

it.each([
  ['as the phone says', now - 5, now - 5],
  ['the moment it arrived', now, now],
  ['a day ago, less a millisecond', now - 86_399_999, now - 86_399_999],
  ['a day ago: nobody knows', now - 86_400_000, now],
  ['in the future: nobody knows', now + 1, now],
])('a sheet was finished %s', (_, said, at) => {
  expect(completedAtOf(said, now)).toBe(at)
})
