import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import type { Person } from '#core/domain/people/person'
import { aCounsellor, aroundTheClock, asStored } from '../../support/makers'
import { storedClaims } from '../../support/stored-appointments'
import { addedMs, patience, whole } from '../../support/whole'
import { freePlaces, openBrowser, openWorld, type World } from '../../support/world'
import { openApart } from '../../support/world-apart'

const crowd = Array.from({ length: 200 }, (_, at) => `crowd-${at}`)
const counsellorId = 'c-always'

/** The three places a booking is written in, each as `appointment person`; equal when none is half there. */
async function traces(world: World) {
  const people = (await world.documents('people')) as unknown as readonly (Person & { readonly _id: string })[]
  const own = people.flatMap(({ _id, appointments }) => appointments.map(({ id }) => [id, _id] as const))
  const ownerOf = new Map(own)
  const { days, rooms } = await storedClaims(world)
  const sorted = (pairs: readonly (readonly unknown[])[]) => pairs.map((pair) => pair.join(' ')).sort()
  return {
    people: sorted(own),
    days: sorted(days.map(({ id, seat }) => [id, seat?.personId])),
    rooms: sorted(rooms.map(({ id }) => [id, ownerOf.get(id)])),
  }
}

describe('killing the cloud in the middle of 200 bookings', () => {
  it.each(whole ? [20, 70, 120, 170] : [70, 170])(
    'at the %s-th answer loses none that was answered and leaves none half done',
    { timeout: 180_000 * patience },
    async (killAt) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-kill-'))
      try {
        const before = await openWorld({ dataDir })
        await before.put('counsellors', asStored(aCounsellor({ id: counsellorId }, { hours: aroundTheClock })))
        const places = await freePlaces(await before.browser(), counsellorId)
        await before.close()

        const apart = await openApart({ dataDir, extraPeople: crowd, latencyMs: addedMs })
        const browsers = await Promise.all(crowd.map((openid) => openBrowser(apart.url, openid)))
        const answered: string[] = []
        let killing: Promise<void> | undefined
        await Promise.all(
          browsers.map(async (browser, at) => {
            const wish = { counsellorId, start: places[at] ?? 0, mode: 'room' as const, consentVersion: 2 }
            const answer = await browser.call(bookAppointment, wish).catch(() => null)
            if (!answer?.ok) return
            answered.push(answer.value.appointment.id)
            if (answered.length === killAt) killing = apart.kill()
          }),
        )
        expect(answered.length).toBeGreaterThanOrEqual(killAt)
        expect(answered.length).toBeLessThan(crowd.length)
        await killing

        const after = await openWorld({ dataDir })
        const found = await traces(after)
        await after.close()
        expect(found.days).toEqual(found.people)
        expect(found.rooms).toEqual(found.people)
        const stored = new Set(found.people.map((trace) => trace.split(' ')[0]))
        expect(answered.filter((id) => !stored.has(id))).toEqual([])
      } finally {
        rmSync(dataDir, { recursive: true, force: true })
      }
    },
  )
})
