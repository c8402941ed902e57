import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addOther, bookTogether, holdPlace, moveAppointment } from '#core/contracts/appointments'
import { inviteToChild, joinChild, removeGuardian, saveChild } from '#core/contracts/children'
import { openSeat } from '#core/contracts/sessions'
import { addDays } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aToddlerWish } from '../../support/children'
import { monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
const people = ['sample-counsellor', 'sample-counsellor-2', 'sample-manager', 'sample-resident'] as const
const at: Partial<Record<(typeof people)[number] | 'sample-parent', Browser>> = {}
beforeAll(async () => {
  for (const who of [...people, 'sample-parent'] as const) at[who] = await world.as(who)
})
let parent: Browser
let childId: string

/** Born in May 2025, and 小满 to the parent: of that Monday in November 2026 seventeen months are sure. */
beforeEach(async () => {
  parent = at['sample-parent'] as Browser
  const wish = { ...aToddlerWish(), nickname: '小满', born: { year: 2025, month: 5 } }
  childId = valueOf(await parent.call(saveChild, wish)).childId
})

const tells = { consentVersion: 1, name: false }
const openBy = (who: (typeof people)[number], id: string, on = onMonday(id)) => (at[who] as Browser).call(openSeat, on)
const childTold = async (id: string) => valueOf(await openBy('sample-counsellor', id)).child
const looks = async () => (await world.documents('access-log')).map(({ what }) => what)

describe('what is told of a child somebody books for', () => {
  it.each([
    ['the counsellor of the appointment', 'sample-counsellor', 'told'],
    ['another counsellor', 'sample-counsellor-2', 'appointment-unknown'],
    ['a manager of the place', 'sample-manager', 'not-allowed'],
    ['a stranger', 'sample-resident', 'not-allowed'],
  ] as const)('is for %s: %s, %s', async (_, who, expected) => {
    await world.put('counsellors', yunxiWith({ topics: ['parenting'] }))
    const { id } = await bookYunxi(parent, { forOther: childId, tells, topic: 'parenting' })
    const answer = await openBy(who, id)
    if (expected === 'told') {
      const opened = valueOf(answer)
      expect(opened).toMatchObject({ forWhom: 'child', child: { ageInMonths: 17, name: null }, name: null })
      expect(opened.row).toMatchObject({ topic: 'parenting' })
      expect(JSON.stringify(opened)).not.toContain('小满')
      expect(await looks()).toEqual([['for-whom']])
    } else {
      expect(answer).toEqual({ ok: false, refusal: expected })
      expect(await looks()).toEqual([])
    }
  })

  it('is the name too where it was wished, and that it was read is noted', async () => {
    const { id } = await bookYunxi(parent, { forOther: childId, tells: { ...tells, name: true } })
    expect(await childTold(id)).toEqual({ ageInMonths: 17, name: '小满' })
    expect(await looks()).toEqual([['for-whom', 'name']])
  })

  it('is nothing where nobody agreed to it, and nothing of oneself or of somebody who is no child', async () => {
    const silent = await bookYunxi(parent, { forOther: childId })
    expect(await childTold(silent.id)).toBeNull()
    const resident = at['sample-resident'] as Browser
    const { other } = valueOf(await resident.call(addOther, { kind: 'elder', name: '林阿姨' }))
    const named = { ...tells, name: true }
    const elder = await bookYunxi(resident, { start: mondayAt(14, 30), forOther: other.id, tells: named })
    const opened = valueOf(await openBy('sample-counsellor', elder.id))
    expect(opened).toMatchObject({ forWhom: 'elder', child: null })
    expect(JSON.stringify(opened)).not.toContain('林阿姨')
  })

  it('is refused consent-outdated under another text, and nothing is booked', async () => {
    const before = await world.everything()
    const wish = { forOther: childId, tells: { ...tells, consentVersion: 2 } }
    await expect(bookYunxi(parent, wish)).rejects.toThrow('consent-outdated')
    expect(await world.everything()).toEqual(before)
  })

  it('is no age of a child of whom only a name is known', async () => {
    const { other } = valueOf(await parent.call(addOther, { kind: 'child', name: '团团' }))
    const { id } = await bookYunxi(parent, { forOther: other.id, tells: { ...tells, name: true } })
    expect(await childTold(id)).toEqual({ ageInMonths: null, name: '团团' })
  })

  it('goes with an appointment that is moved, and grows older with the child', async () => {
    const { id } = await bookYunxi(parent, { forOther: childId, tells: { ...tells, name: true } })
    const to = {
      counsellorId: 'c-yunxi',
      offerId: 'one-to-one',
      start: mondayAt(7 * 24 + 13, 30),
      mode: 'room',
    } as const
    const moved = valueOf(await parent.call(moveAppointment, { appointmentId: id, to }))
    world.cloud.clock.set(mondayAt(7 * 24 + 10))
    const on = { date: addDays(monday, 7), appointmentId: moved.appointment.id }
    const answer = await openBy('sample-counsellor', on.appointmentId, on)
    expect(valueOf(answer).child).toEqual({ ageInMonths: 18, name: '小满' })
  })

  it('is told of each of two who come one after the other', async () => {
    const second = valueOf(
      await parent.call(saveChild, { ...aToddlerWish(), nickname: '小禾', born: { year: 2024, month: 5 } }),
    )
    const place = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room' } as const
    const { appointment } = valueOf(await parent.call(holdPlace, { place, forOther: childId }))
    const both = valueOf(
      await parent.call(bookTogether, {
        ...{ heldId: appointment.id, mode: 'room', consentVersion: 2, tells },
        second: { start: mondayAt(14, 30), forOther: second.childId },
      }),
    )
    expect(await childTold(both.first)).toEqual({ ageInMonths: 17, name: null })
    expect(await childTold(both.second)).toEqual({ ageInMonths: 29, name: null })
  })

  it('is no age any more once whoever booked looks after the child no longer', async () => {
    const other = at['sample-resident'] as Browser
    const as = { as: 'guardian', sees: 'booking' } as const
    const { code } = valueOf(await parent.call(inviteToChild, { childId, as }))
    valueOf(await other.call(joinChild, { code, nickname: '满满' }))
    const { id } = await bookYunxi(other, { forOther: childId, tells })
    expect(await childTold(id)).toEqual({ ageInMonths: 17, name: null })
    const [child] = (await world.documents('children')) as unknown as { guardians: { id: string }[] }[]
    const guardianId = child?.guardians[1]?.id ?? ''
    valueOf(await parent.call(removeGuardian, { childId, guardianId, reason: 'by-mistake' }))
    expect(await childTold(id)).toEqual({ ageInMonths: null, name: null })
  })
})
