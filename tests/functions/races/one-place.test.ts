import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, bookTogether, holdPlace, moveAppointment } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { answerAsked, bookFor, moveFor } from '#core/contracts/sessions'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { HOUR, instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { anOffer } from '../../support/makers'
import { expectOrder, tally } from '../../support/order'
import { crowd, putRacer, shuffled, thursday, thursdayAt } from '../../support/race-street'
import { valueOf } from '../../support/value-of'
import { patience, whole } from '../../support/whole'
import type { Browser } from '../../support/world'

const races = whole ? 15 : 1
/** What everybody wants: 云溪 on Thursday at ten. */
const ten = thursdayAt(10)
const there = { counsellorId: 'c-yunxi', start: ten, mode: 'room' } as const
const consentVersion = 2
/** What people use by themselves has a text of its own. */
const alonesConsent = 1
const alone = { topics: [], modes: ['room'] } as const
type Said = { readonly ok: true } | { readonly ok: false; readonly refusal: string }
type Calls = readonly (() => Promise<Said>)[]

const slow = ['with 5 ms added to every database call', 5] as const
const paces = [['as fast as it goes', 0] as const, ...(whole ? [slow] : [])]

describe.each(paces)('200 who want one place, %s', (_, latencyMs) => {
  const world = aWorld({ extraPeople: crowd, latencyMs, maxInstances: 12 })
  let browsers: Browser[]
  let yunxi: Browser
  let manager: Browser
  beforeAll(async () => {
    browsers = await Promise.all(crowd.map((openid) => world.as(openid)))
    yunxi = await world.as('sample-counsellor')
    manager = await world.as('sample-manager')
  })

  const book = (browser: Browser, more = {}) => browser.call(bookAppointment, { ...there, consentVersion, ...more })
  const booking = (from: number, until: number): Calls =>
    browsers.slice(from, until).map((browser) => () => book(browser))
  /** Each of them has a place of their own beforehand, an hour each, from Friday on. */
  const placesOf = (people: readonly Browser[], counsellorId: string) =>
    Promise.all(
      people.map(async (browser, at) => {
        const start = instantAt(thursday) + (24 + at) * HOUR
        for (;;) {
          const booked = await book(browser, { counsellorId, start })
          if (booked.ok || booked.refusal !== 'busy') return valueOf(booked).appointment
        }
      }),
    )
  const atTen = (all: readonly Appointment[]) =>
    all.filter(({ counsellorId, start }) => counsellorId === 'c-yunxi' && start === ten)

  interface Path {
    readonly name: string
    /** How many of them come to sit there in the end. */
    readonly seats?: number
    readonly arrange: () => Promise<Calls>
    /** What everybody is told, where it is one sum; else how many are told yes. */
    readonly told: Readonly<Record<string, number>> | number
  }

  const paths: readonly Path[] = [
    {
      name: 'a group of five: five get a seat',
      seats: 5,
      async arrange() {
        await putRacer(world, 'c-yunxi', { id: 'group', capacity: 5 })
        return booking(0, 200)
      },
      told: { done: 5, 'slot-taken': 195 },
    },
    {
      name: 'held for ten minutes: one holds it',
      async arrange() {
        await putRacer(world, 'c-yunxi')
        return browsers.map((browser) => () => browser.call(holdPlace, { place: there }))
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'held by one, who books it while all others try',
      async arrange() {
        await putRacer(world, 'c-yunxi')
        const [one, ...others] = browsers as [Browser, ...Browser[]]
        const { appointment } = valueOf(await one.call(holdPlace, { place: there }))
        const mine = () => one.call(bookAppointment, { heldId: appointment.id, mode: 'room', consentVersion })
        return [mine, ...others.map((browser) => () => book(browser))]
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'asked for: one asks',
      async arrange() {
        await putRacer(world, 'c-yunxi', { answerWithin: 600 })
        return booking(0, 200)
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'asked for and said yes to ten times, while 190 others book',
      async arrange() {
        await putRacer(world, 'c-yunxi', { answerWithin: 600 })
        const { appointment } = valueOf(await book(browsers[0] as Browser))
        const wanted = { date: thursday, appointmentId: appointment.id, yes: true }
        const yeses = Array.from({ length: 10 }, () => () => yunxi.call(answerAsked, wanted))
        return [...yeses, ...booking(10, 200)]
      },
      told: { done: 1, 'asked-answered': 9, 'slot-taken': 190 },
    },
    {
      name: 'moved to by all who have another: one moves, the others keep what they have',
      async arrange() {
        await putRacer(world, 'c-yunxi')
        await putRacer(world, 'c-before')
        const own = await placesOf(browsers, 'c-before')
        return browsers.map(
          (browser, at) => () => browser.call(moveAppointment, { appointmentId: own[at]?.id as string, to: there }),
        )
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'of anybody suitable, and three are: three get one each',
      async arrange() {
        // Nobody else speaks of this.
        const topics = ['youth'] as const
        for (const id of ['c-yunxi', 'c-second', 'c-third']) await putRacer(world, id, { topics })
        const place = { siteId: 's-chenguang', start: ten, mode: 'room' } as const
        return browsers.map((browser) => () => browser.call(holdPlace, { place, topic: 'youth' }))
      },
      told: 3,
    },
    {
      name: 'booked by fifty callers through the counsellor, and by 150 themselves',
      async arrange() {
        await putRacer(world, 'c-yunxi')
        const { offerId, ...forCaller } = {
          ...there,
          offerId: 'one-to-one',
          spokenConsent: true as const,
          consentVersion: 2,
        }
        const calls = Array.from({ length: 50 }, () => () => yunxi.call(bookFor, { ...forCaller, offerId }))
        return [...calls, ...booking(50, 200)]
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'moved to by the counsellor for thirty of hers, and booked by 170',
      async arrange() {
        await putRacer(world, 'c-yunxi')
        const own = await placesOf(browsers.slice(0, 30), 'c-yunxi')
        const to = { offerId: 'one-to-one', start: ten, mode: 'room' } as const
        const moves = own.map(
          ({ id, start }) =>
            () =>
              yunxi.call(moveFor, { date: dateOfPlace(start), appointmentId: id, to }),
        )
        return [...moves, ...booking(30, 200)]
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'given to the substitute of eight who fall ill, and booked by 192',
      async arrange() {
        await putRacer(world, 'c-yunxi')
        const ill = Array.from({ length: 8 }, (_, at) => `c-ill-${at}`)
        for (const id of ill) await putRacer(world, id)
        const own = await Promise.all(
          ill.map(async (counsellorId, at) => valueOf(await book(browsers[at] as Browser, { counsellorId }))),
        )
        const change = {
          kind: 'leave',
          leave: { kind: 'sick', from: thursdayAt(0), until: thursdayAt(24) },
        } as const
        const decision = { kind: 'substitute', counsellorId: 'c-yunxi' } as const
        const leaves = ill.map((counsellorId, at) => () => {
          const decisions = [{ appointmentId: own[at]?.appointment.id as string, decision }]
          return manager.call(saveChange, { counsellorId, change, termsRevision: 0, decisions })
        })
        return [...leaves, ...booking(8, 200)]
      },
      told: 1,
    },
    {
      name: 'in a room that two counsellors share: one of the two',
      async arrange() {
        await putRacer(world, 'c-yunxi', {}, 'r-shared')
        await putRacer(world, 'c-second', {}, 'r-shared')
        const second = browsers.slice(100).map((browser) => () => book(browser, { counsellorId: 'c-second' }))
        return [...booking(0, 100), ...second]
      },
      told: 1,
    },
    {
      name: 'in a room that was one counsellor’s alone, while a second one’s offer comes to name it',
      async arrange() {
        const room = 'r-chenguang-1'
        await putRacer(world, 'c-yunxi', {}, room, { ownRooms: [room] })
        await putRacer(world, 'c-second')
        const offer = { ...anOffer({ siteId: 's-chenguang', roomId: room }), equipmentIds: [], topics: [], intake: [] }
        const change = { kind: 'offer', offer: { ...offer, modes: ['room'], id: 'shared' } } as const
        const input = { counsellorId: 'c-second', termsRevision: 0, decisions: [], change }
        const naming = () => manager.call(saveChange, input as unknown as InputOf<typeof saveChange>)
        const inShared = { counsellorId: 'c-second', offerId: 'shared' }
        const second = browsers.slice(101).map((browser) => () => book(browser, inShared))
        // After a third of the others, so that bookings of both kinds are under way then.
        return [...booking(0, 30), naming, ...booking(31, 101), ...second]
      },
      told: 2,
    },
    {
      name: 'as the second of two by twenty families, who hold a place each, and booked by 180',
      async arrange() {
        await putRacer(world, 'c-yunxi', { capacity: 1 })
        const families = await Promise.all(
          browsers.slice(0, 20).map(async (browser, at) => {
            const start = ten + (at < 10 ? at - 10 : at - 9) * HOUR
            const held = await browser.call(holdPlace, { place: { ...there, start } })
            return { browser, heldId: valueOf(held).appointment.id }
          }),
        )
        const together = families.map(
          ({ browser, heldId }) =>
            () =>
              browser.call(bookTogether, { heldId, second: { start: ten }, mode: 'room', consentVersion }),
        )
        return [...together, ...booking(20, 200)]
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'with the place before it, by a family who holds that one, while 199 book one or the other',
      async arrange() {
        await putRacer(world, 'c-yunxi')
        const [family, ...others] = browsers as [Browser, ...Browser[]]
        const nine = ten - HOUR
        const held = await family.call(holdPlace, { place: { ...there, start: nine } })
        const { id: heldId } = valueOf(held).appointment
        const both = () => family.call(bookTogether, { heldId, second: { start: ten }, mode: 'room', consentVersion })
        return [both, ...others.map((browser, at) => () => book(browser, at % 2 === 0 ? {} : { start: nine }))]
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'a chair that people use by themselves: one sits in it',
      async arrange() {
        await putRacer(world, 'c-yunxi', { ...alone, equipmentIds: ['e-chair'] }, 'r-quiet', { selfServe: 'everyone' })
        return browsers.map((browser) => () => book(browser, { consentVersion: alonesConsent }))
      },
      told: { done: 1, 'slot-taken': 199 },
    },
    {
      name: 'a chair by oneself, and a session with a counsellor in the room where it stands: one of the two',
      async arrange() {
        await putRacer(world, 'c-yunxi', {}, 'r-shared')
        await putRacer(world, 't-chair', { ...alone, equipmentIds: ['e-chair'] }, 'r-shared', { selfServe: 'everyone' })
        const wish = { counsellorId: 't-chair', consentVersion: alonesConsent }
        return [...booking(0, 100), ...browsers.slice(100).map((browser) => () => book(browser, wish))]
      },
      told: 1,
    },
    {
      name: 'a chair by oneself, and a session elsewhere that takes the chair: one of the two',
      async arrange() {
        await putRacer(world, 'c-yunxi', { equipmentIds: ['e-chair'] })
        await putRacer(world, 't-chair', { ...alone, equipmentIds: ['e-chair'] }, 'r-quiet', { selfServe: 'everyone' })
        const wish = { counsellorId: 't-chair', consentVersion: alonesConsent }
        return [...booking(0, 100), ...browsers.slice(100).map((browser) => () => book(browser, wish))]
      },
      told: 1,
    },
  ]

  it.each(paths)('$name', { timeout: 600_000 * patience }, async ({ arrange, told, seats = 1 }) => {
    for (let race = 0; race < races; race += 1) {
      await world.reset()
      const calls = shuffled(await arrange())
      expect(calls).toHaveLength(200)
      const answers = await Promise.all(calls.map((call) => call()))
      const { done, ...refusals } = tally(answers)
      // Thirty calls of one counsellor meet in her own record too, and on a machine at its end some are told to ask again.
      const { busy = 0, ...plain } = refusals
      const said = `race ${race}: ${JSON.stringify({ done, ...refusals })}`
      if (typeof told === 'number') {
        expect(done, said).toBe(told)
        for (const refusal of Object.keys(plain)) {
          expect(['slot-taken', 'room-taken', 'substitute-not-free', 'offer-unknown'], said).toContain(refusal)
        }
      } else {
        expect(done, said).toBe(told.done)
        expect(Object.keys({ done, ...plain }).sort(), said).toEqual(Object.keys(told).sort())
        expect(busy, said).toBeLessThan(20)
      }
      const standing = await expectOrder(world, { seats: { group: 5 } })
      expectBothOrNeither(standing)
      if (told === 3)
        expect(standing.map(({ counsellorId }) => counsellorId).sort()).toEqual(['c-second', 'c-third', 'c-yunxi'])
      else if (typeof told === 'object') expect(atTen(standing)).toHaveLength(seats)
      else
        expect(
          standing.filter(({ start, counsellorId }) => start === ten && !counsellorId.startsWith('c-ill')),
        ).toHaveLength(1)
    }
  })
})

/** Of whom who books two, both stand or none: what is only held is neither. */
function expectBothOrNeither(standing: readonly Appointment[]): void {
  const holders = standing.filter(({ status }) => status === 'held').map(({ personId }) => personId)
  const booked = standing.filter(({ status, start }) => status === 'confirmed' && start === ten)
  expect(booked.filter(({ personId }) => holders.includes(personId))).toEqual([])
}

const dateOfPlace = (start: number) => new Date(start + 8 * HOUR).toISOString().slice(0, 10)
