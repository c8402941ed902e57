import { describe, expect, it } from 'vitest'
import type { ChildRelation } from '#core/domain/access/child'
import type { ChildResult } from '#core/domain/children/result'
import {
  type ChildShare,
  looked,
  mayShare,
  readByCounsellor,
  shareOfChild,
  takenBack,
  told,
} from '#core/domain/children/sharing'
import { aChildOf, guardian, inJuly as now, said } from '../../support/child-of-age'
import { anAppointment } from '../../support/makers'

const result = (voice: 'guardian' | 'child', change: Partial<ChildResult> = {}): ChildResult => ({
  ...{ id: 'r', childId: 'child', voice, personId: 'first', shows: 'all', exception: null },
  ...{ completedAt: 1, keptAt: 1, sheet: 'sealed', share: null },
  ...change,
})
const share = (by: string | null, change: Partial<ChildShare> = {}): ChildShare => ({
  ...{ counsellorId: 'c1', appointmentId: 'a1', code: 'K7QM', start: now, consentVersion: 4, spoken: false },
  ...{ since: now, until: now + 9, takenBackAt: null, looks: [], by, personId: 'phone' },
  ...change,
})
const said_ = (done: { ok: true } | { ok: false; refusal: string }) => (done.ok ? 'yes' : done.refusal)
const self: ChildRelation = { as: 'self' }
const parent: ChildRelation = { as: 'guardian', guardian: guardian('first'), isFirst: true }

describe('whose yes it takes to show a result to a counsellor', () => {
  const account = { own: { personId: 'self', since: 1 } }
  it.each([
    ['a guardian’s answers, by a guardian', 'guardian', 'first', 13, 'yes', 'yes-is-anothers'],
    ['the child’s, on a guardian’s phone', 'child', 'first', 13, 'yes-is-anothers', 'yes'],
    ['a guardian’s answers, by who is of age', 'guardian', 'self', 18, 'yes-is-anothers', 'yes'],
    ['the young person’s, on their own phone', 'child', 'self', 15, 'yes-is-anothers', 'yes'],
    ['a guardian’s answers, by a young person', 'guardian', 'self', 15, 'not-guardian', 'not-guardian'],
    ['anybody’s, by a stranger', 'guardian', 'stranger', 13, 'child-unknown', 'child-unknown'],
  ] as const)('%s: said by the guardian, by the child', (_, voice, who, years, byGuardian, byChild) => {
    const child = aChildOf(years, who === 'self' ? account : { own: null })
    const says = (of: 'guardian' | 'child') => said_(mayShare({ result: result(voice), child, voice: of }, [who], now))
    expect([says('guardian'), says('child')]).toEqual([byGuardian, byChild])
  })
})

describe('showing a result at an appointment', () => {
  const forChild = anAppointment({ start: now, forOther: 'child' })
  const wish = {
    appointment: forChild,
    time: 'that-day',
    consentVersion: 4,
    relation: parent,
    personId: 'p',
    now,
  } as const
  const says = (change: Partial<Parameters<typeof shareOfChild>[1]>, of = result('guardian')) =>
    said_(shareOfChild(of, { ...wish, ...change }))
  it.each([
    ['for that child, by a guardian', {}, 'yes'],
    ['for another child', { appointment: { ...forChild, forOther: 'other' } }, 'appointment-not-for-child'],
    ['for the guardian themselves', { appointment: { ...forChild, forOther: null } }, 'appointment-not-for-child'],
    ['of the young person’s own', { relation: self, appointment: { ...forChild, forOther: null } }, 'yes'],
    ['for somebody else, by the young person', { relation: self }, 'appointment-not-for-child'],
    ['that nobody has', { appointment: null }, 'appointment-unknown'],
    ['that was called off', { appointment: { ...forChild, status: 'cancelled-by-client' } }, 'share-no-appointment'],
  ] as const)('%s', (_, change, answer) => {
    expect(says(change)).toBe(answer)
  })

  it('is for one counsellor at a time: not while it stands, and again once it is over or was taken back', () => {
    const after = (change: Partial<ChildShare>) => says({}, result('guardian', { share: share('first', change) }))
    expect([after({}), after({ until: now }), after({ takenBackAt: 1 })]).toEqual(['share-standing', 'yes', 'yes'])
  })

  it('says by whom it was and on whose phone', () => {
    const by = (relation: ChildRelation, forOther: string | null) => {
      const done = shareOfChild(result('child'), { ...wish, relation, appointment: { ...forChild, forOther } })
      return done.ok ? done.value.share : done.refusal
    }
    const until = now + 12 * 3_600_000
    const shown = share('first', { personId: 'p', until })
    expect([by(parent, 'child'), by(self, null)]).toEqual([shown, { ...shown, by: null }])
  })
})

describe('a result that was shown', () => {
  it('is taken back at once, and twice is as once', () => {
    const shown = result('guardian', { share: share('first') })
    const back = result('guardian', { share: share('first', { takenBackAt: now }) })
    expect(takenBack(shown, now)).toEqual({ ok: true, value: back })
    expect(takenBack(back, now + 1)).toEqual({ ok: true, value: back })
    expect(takenBack(result('guardian'), now)).toEqual({ ok: false, refusal: 'not-shared' })
  })

  it('tells the last fifty looks, and counts on the child', () => {
    const look = (at: number) => ({ at, reason: 'in-session' as const })
    const fifty = share('first', { looks: Array.from({ length: 50 }, (_, n) => look(n)) })
    expect(looked(result('guardian'), share('first'), 7, 'in-session').share).toEqual(
      share('first', { looks: [look(7)] }),
    )
    expect(looked(result('guardian'), fifty, 50, 'in-session').share?.looks.map(({ at }) => at)).toEqual(
      Array.from({ length: 50 }, (_, n) => n + 1),
    )
    expect(told(aChildOf(9, { told: 4 }))).toEqual(aChildOf(9, { told: 5 }))
  })
})

describe('what a counsellor reads of what was shown', () => {
  const nobody = { guardians: [guardian('second')] }
  it.each([
    ['a guardian’s answers', 13, 'guardian', 'first', {}, {}, 'all'],
    ['of a guardian who was taken off', 13, 'guardian', 'first', {}, nobody, 'gone'],
    [
      'of a guardian who only books by now',
      13,
      'guardian',
      'first',
      {},
      { guardians: [guardian('first', 'booking')] },
      'gone',
    ],
    ['after the guardian’s no', 13, 'guardian', 'first', {}, { consents: [said('guardian', 'no')] }, 'gone'],
    ['of a guardian, of who came of age', 18, 'guardian', 'first', {}, {}, 'gone'],
    ['the child’s, through a guardian', 13, 'child', 'first', { shows: 'outline' }, { own: null }, 'outline'],
    ['the child’s, hidden from the guardian by now', 13, 'child', 'first', { shows: 'nothing' }, { own: null }, 'gone'],
    [
      'the child’s, hidden, where care is needed',
      ...([13, 'child', 'first', { shows: 'nothing', exception: { at: 1, reason: 'critical-answer' } }] as const),
      ...([{ own: null }, 'gone'] as const),
    ],
    ['the child’s, who has an account by now', 13, 'child', 'first', {}, {}, 'gone'],
    ['the young person’s, whatever guardians see', 15, 'child', null, { shows: 'nothing' }, {}, 'all'],
    ['the young person’s, whose account is gone', 15, 'child', null, {}, { own: null }, 'gone'],
    ['the young person’s, after their no', 15, 'child', null, {}, { consents: [said('child', 'no')] }, 'gone'],
  ] as const)('%s', (_, years, voice, by, change, child, sight) => {
    const read = readByCounsellor(result(voice, change), share(by), aChildOf(years, child), now)
    expect(read.ok ? read.value : read.refusal).toBe(sight === 'gone' ? 'share-taken-back' : sight)
  })
})
