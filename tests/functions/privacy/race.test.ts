import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import { HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { crowd, putRacer, shuffled, thursdayAt } from '../../support/race-street'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { patience, whole } from '../../support/whole'
import type { Browser } from '../../support/world'

/** Each deletes everything while they book, from two windows; the last few only book. */
const people = crowd.slice(0, 24)
const staying = crowd.slice(24, 28)

describe.each(whole ? [0, 4] : [4])(
  'deleting everything while booking, with %s ms added to every database call',
  (latencyMs) => {
    const world = aWorld({ extraPeople: [...people, ...staying], latencyMs, maxInstances: 12 })
    let browsers: Browser[]
    beforeAll(async () => {
      browsers = await Promise.all([...people, ...staying].map((name) => world.as(name)))
    })

    async function untilNotBusy<Said extends { readonly ok: boolean }>(ask: () => Promise<Said>): Promise<Said> {
      for (;;) {
        const said = await ask()
        if (said.ok || (said as { refusal?: string }).refusal !== 'busy') return said
      }
    }

    it('ends for each in one order: booked and then called off, or refused; no place stays taken for nobody', {
      timeout: 60_000 * patience,
    }, async () => {
      await putRacer(world, 'c-racer')
      const placeOf = (which: number) => ({
        ...{ counsellorId: 'c-racer', start: thursdayAt(0) + which * HOUR, mode: 'room' as const, consentVersion: 2 },
      })
      const booked: Awaited<ReturnType<typeof book>>[] = []
      const book = (which: number) =>
        untilNotBusy(() => (browsers[which] as Browser).call(bookAppointment, placeOf(which)))
      const erase = (which: number) =>
        untilNotBusy(() => (browsers[which] as Browser).call(deleteEverything, { cancelsComing: true }))
      const calls = browsers.flatMap((_, which) => [
        async () => {
          booked[which] = await book(which)
        },
        ...(which < people.length
          ? [
              async () => {
                valueOf(await erase(which))
              },
            ]
          : []),
      ])
      await Promise.all(shuffled(calls).map((call) => call()))

      const isUnderWay = async () => (await world.documents('deletions')).some(({ finishedAt }) => finishedAt === null)
      for (let run = 0; run < 40 && (await isUnderWay()); run += 1) {
        expect(await runTimer(world, 'privacy', 'carryOut')).toBeNull()
        world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
      }
      for (const [which] of people.entries()) {
        const said = booked[which]
        if (said && !said.ok) expect(said.refusal).toBe('being-deleted')
        const { deletion, kept } = valueOf(await (browsers[which] as Browser).call(readKept, {}))
        expect(deletion?.finishedAt).not.toBeNull()
        expect(deletion?.cancelled).toBe(said?.ok ? 1 : 0)
        expect(kept.every(({ count }) => count === 0)).toBe(true)
      }
      const names = people.map((name) => world.personId(name))
      const days = JSON.stringify([await world.documents('counsellor-days'), await world.documents('people')])
      for (const name of names) expect(days).not.toContain(name)
      const claims = ((await world.documents('counsellor-days')) as { claims?: { seat: object | null }[] }[]).flatMap(
        ({ claims: own = [] }) => own.filter(({ seat }) => seat !== null),
      )
      expect(claims.length).toBe(staying.length)
      for (const [at] of staying.entries()) expect(booked[people.length + at]?.ok).toBe(true)
    })
  },
)
