import { beforeAll, describe, expect, it } from 'vitest'
import { cancelAppointment, moveAppointment } from '#core/contracts/appointments'
import { cancelFor, moveFor } from '#core/contracts/sessions'
import { bookedOccasions } from '#core/domain/messages/occasion'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { allowAs, sentSince } from '../../support/messages/allowing'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const begun = mondayAt(9) - 3 * DAY
const world = aWorld({ at: begun })
const [start, later] = [mondayAt(13, 30), mondayAt(14, 30)]
let first: Browser
let second: Browser
let yunxi: Browser
beforeAll(async () => {
  first = await world.as('sample-resident')
  second = await world.as('sample-resident-2')
  yunxi = await world.as('sample-counsellor')
})

let before = 0
const run = async (at: number) => {
  world.cloud.clock.set(at)
  await runWell(world, 'messages', 'sendDue')
}
/** To whom, on which occasion, and when what it is about begins. */
const sent = () =>
  sentSince(world, before)
    .map(({ openid, occasion, said }) => [
      openid.includes('resident-2') ? 'second' : 'first',
      occasion,
      /\d\d:\d\d/.exec(said)?.[0],
    ])
    .sort()

/** Two seats of one group session; both have allowed one of each. */
async function twoSeats() {
  world.cloud.clock.set(begun)
  before = world.cloud.outbox.list().length
  await world.put('counsellors', yunxiWith({ capacity: 4 }))
  await allowAs(world, ['sample-resident', first], 'booked', bookedOccasions)
  await allowAs(world, ['sample-resident-2', second], 'booked', bookedOccasions)
  return [await bookYunxi(first), await bookYunxi(second)] as const
}

describe('seats of a group', () => {
  it('are reminded of a day and an hour before, each person once', async () => {
    await twoSeats()
    await run(start - DAY - MINUTE)
    expect(sent()).toEqual([])
    await run(start - DAY)
    await run(start - DAY + MINUTE)
    await run(start - HOUR)
    await run(start - HOUR + MINUTE)
    expect(sent()).toEqual([
      ...[['first', 'day-before', '13:30'] as const, ['first', 'hour-before', '13:30'] as const],
      ...[['second', 'day-before', '13:30'] as const, ['second', 'hour-before', '13:30'] as const],
    ])
  })

  it('that were given up are reminded of no more, and the other one is', async () => {
    const [mine] = await twoSeats()
    valueOf(await first.call(cancelAppointment, { appointmentId: mine.id }))
    await run(start - DAY)
    await run(start - HOUR)
    expect(sent()).toEqual([
      ['second', 'day-before', '13:30'],
      ['second', 'hour-before', '13:30'],
    ])
  })

  it('that moved are reminded of where they are now alone', async () => {
    const [mine, theirs] = await twoSeats()
    const to = { counsellorId: 'c-yunxi', start: later, mode: 'room' } as const
    valueOf(await first.call(moveAppointment, { appointmentId: mine.id, to }))
    const away = { offerId: 'one-to-one', start: later, mode: 'room' } as const
    valueOf(await yunxi.call(moveFor, { ...onMonday(theirs.id), to: away }))
    for (const at of [begun + MINUTE, start - DAY, start - HOUR, later - HOUR]) await run(at)
    expect(sent()).toEqual([
      ['first', 'day-before', '14:30'],
      ['first', 'hour-before', '14:30'],
      ['second', 'changed', '13:30'],
      ['second', 'day-before', '14:30'],
      ['second', 'hour-before', '14:30'],
    ])
  })

  it('that staff called off are told by the time that was, and reminded of no more', async () => {
    const [, theirs] = await twoSeats()
    valueOf(await yunxi.call(cancelFor, onMonday(theirs.id)))
    for (const at of [begun + MINUTE, start - DAY, start - HOUR]) await run(at)
    expect(sent()).toEqual([
      ['first', 'day-before', '13:30'],
      ['first', 'hour-before', '13:30'],
      ['second', 'changed', '13:30'],
    ])
  })
})
