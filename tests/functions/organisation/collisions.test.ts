import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, instantAt } from '#core/domain/time'
import type { Database } from '../../../cloudfunctions/_store/database'
import { bookHandler } from '../../../cloudfunctions/appointments/book'
import { moveHandler } from '../../../cloudfunctions/appointments/move'
import { changeSiteHandler } from '../../../cloudfunctions/organisation/change-site'
import { setAtNodeHandler } from '../../../cloudfunctions/organisation/set-at-node'
import { setAtSiteHandler } from '../../../cloudfunctions/organisation/set-at-site'
import { aWorld } from '../../support/a-world'
import { begin, type Deed, deedOf, inSteps } from '../../support/collide'
import { aClaim, aDay, anAppointment, aPerson, aSeat, aWish, minute, monday, mondayAt } from '../../support/makers'
import { everySecond } from '../../support/turn'
import { whole } from '../../support/whole'

const world = aWorld()
let database: Database
beforeAll(async () => {
  database = await world.database()
})

const now = mondayAt(6)
const tuesday = addDays(monday, 1)
const start = instantAt(tuesday, minute(13, 30))
const siteId = 's-chenguang'
const mornings = [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as 1, from: minute(9), until: minute(11, 30) }))
const manager = { name: 'sample-manager', now }
const person = { name: 'sample-resident', now }

const following = { key: 'followsHolidays', value: 1 } as const
/** Whatever shuts a door on Tuesday afternoon. */
const shuts: Record<string, () => Deed> = {
  'shorter hours': () =>
    deedOf(changeSiteHandler, { siteId, revision: 1, change: { part: 'hours', openingHours: mornings } }, manager),
  'a closure': () => {
    const closure = { from: tuesday, until: tuesday, between: null, reason: '水管检修' }
    return deedOf(changeSiteHandler, { siteId, revision: 1, change: { part: 'add-closure', closure } }, manager)
  },
  'a holiday followed at the site': () => deedOf(setAtSiteHandler, { siteId, revision: 1, ...following }, manager),
  'a holiday followed above it': () =>
    deedOf(setAtNodeHandler, { nodeId: 'n-chenguang', revision: 1, ...following }, manager),
}
const friday = instantAt('2026-11-27', minute(9))
const to = { counsellorId: 'c-yunxi', start, mode: 'room' } as const
/** Whatever puts somebody behind it. */
const comes: Record<string, () => Deed> = {
  'a booking': () => deedOf(bookHandler, aWish({ start }), person),
  'a move to it': () => deedOf(moveHandler, { appointmentId: 'mine', to }, person),
}

/** Booked beforehand: Friday at nine, when the doors are open in any case. */
async function arrange(comes: string): Promise<void> {
  await world.reset()
  // Nobody follows the table yet, which shuts Tuesday.
  const street = (await world.documents('nodes')).find(({ _id }) => _id === 'n-qinghe')
  const { _id, ...node } = street ?? {}
  await world.put('nodes', { ...node, id: 'n-qinghe', settings: { followsHolidays: 0 } } as { id: string })
  await world.put('holiday-tables', {
    ...{ id: '2026', through: tuesday, source: { title: '示例', url: 'https://example.org' }, v: 1 },
    days: [{ date: tuesday, kind: 'off', name: '示例节' }],
  })
  if (comes === 'a booking') return
  const personId = world.personId(person.name)
  const place = { personId, siteId, roomId: 'r-chenguang-1', start: friday, end: friday + 50 * 60_000 }
  const appointments = [anAppointment({ ...place, id: 'mine', counsellorId: 'c-yunxi' })]
  await world.put('people', { ...aPerson({ id: personId, since: 0, appointments }), openBefore: null, v: 2 } as {
    id: string
  })
  const date = '2026-11-27'
  const claims = [aClaim({ id: 'mine', from: 540, until: 600, seat: aSeat(place) })]
  const day = aDay({ id: `c-yunxi_${date}`, counsellorId: 'c-yunxi', date, claims, revision: 1 })
  await world.put('counsellor-days', { ...day, v: 2 } as { id: string })
}

type Said = { readonly ok: boolean }
let pairs = 0

/** Before each of its steps with XINLIN_WHOLE=1, else before every other one. */
async function meet(of: string, first: () => Deed, second: () => Deed): Promise<number> {
  for (let step = whole ? 1 : 1 + ((pairs++ + everySecond) % 2); ; step += whole ? 1 : 2) {
    await arrange(of)
    const [doing, other] = [first(), second()]
    let under: { readonly done: Promise<unknown> } | undefined
    const happens = async () => {
      under = await begin(other, database)
    }
    const stepped = inSteps(database, { step, happens })
    const said = await doing(stepped.database)
    if (!under) return stepped.steps()
    const both = [said, (await under.done) as Said]
    expect(
      both.filter(({ ok }) => ok),
      `met at step ${step}: ${JSON.stringify(both)}`,
    ).toHaveLength(1)
  }
}

describe.each(Object.keys(shuts))('%s', (shutting) => {
  it.each(Object.keys(comes))(
    'before each step of %s: one of the two is done',
    { timeout: 120_000 },
    async (coming) => {
      expect(await meet(coming, comes[coming] as () => Deed, shuts[shutting] as () => Deed)).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(Object.keys(comes))(
    'met at each of its steps by %s: one of the two is done',
    { timeout: 120_000 },
    async (coming) => {
      expect(await meet(coming, shuts[shutting] as () => Deed, comes[coming] as () => Deed)).toBeGreaterThanOrEqual(3)
    },
  )
})
