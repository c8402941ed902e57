import { beforeAll, describe, expect, it, vi } from 'vitest'
import { bookAppointment, listMyAppointments } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { dateOf, MINUTE } from '#core/domain/time'
import { findDay } from '../../cloudfunctions/_store/counsellor-days'
import type { Database } from '../../cloudfunctions/_store/database'
import { saveTerms } from '../../cloudfunctions/_store/terms'
import { aWorld } from '../support/a-world'
import { inSteps } from '../support/collide'
import { aCounsellor, asStored, aWish, monday, mondayAt } from '../support/makers'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

/**
 * Through the front door, with 200 ms added to whatever the database is asked: as slow as it was when a counsellor was
 * booked a second after their suspension had been acknowledged. `collisions.test.ts` has each step exactly, and alone.
 *
 * When the second of the two begins: as the change asks its first question, its second … or is done; and when as many of
 * the booking's questions have been answered, of ten or so.
 */
const meetings = [
  ...[1, 2, 3, 4, 99].map((step) => ({ first: 'change' as const, step })),
  ...[1, 3, 5, 7, 9].map((step) => ({ first: 'booking' as const, step })),
]
const people = meetings.map((_, at) => `slow-${at}`)
const start = mondayAt(14)

const world = aWorld({ extraPeople: people, maxInstances: meetings.length })
let database: Database
let browsers: Browser[]
beforeAll(async () => {
  database = await world.database()
  browsers = await Promise.all(people.map((name) => world.as(name)))
})

/** Says whether a booking was on the day already when the change went through. */
async function changeTerms(of: Database, counsellor: Counsellor): Promise<boolean> {
  const seen = await of.transaction<boolean, never>(async (documents) => {
    const day = await findDay(documents, counsellor.id, dateOf(start))
    await saveTerms(documents, counsellor, [dateOf(start)])
    return accept((day?.claims ?? []).length > 0)
  })
  return valueOf(seen)
}

/** How many questions of the booking with this counsellor have been answered. */
const answered = (counsellorId: string) =>
  world.cloud.calls.list().find(({ event }) => event.includes(counsellorId))?.requests.length ?? 0

async function meet({ first, step }: (typeof meetings)[number], at: number, changed: Counsellor) {
  const booking = () =>
    (browsers[at] as Browser).call(bookAppointment, aWish({ counsellorId: changed.id, mode: 'room', start }))
  if (first === 'booking') {
    const said = booking()
    await vi.waitUntil(() => answered(changed.id) >= step, { timeout: 30_000, interval: 5 })
    return { seen: await changeTerms(database, changed), said: await said }
  }
  let said: ReturnType<typeof booking> | undefined
  const happens = async () => {
    said = booking()
  }
  const seen = await changeTerms(inSteps(database, { step, happens }).database, changed)
  return { seen, said: await (said ?? booking()) }
}

describe('with 200 ms at each question', () => {
  it.each<[string, Partial<Counsellor>, string]>([
    ['being suspended', { status: 'suspended' }, 'counsellor-unknown'],
    ['having the hours taken away', { calendar: { ...aCounsellor().calendar, versions: [] } }, 'slot-gone'],
  ])('a counsellor %s and being booked come one after the other', async (_, change, refusal) => {
    const counsellors = meetings.map((_, at) =>
      aCounsellor({ id: `c-slow-${at}` }, { siteId: 's-chenguang', roomId: `r-slow-${at}` }),
    )
    for (const one of counsellors) await world.put('counsellors', asStored(one))
    world.cloud.setLatency(200)
    // Each has an instance of its own from here on: none of them waits for one to start.
    await Promise.all(browsers.map((browser) => browser.call(listMyAppointments, {})))
    world.cloud.calls.clear()

    const met = await Promise.all(
      meetings.map((meeting, at) => meet(meeting, at, { ...(counsellors[at] as Counsellor), ...change })),
    )
    world.cloud.setLatency(0)
    for (const [at, { seen, said }] of met.entries()) {
      const meeting = JSON.stringify(meetings[at])
      // Booked before, and the change saw it; or the change came before, and the booking saw that.
      if (seen) expect(said, meeting).toMatchObject({ ok: true, value: { appointment: { end: start + 50 * MINUTE } } })
      else expect(said, meeting).toEqual({ ok: false, refusal })
    }
    expect(new Set(met.map(({ seen }) => seen))).toEqual(new Set([true, false]))
    const days = (await world.documents('counsellor-days')).filter(({ date }) => date === monday)
    expect(days.map(({ claims }) => (claims as unknown[]).length)).toEqual(
      days.map(({ counsellorId }) => Number(met[Number(String(counsellorId).split('-')[2])]?.seen)),
    )
  })
})
