import { beforeAll, describe, expect, it } from 'vitest'
import { markInboxRead } from '#core/contracts/account'
import { allowReminders, bookAppointment, readReminders } from '#core/contracts/appointments'
import { listToCall } from '#core/contracts/callbacks'
import { readWaiting, withdrawWaiting } from '#core/contracts/waitlist'
import { DAY, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { allowAs, sentSince } from '../../support/messages/allowing'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { handOut, joined } from '../../support/waitlist/street-of-the-sample'
import type { Browser } from '../../support/world'

const world = aWorld({ at: mondayAt(9) - 3 * DAY })
let first: Browser
beforeAll(async () => {
  first = await world.as('sample-resident')
})
let before = 0
const allow = (grants = true) => {
  before = world.cloud.outbox.list().length
  return allowAs(world, ['sample-resident', first], 'waiting', ['place-offered'], grants)
}
const run = async (at?: number) => {
  if (at !== undefined) world.cloud.clock.set(at)
  return await runTimer(world, 'messages', 'sendDue')
}
const sent = () => sentSince(world, before).map(({ occasion, page, said }) => [occasion, page, said])
const offered = async () => {
  const { id } = await joined(first)
  expect(await handOut(world)).toBeNull()
  const entry = valueOf(await first.call(readWaiting, {})).entries.find((one) => one.id === id)
  if (!entry?.offered) throw new Error('nothing was offered')
  return { ...entry, offered: entry.offered }
}

describe('whoever waits is told by WeChat that a place is kept for them', () => {
  it('where they allowed it, once, with its time and until when', async () => {
    const { templates } = valueOf(await first.call(readReminders, { about: 'waiting' }))
    expect(templates.map(({ occasion }) => occasion)).toEqual(['place-offered'])
    await allow()
    const { offered: place } = await offered()
    expect(place.start).toBe(mondayAt(13, 30))
    await run()
    await Promise.all([run(), run()])
    expect(sent()).toEqual([
      [
        'place-offered',
        'resident/pages/waiting/index',
        '有一个时间给你留着，请打开答复，2026年11月23日 13:30，2026年11月21日 09:30',
      ],
    ])
    // Twelve hours would end in the night, so it stands until the morning.
    expect(place.expires).toBe(mondayAt(9, 30) - 2 * DAY)
    expect(JSON.stringify(await world.documents('people'))).not.toContain('"messages"')
  })

  it('not where they did not, read of it, took it, left, or it is over', async () => {
    before = world.cloud.outbox.list().length
    const none = await offered()
    await run()
    valueOf(await first.call(withdrawWaiting, { entryId: none.id }))
    expect(sent()).toEqual([])

    await allow()
    await offered()
    valueOf(await first.call(markInboxRead, { which: { until: world.cloud.clock.now() } }))
    await run()
    expect(sent()).toEqual([])
  })

  it('not once they said yes', async () => {
    await allow()
    const { offered: place } = await offered()
    const { appointmentId: heldId, mode } = place
    valueOf(await first.call(bookAppointment, { heldId, mode, consentVersion: 2 }))
    await run()
    expect(sent()).toEqual([])
    expect(valueOf(await first.call(readReminders, { about: 'waiting' })).left['place-offered']).toBe(1)
  })

  it('not once it ran out, to the minute', async () => {
    await allow()
    const { offered: place } = await offered()
    await run(place.expires)
    expect(sent()).toEqual([])
  })

  it('not in the night, but in the morning before it ends', async () => {
    await allow()
    world.cloud.clock.set(mondayAt(21, 45) - 3 * DAY)
    const { offered: place } = await offered()
    await run()
    expect(sent()).toEqual([])
    expect(place.expires).toBeGreaterThan(mondayAt(8) - 2 * DAY)
    await run(mondayAt(8) - 2 * DAY)
    expect(sent()).toHaveLength(1)
  })

  it('nobody is called, where WeChat says no: it stands in the inbox and on the page', async () => {
    await allow(false)
    await offered()
    await run()
    await run(world.cloud.clock.now() + 40 * MINUTE)
    expect(sent()).toEqual([])
    expect(valueOf(await (await world.as('sample-care-worker')).call(listToCall, {})).calls).toEqual([])
    expect(valueOf(await first.call(readReminders, { about: 'waiting' })).left['place-offered']).toBe(0)
  })

  it('nothing more with a word, and reminders of what is booked stay', async () => {
    await allow()
    await allowAs(world, ['sample-resident', first], 'booked', ['changed'])
    const { left } = valueOf(await first.call(allowReminders, { allowed: [], about: 'waiting' }))
    expect(left).toMatchObject({ 'place-offered': 0, changed: 1 })
  })
})
