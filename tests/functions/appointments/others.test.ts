import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import {
  addOther,
  bookAppointment,
  cancelAppointment,
  listMyAppointments,
  removeOther,
} from '#core/contracts/appointments'
import { personIdsOf } from '../../../cloudfunctions/_runtime/identity'
import { aWorld } from '../../support/a-world'
import { aPerson, aWish } from '../../support/makers'
import { sealedFor } from '../../support/sealed-for'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'

const world = aWorld()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})

const add = (name = '小满', kind: 'child' | 'elder' | 'other' = 'child') => resident.call(addOther, { kind, name })
const listed = async (browser = resident) => valueOf(await browser.call(listMyAppointments, {})).others

describe('whom somebody books for', () => {
  it('is refused: no name, a name too long, a ninth', async () => {
    expect(await add('')).toEqual({ ok: false, refusal: 'bad-input' })
    expect(await add('长'.repeat(61))).toEqual({ ok: false, refusal: 'bad-input' })
    for (let at = 0; at < 8; at += 1) valueOf(await add(`家人${at}`))
    expect(await add()).toEqual({ ok: false, refusal: 'others-full' })
    expect(await listed()).toHaveLength(8)
  })

  it('is read by themselves alone, and stored where only the key opens it', async () => {
    const { other, others } = valueOf(await add())
    expect(others).toEqual([{ id: other.id, kind: 'child', name: '小满' }])
    expect(await listed()).toEqual(others)
    expect(await listed(await world.as('sample-resident-2'))).toEqual([])
    expect(JSON.stringify(await world.everything())).not.toContain('小满')
  })

  it('is still read after the key of ids was changed, and one that no key opens hides nothing else', async () => {
    const personId = world.personId('sample-resident')
    const [, former] = personIdsOf(sampleOpenid('sample-resident'), functionEnv)
    const named = (id: string, name: string) => ({ id, kind: 'child' as const, name })
    const others = [
      named('old', sealedFor(former ?? '', 'name', 'old', '旧名')),
      named('lost', sealedFor('somebody', 'name', 'lost', '别人')),
    ]
    await world.put('people', aPerson({ id: personId, since: 0, others }))
    expect(await listed()).toEqual([named('old', '旧名'), named('lost', '')])
  })

  it('has an appointment of their own, and cannot be taken off the list before it', async () => {
    const { other } = valueOf(await add())
    const wish = aWish({ forOther: other.id })
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    expect(appointment.forOther).toBe(other.id)
    expect(await resident.call(removeOther, { otherId: other.id })).toEqual({ ok: false, refusal: 'other-booked' })
    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    expect(valueOf(await resident.call(removeOther, { otherId: other.id })).others).toEqual([])
    expect(await resident.call(removeOther, { otherId: other.id })).toEqual({ ok: false, refusal: 'other-unknown' })
  })
})
