import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import { aWorld } from '../../support/a-world'
import { aWish } from '../../support/makers'
import { confirmedAppointments, storedClaims } from '../../support/stored-appointments'
import { whole } from '../../support/whole'
import { type Browser, freePlaces } from '../../support/world'

/** All of them in the bench, a part of them in `npm test`. */
const rounds = whole ? 256 : 12
const people = Array.from({ length: rounds }, (_, at) => `many-phones-${at}`)
const bots = Array.from({ length: 12 }, (_, at) => `bot-${at}`)
const honest = Array.from({ length: 8 }, (_, at) => `honest-${at}`)

const world = aWorld({ extraPeople: [...people, ...bots, ...honest], latencyMs: 2 })
let places: number[]
beforeAll(async () => {
  places = await freePlaces(await world.as('sample-parent'), 'c-songbai', world.cloud.clock.now())
})

const wish = (at: number) => aWish({ counsellorId: 'c-songbai', start: places[at] as number })
const cancel = (phone: Browser, appointmentId: string) => phone.call(cancelAppointment, { appointmentId })

/** What holds of everybody: nobody is in two places, and each claim is somebody's who holds. */
async function expectOrder(): Promise<void> {
  const confirmed = await confirmedAppointments(world)
  for (const one of confirmed) {
    const others = confirmed.filter(({ id, personId }) => id !== one.id && personId === one.personId)
    expect(others.some(({ start, end }) => start < one.end && one.start < end)).toBe(false)
  }
  const { days, rooms } = await storedClaims(world)
  const ids = confirmed.map(({ id }) => id).sort()
  expect(days.map(({ id }) => id).sort()).toEqual(ids)
  expect(rooms.map(({ id }) => id).sort()).toEqual(ids)
}

describe('four phones of one person', () => {
  it(`that book and cancel at once hold no more than they may, and none twice, ${rounds} rounds long`, {
    timeout: 600_000,
  }, async () => {
    for (const name of people) {
      const phones = await Promise.all([1, 2, 3, 4].map(() => world.as(name)))
      const booked = await Promise.all(phones.map((phone, at) => phone.call(bookAppointment, wish(at % 2))))
      const ids = new Set(booked.flatMap((answer) => (answer.ok ? [answer.value.appointment.id] : [])))
      expect(ids.size).toBe(2)
      const [id = ''] = ids
      await expectOrder()

      const [a, b, c, d] = phones as [Browser, Browser, Browser, Browser]
      await Promise.all([
        cancel(a, id),
        b.call(bookAppointment, wish(2)),
        c.call(bookAppointment, wish(3)),
        cancel(d, id),
      ])
      await expectOrder()
      const mine = world.personId(name)
      const left = (await confirmedAppointments(world)).filter(({ personId }) => personId === mine)
      expect(left.length).toBeLessThanOrEqual(3)
      for (const { id: theirs } of left) await cancel(a, theirs)
      await expectOrder()
    }
  })
})

describe('twelve people who take and give back without end', () => {
  it('keep nobody else from the places they do not touch', { timeout: 120_000 }, async () => {
    let over = false
    const storm = Promise.all(
      bots.map(async (name, at) => {
        const bot = await world.as(name)
        while (!over) {
          const answer = await bot.call(bookAppointment, wish(at % 2))
          if (answer.ok) await cancel(bot, answer.value.appointment.id)
        }
      }),
    )
    for (const [at, name] of honest.entries()) {
      const person = await world.as(name)
      expect(await person.call(bookAppointment, wish(2 + at))).toMatchObject({ ok: true })
    }
    over = true
    await storm
    await expectOrder()
  })
})
