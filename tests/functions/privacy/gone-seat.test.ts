import { beforeAll, expect, it } from 'vitest'
import { listAgenda } from '#core/contracts/appointments'
import { deleteEverything } from '#core/contracts/privacy'
import { checkInFor, forgiveMissed, openSeat, recordAttendance } from '#core/contracts/sessions'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'
import { bookYunxi, onMonday } from '../../support/yunxi'

const world = aWorld()
let yunxi: Browser
let wanted: ReturnType<typeof onMonday>
let personId: string
beforeAll(async () => {
  yunxi = await world.as('sample-counsellor')
})

/** Somebody was there at 13:30, and had everything deleted before the counsellor noted that. */
async function aGoneSeat() {
  const person = await world.as('sample-resident')
  personId = world.personId('sample-resident')
  wanted = onMonday((await bookYunxi(person)).id)
  world.cloud.clock.set(mondayAt(14, 30))
  valueOf(await person.call(deleteEverything, { cancelsComing: true }))
  for (let run = 0; run < 5; run += 1) {
    expect(await runTimer(world, 'privacy', 'carryOut')).toBeNull()
    world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
  }
  expect(await world.documents('deletions')).toMatchObject([{ ids: [], done: { appointments: 1 } }])
}

const rowOnDay = async () => {
  const { days } = valueOf(await yunxi.call(listAgenda, { from: wanted.date, days: 1 }))
  return days[0]?.appointments[0]
}
const lying = async () => JSON.stringify([await world.documents('counsellor-days'), await world.documents('people')])

it('of a conversation whose person had everything deleted nothing is opened or lifted', async () => {
  await aGoneSeat()
  const before = await lying()
  const unknown = { ok: false, refusal: 'appointment-unknown' }
  expect(await yunxi.call(openSeat, wanted)).toEqual(unknown)
  expect(await yunxi.call(forgiveMissed, wanted)).toEqual(unknown)
  expect(await yunxi.call(checkInFor, wanted)).toEqual(unknown)
  expect(await lying()).toEqual(before)
})

it('and whether somebody was there is still noted, put right, and once an attempt; it makes nobody up', async () => {
  await aGoneSeat()
  const attempt = anAttempt(world.cloud.clock.now())
  const missed = { ...wanted, attendance: 'missed-by-client', reason: 'ill' } as const
  const first = await yunxi.call(recordAttendance, missed, attempt)
  expect(valueOf(first).row).toMatchObject({ status: 'missed-by-client', reason: 'ill', code: '已删除' })
  const after = await lying()
  expect(await yunxi.call(recordAttendance, missed, attempt)).toEqual(first)
  expect(await lying()).toEqual(after)
  const { row } = valueOf(await yunxi.call(recordAttendance, { ...wanted, attendance: 'attended' }))
  expect(row).toMatchObject({ status: 'attended', reason: null })
  expect(await rowOnDay()).toMatchObject({ status: 'attended', topic: null })
  expect(after).not.toContain(personId)
  expect(await lying()).not.toContain(personId)
  expect((await world.documents('people')).map(({ _id }) => _id)).toEqual([world.personId('sample-counsellor')])
})

it('until the end of the next day, as of everybody', async () => {
  await aGoneSeat()
  world.cloud.clock.set(mondayAt(23, 59) + DAY)
  valueOf(await yunxi.call(recordAttendance, { ...wanted, attendance: 'attended' }))
  world.cloud.clock.set(mondayAt(24) + DAY)
  const late = await yunxi.call(recordAttendance, { ...wanted, attendance: 'missed-by-counsellor' })
  expect(late).toEqual({ ok: false, refusal: 'attendance-closed' })
  expect(await rowOnDay()).toMatchObject({ status: 'attended' })
})
