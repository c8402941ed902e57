import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, bookTogether, holdPlace, moveAppointment } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import { answerAsked } from '#core/contracts/sessions'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { HOUR } from '#core/domain/time'
import { mondayAt } from '../../support/makers'
import { expectOrder } from '../../support/order'
import { crowd, putRacer, thursday, thursdayAt } from '../../support/race-street'
import { storedAppointments } from '../../support/stored-appointments'
import { valueOf } from '../../support/value-of'
import { addedMs, patience, whole } from '../../support/whole'
import { type Browser, openBrowser, openWorld, type World } from '../../support/world'
import { openApart } from '../../support/world-apart'

const consentVersion = 2
const at = mondayAt(6)
const sick = { kind: 'leave', leave: { kind: 'sick', from: thursdayAt(0), until: thursdayAt(24) } } as const

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'xinlin-killed-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** Arranges a world, has everybody call at once in a process of its own, kills it at an answer, and opens what is left. */
async function killAt<Arranged>(
  answers: number,
  arrange: (world: World) => Promise<Arranged>,
  callsOf: (
    arranged: Arranged,
    sit: (name: string) => Promise<Browser>,
  ) => Promise<readonly (() => Promise<{ ok: boolean }>)[]>,
) {
  const before = await openWorld({ dataDir, extraPeople: crowd, at, latencyMs: addedMs })
  const arranged = await arrange(before)
  await before.close()

  const apart = await openApart({ dataDir, extraPeople: crowd, at, latencyMs: addedMs })
  const calls = await callsOf(arranged, (name) => openBrowser(apart.url, name, () => at))
  const answered: number[] = []
  let killing: Promise<void> | undefined
  await Promise.all(
    calls.map(async (call, which) => {
      const answer = await call().catch(() => null)
      if (!answer?.ok) return
      answered.push(which)
      if (answered.length === answers) killing = apart.kill()
    }),
  )
  expect(answered.length).toBeGreaterThanOrEqual(answers)
  expect(answered.length).toBeLessThan(calls.length)
  await killing
  return { arranged, answered, world: await openWorld({ dataDir, extraPeople: crowd, at, latencyMs: addedMs }) }
}

const terms = async (world: World) =>
  new Map(
    ((await world.documents('counsellors')) as unknown as readonly (Counsellor & { readonly _id: string })[]).map(
      (one) => [one._id, one],
    ),
  )

describe('killing the cloud in the middle of', () => {
  it.each(whole ? [10, 40, 80] : [40])(
    'a hundred moves, at the %s-th answer: each has the old place or the new one',
    {
      timeout: 180_000 * patience,
    },
    async (answers) => {
      const people = crowd.slice(0, 100)
      const placeOf = (counsellorId: string, which: number) =>
        ({ counsellorId, start: thursdayAt(0) + which * HOUR, mode: 'room' }) as const
      const { arranged, answered, world } = await killAt(
        answers,
        async (world) => {
          await putRacer(world, 'c-before')
          await putRacer(world, 'c-after')
          return Promise.all(
            people.map(async (name, which) => {
              const browser = await world.as(name)
              const booked = await browser.call(bookAppointment, { ...placeOf('c-before', which), consentVersion })
              return valueOf(booked).appointment.id
            }),
          )
        },
        (ids, sit) =>
          Promise.all(
            people.map(async (name, which) => {
              const browser = await sit(name)
              return () =>
                browser.call(moveAppointment, { appointmentId: ids[which] as string, to: placeOf('c-after', which) })
            }),
          ),
      )
      const standing = await expectOrder(world)
      const all = await storedAppointments(world)
      for (const [which, name] of people.entries()) {
        const [one, ...others] = standing.filter(({ personId }) => personId === world.personId(name))
        expect(others).toEqual([])
        const before = all.find(({ id }) => id === arranged[which])
        const isMoved = before?.status === 'moved'
        expect(one).toMatchObject(placeOf(isMoved ? 'c-after' : 'c-before', which))
        expect(before?.movedTo ?? null).toBe(isMoved ? one?.id : null)
        if (answered.includes(which)) expect(isMoved).toBe(true)
      }
      await world.close()
    },
  )

  it.each(whole ? [5, 20, 40] : [20])(
    'sixty families who book two each, at the %s-th answer: each has both or neither',
    { timeout: 180_000 * patience },
    async (answers) => {
      const people = crowd.slice(0, 60)
      const { arranged, answered, world } = await killAt(
        answers,
        async (world) => {
          for (const id of ['c-a', 'c-b', 'c-c', 'c-d', 'c-e', 'c-f']) await putRacer(world, id)
          return Promise.all(
            people.map(async (name, which) => {
              const counsellorId = `c-${'abcdef'[which % 6]}`
              const start = thursdayAt(0) + Math.floor(which / 6) * 2 * HOUR
              const place = { counsellorId, start, mode: 'room' } as const
              const held = await (await world.as(name)).call(holdPlace, { place })
              return { counsellorId, start, heldId: valueOf(held).appointment.id }
            }),
          )
        },
        (places, sit) =>
          Promise.all(
            people.map(async (name, which) => {
              const browser = await sit(name)
              const { heldId, start } = places[which] as (typeof places)[number]
              const second = { start: start + HOUR }
              return () => browser.call(bookTogether, { heldId, second, mode: 'room', consentVersion })
            }),
          ),
      )
      const standing = await expectOrder(world)
      for (const [which, name] of people.entries()) {
        const own = standing.filter(({ personId }) => personId === world.personId(name))
        const { counsellorId, start, heldId } = arranged[which] as (typeof arranged)[number]
        const both = [start, start + HOUR].map((at) => ({ counsellorId, start: at, status: 'confirmed' }))
        const isBooked = own.length === 2
        expect(own).toMatchObject(isBooked ? both : [{ id: heldId, status: 'held' }])
        if (answered.includes(which)) expect(isBooked).toBe(true)
      }
      await world.close()
    },
  )

  const ill = Array.from({ length: 16 }, (_, which) => `c-ill-${which}`)
  /** Whoever falls ill has so many people on Thursday, from nine on. */
  const withPeople = (each: number) => async (world: World) => {
    // Seeded anew when the cloud is opened again, unless the sample does not know them.
    for (const id of ['c-yunxi', 'c-stead', ...ill]) await putRacer(world, id)
    return Promise.all(
      ill.map((counsellorId, which) =>
        Promise.all(
          Array.from({ length: each }, async (_, nth) => {
            const browser = await world.as(crowd[which * each + nth] as string)
            // For one each: at hours of their own, so that one and the same person can come instead of all.
            const start = thursdayAt(0) + (each === 1 ? which : 9 + nth) * HOUR
            const wish = { counsellorId, start, mode: 'room', consentVersion } as const
            return valueOf(await browser.call(bookAppointment, wish)).appointment.id
          }),
        ),
      ),
    )
  }

  it.each(whole ? [2, 6, 12] : [6])(
    'sixteen sick leaves of six people each, at the %s-th answer: each is whole or not at all',
    {
      timeout: 180_000 * patience,
    },
    async (answers) => {
      const { arranged, answered, world } = await killAt(answers, withPeople(6), async (ids, sit) => {
        const manager = await sit('sample-manager')
        return ill.map((counsellorId, which) => () => {
          const decisions = (ids[which] ?? []).map((appointmentId) => ({
            appointmentId,
            decision: { kind: 'choose' } as const,
          }))
          return manager.call(saveChange, { counsellorId, change: sick, termsRevision: 0, decisions })
        })
      })
      await expectOrder(world)
      const [all, after] = [await storedAppointments(world), await terms(world)]
      for (const [which, counsellorId] of ill.entries()) {
        const isAway = (after.get(counsellorId)?.calendar.leaves.length ?? 0) > 0
        if (answered.includes(which)) expect(isAway).toBe(true)
        for (const id of arranged[which] ?? []) {
          expect(all.find((one) => one.id === id)).toMatchObject(
            isAway
              ? { status: 'cancelled-by-staff', change: { kind: 'choose' } }
              : { status: 'confirmed', change: null },
          )
        }
      }
      await world.close()
    },
  )

  it.each(whole ? [2, 6, 12] : [6])(
    'sixteen who ask the same substitute, at the %s-th answer: each is asked whole or not at all',
    {
      timeout: 180_000 * patience,
    },
    async (answers) => {
      const decision = { kind: 'substitute', counsellorId: 'c-stead' } as const
      const { arranged, answered, world } = await killAt(answers, withPeople(1), async (ids, sit) => {
        const manager = await sit('sample-manager')
        return ill.map((counsellorId, which) => () => {
          const decisions = [{ appointmentId: ids[which]?.[0] as string, decision }]
          return manager.call(saveChange, { counsellorId, change: sick, termsRevision: 0, decisions })
        })
      })
      await expectOrder(world)
      const [all, after] = [await storedAppointments(world), await terms(world)]
      for (const [which, counsellorId] of ill.entries()) {
        const isAway = (after.get(counsellorId)?.calendar.leaves.length ?? 0) > 0
        if (answered.includes(which)) expect(isAway).toBe(true)
        const [id] = arranged[which] ?? []
        const change = isAway ? { kind: 'choose' } : null
        expect(all.find((one) => one.id === id)).toMatchObject({ status: 'confirmed', change })
        const asked = all.filter(({ movedFrom }) => movedFrom === id)
        expect(asked).toMatchObject(isAway ? [{ counsellorId: 'c-stead', status: 'asked' }] : [])
      }
      await world.close()
    },
  )

  it.each(whole ? [2, 6, 12] : [6])(
    'sixteen times yes of a substitute, at the %s-th answer: it is theirs and the first place is free, or neither',
    {
      timeout: 180_000 * patience,
    },
    async (answers) => {
      const { arranged, answered, world } = await killAt(
        answers,
        async (world) => {
          const ids = await withPeople(1)(world)
          const manager = await world.as('sample-manager')
          for (const [which, counsellorId] of ill.entries()) {
            const appointmentId = ids[which]?.[0] as string
            const decisions = [{ appointmentId, decision: { kind: 'substitute', counsellorId: 'c-yunxi' } as const }]
            valueOf(await manager.call(saveChange, { counsellorId, change: sick, termsRevision: 0, decisions }))
          }
          const asked = (await storedAppointments(world)).filter(({ status }) => status === 'asked')
          return ids.map(([id]) => ({
            first: id as string,
            asked: asked.find(({ movedFrom }) => movedFrom === id)?.id as string,
          }))
        },
        async (pairs, sit) => {
          const yunxi = await sit('sample-counsellor')
          return pairs.map(
            ({ asked }) =>
              () =>
                yunxi.call(answerAsked, { date: thursday, appointmentId: asked, yes: true }),
          )
        },
      )
      await expectOrder(world)
      const all = await storedAppointments(world)
      for (const [which, { first, asked }] of arranged.entries()) {
        const isTheirs = all.find(({ id }) => id === asked)?.status === 'confirmed'
        if (answered.includes(which)) expect(isTheirs).toBe(true)
        expect(all.find(({ id }) => id === first)).toMatchObject(
          isTheirs ? { status: 'moved', movedTo: asked } : { status: 'confirmed', movedTo: null },
        )
      }
      await world.close()
    },
  )
})
