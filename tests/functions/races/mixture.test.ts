import { beforeAll, describe, expect, it } from 'vitest'
import {
  bookAppointment,
  bookTogether,
  cancelAppointment,
  holdPlace,
  moveAppointment,
} from '#core/contracts/appointments'
import { previewChange, readTerms, saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { answerAsked } from '#core/contracts/sessions'
import { HOUR, type Instant } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { expectOrder, tally } from '../../support/order'
import { crowd, putRacer, shuffled, thursday, thursdayAt } from '../../support/race-street'
import { valueOf } from '../../support/value-of'
import { patience, whole } from '../../support/whole'
import type { Browser } from '../../support/world'

const rounds = whole ? 15 : 1
const consentVersion = 2
type Change = InputOf<typeof saveChange>['change']
type Decision = InputOf<typeof saveChange>['decisions'][number]['decision']
const counsellors = ['c-yunxi', 'c-second', 'c-third'] as const

const slow = ['with 5 ms added to every database call', 5] as const
const paces = [...(whole ? [['as fast as it goes', 0] as const] : []), slow]

describe.each(paces)('200 people and three calendars that change, %s', (_, latencyMs) => {
  const world = aWorld({ extraPeople: crowd, latencyMs, maxInstances: 12 })
  let browsers: Browser[]
  let yunxi: Browser
  let manager: Browser
  beforeAll(async () => {
    browsers = await Promise.all(crowd.map((openid) => world.as(openid)))
    yunxi = await world.as('sample-counsellor')
    manager = await world.as('sample-manager')
  })

  /** Looks at what it would meet, decides of each, and saves; anew as often as something came between. */
  async function change(
    by: Browser,
    counsellorId: string,
    wanted: Change,
    decide: (one: { readonly appointmentId: string; readonly substitutes: readonly string[] }, at: number) => Decision,
  ) {
    const between = ['terms-changed', 'undecided', 'not-affected', 'substitute-not-free', 'slot-taken', 'room-taken']
    for (let tries = 0; tries < 60; tries += 1) {
      const shown = valueOf(await by.call(previewChange, { counsellorId, change: wanted }))
      const decisions = shown.affected.map((one, at) => ({
        appointmentId: one.appointmentId,
        decision: decide(one, at),
      }))
      const said = await by.call(saveChange, {
        counsellorId,
        change: wanted,
        termsRevision: shown.termsRevision,
        decisions,
      })
      if (said.ok) return decisions
      expect(between).toContain(said.refusal)
    }
    throw new Error('somebody came between sixty times')
  }

  it('leave nobody in two places, no place with two, and nobody in hours that were taken away unless it was decided', {
    timeout: 600_000 * patience,
  }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await world.reset()
      await putRacer(world, 'c-yunxi', { answerWithin: 6000 })
      await putRacer(world, 'c-second')
      await putRacer(world, 'c-third')
      const placeOf = (at: number) => ({
        counsellorId: counsellors[at % 3] as string,
        start: thursdayAt(9 + ((at * 5 + round) % 8)),
        mode: 'room' as const,
      })
      // Twenty have a place before: those with 云溪 asked for it.
      const before = await Promise.all(
        Array.from({ length: 24 }, async (_, at) => {
          const start = thursdayAt(9 + Math.floor(at / 3))
          const place = { counsellorId: counsellors[at % 3] as string, start, mode: 'room' as const }
          return valueOf(await (browsers[at] as Browser).call(bookAppointment, { ...place, consentVersion }))
            .appointment
        }),
      )
      const asked = before.filter(({ status }) => status === 'asked')
      expect(asked.length).toBe(8)

      const kept = new Set<string>()
      const note = (decisions: Awaited<ReturnType<typeof change>>) => {
        for (const { appointmentId, decision } of decisions) {
          // Who is asked instead of somebody leaves that place standing until the yes.
          if (decision.kind === 'keep' || decision.kind === 'substitute') kept.add(appointmentId)
        }
        return { ok: true as const }
      }
      const closing = { kind: 'closing', closing: { date: thursday, from: 14 * 60, until: 16 * 60 } } as const
      const sick = { kind: 'leave', leave: { kind: 'sick', from: thursdayAt(0), until: thursdayAt(24) } } as const
      const staff = [
        () =>
          change(yunxi, 'c-yunxi', closing, (_, at) => {
            const start = thursdayAt(17 + at)
            return at === 0 ? { kind: 'keep' } : at === 1 ? { kind: 'move', start, mode: 'room' } : { kind: 'choose' }
          }).then(note),
        () =>
          change(manager, 'c-second', sick, ({ substitutes }, at) =>
            at % 2 === 0 && substitutes.includes('c-third')
              ? { kind: 'substitute', counsellorId: 'c-third' }
              : { kind: at % 3 === 0 ? 'cancel' : 'choose' },
          ).then(note),
        ...asked.map(
          ({ id }, at) =>
            () =>
              yunxi.call(answerAsked, { date: thursday, appointmentId: id, yes: at % 4 > 0 }),
        ),
      ]
      const people = browsers.map((browser, at) => () => {
        const mine = before[at]?.id
        const place = placeOf(at)
        if (mine !== undefined && at % 3 === 1) return browser.call(cancelAppointment, { appointmentId: mine })
        if (mine !== undefined) return browser.call(moveAppointment, { appointmentId: mine, to: place })
        if (at % 4 === 0) return browser.call(holdPlace, { place })
        return browser.call(bookAppointment, { ...place, consentVersion })
      })
      const told = await Promise.all(shuffled([...staff, ...people]).map((call) => call()))
      expect(tally(told).done).toBeGreaterThan(3)

      const standing = await expectOrder(world)
      const gone = (counsellorId: string, start: Instant, end: Instant) =>
        counsellorId === 'c-second' || (counsellorId === 'c-yunxi' && start < thursdayAt(16) && end > thursdayAt(14))
      const inFront = standing.filter(
        ({ id, counsellorId, start, end }) => gone(counsellorId, start, end) && !kept.has(id),
      )
      expect(
        inFront.filter(({ status }) => status !== 'held'),
        `round ${round}`,
      ).toEqual([])
      // Nobody is asked about a place that is only held: it is not to be had by it any more.
      for (const { id, personId } of inFront) {
        const holder = browsers[crowd.findIndex((name) => world.personId(name) === personId)] as Browser
        expect(await holder.call(bookAppointment, { heldId: id, mode: 'room', consentVersion })).toEqual({
          ok: false,
          refusal: 'slot-gone',
        })
      }
      const { terms } = valueOf(await yunxi.call(readTerms, {}))
      expect(terms.calendar.closings).toMatchObject([{ from: 14 * 60, until: 16 * 60 }])
      expect(standing.every(({ start }) => start >= thursdayAt(9) && start < thursdayAt(9) + 24 * HOUR)).toBe(true)
    }
  })

  it('and one place that is closed while 199 book it: it is closed and nobody has it, or one has it and it is not', {
    timeout: 600_000 * patience,
  }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await world.reset()
      await putRacer(world, 'c-yunxi')
      const closing = { kind: 'closing', closing: { date: thursday, from: 10 * 60, until: 11 * 60 } } as const
      const close = () => yunxi.call(saveChange, { change: closing, termsRevision: 0, decisions: [] })
      const place = { counsellorId: 'c-yunxi', start: thursdayAt(10), mode: 'room', consentVersion } as const
      const booking = browsers.slice(1).map((browser) => () => browser.call(bookAppointment, place))
      // Later in each round, so that it meets them somewhere else.
      booking.splice(round * 12, 0, close as never)
      const told = await Promise.all(booking.map((call) => call()))
      const closed = told[round * 12]?.ok === true
      const standing = await expectOrder(world)
      expect(standing).toHaveLength(closed ? 0 : 1)
      expect(tally(told).done, `round ${round}`).toBe(1)
    }
  })

  it('and one place that is closed while twelve families want it for a second one of theirs: nobody has half', {
    timeout: 600_000 * patience,
  }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await world.reset()
      await putRacer(world, 'c-yunxi')
      const families = await Promise.all(
        browsers.slice(0, 12).map(async (browser, at) => {
          const place = { counsellorId: 'c-yunxi', start: thursdayAt(11 + at), mode: 'room' } as const
          return { browser, heldId: valueOf(await browser.call(holdPlace, { place })).appointment.id }
        }),
      )
      const second = { start: thursdayAt(10) }
      const calls = families.map(
        ({ browser, heldId }) =>
          () =>
            browser.call(bookTogether, { heldId, second, mode: 'room', consentVersion }),
      )
      const closing = { kind: 'closing', closing: { date: thursday, from: 10 * 60, until: 11 * 60 } } as const
      calls.splice(round % 12, 0, (() =>
        yunxi.call(saveChange, { change: closing, termsRevision: 0, decisions: [] })) as never)
      const told = await Promise.all(calls.map((call) => call()))
      const closed = told[round % 12]?.ok === true
      const standing = await expectOrder(world)
      expect(tally(told).done, `round ${round}`).toBe(1)
      expect(standing.filter(({ start }) => start === thursdayAt(10))).toHaveLength(closed ? 0 : 1)
      // Of eleven or twelve families the place they hold, of the one both.
      expect(standing.filter(({ status }) => status === 'held')).toHaveLength(closed ? 12 : 11)
      expect(standing.filter(({ status }) => status === 'confirmed')).toHaveLength(closed ? 0 : 2)
    }
  })
})
