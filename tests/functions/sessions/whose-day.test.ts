import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { holdPlace } from '#core/contracts/appointments'
import type { AnyOperation } from '#core/contracts/operation'
import {
  answerAsked,
  cancelFor,
  checkInFor,
  forgiveMissed,
  moveFor,
  openSeat,
  recordAttendance,
} from '#core/contracts/sessions'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

const to = { offerId: 'one-to-one', start: mondayAt(20), mode: 'room' as const }
const all: readonly (readonly [string, AnyOperation, object])[] = [
  ['answering', answerAsked, { yes: true }],
  ['calling off', cancelFor, {}],
  ['moving', moveFor, { to }],
  ['opening', openSeat, {}],
  ['recording', recordAttendance, { attendance: 'attended' }],
  ['forgiving', forgiveMissed, {}],
  ['checking in', checkInFor, {}],
]

let appointmentId: string
beforeEach(async () => {
  await world.put('counsellors', yunxiWith({ answerWithin: 600 }))
  appointmentId = (await bookYunxi(resident)).id
})

async function refused(operation: AnyOperation, input: object, browser: Browser) {
  const before = await world.everything()
  const answer = await browser.call(operation, input)
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe.each(all)('%s', (_, operation, more) => {
  const ofMonday = () => ({ date: monday, appointmentId, ...more })

  it('is refused not-signed-in to nobody, and not-allowed to the person themselves and to a manager', async () => {
    expect(await world.callAsNobody(operation, ofMonday())).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect(await refused(operation, ofMonday(), resident)).toBe('not-allowed')
    expect(await refused(operation, ofMonday(), await world.as('sample-manager'))).toBe('not-allowed')
  })

  it('is refused appointment-unknown to a counsellor who keeps another calendar', async () => {
    expect(await refused(operation, ofMonday(), await world.as('sample-counsellor-2'))).toBe('appointment-unknown')
  })

  it('is refused appointment-unknown on another day, and where there never was one', async () => {
    expect(await refused(operation, { ...ofMonday(), date: '2026-11-24' }, yunxi)).toBe('appointment-unknown')
    expect(await refused(operation, { ...ofMonday(), appointmentId: 'never-was' }, yunxi)).toBe('appointment-unknown')
  })

  it('is refused appointment-unknown while somebody only holds the place', async () => {
    const place = { counsellorId: 'c-yunxi', start: mondayAt(14, 30), mode: 'room' as const }
    const other = await world.as('sample-resident-2')
    const held = valueOf(await other.call(holdPlace, { place })).appointment
    expect(await refused(operation, { ...ofMonday(), appointmentId: held.id }, yunxi)).toBe('appointment-unknown')
  })

  it('is refused bad-input for a day that does not exist and for an operator', async () => {
    expect(await refused(operation, { ...ofMonday(), date: '2026-02-30' }, yunxi)).toBe('bad-input')
    expect(await refused(operation, { ...ofMonday(), appointmentId: { $ne: null } }, yunxi)).toBe('bad-input')
  })
})
