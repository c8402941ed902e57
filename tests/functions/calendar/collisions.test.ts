import { beforeAll, describe, expect, it } from 'vitest'
import type { saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { accept } from '#core/domain/decision'
import { addDays, instantAt } from '#core/domain/time'
import type { Database } from '../../../cloudfunctions/_store/database'
import { findStaff, touchStaff } from '../../../cloudfunctions/_store/staff'
import { bookHandler } from '../../../cloudfunctions/appointments/book'
import { cancelHandler } from '../../../cloudfunctions/appointments/cancel'
import { holdHandler } from '../../../cloudfunctions/appointments/hold'
import { moveHandler } from '../../../cloudfunctions/appointments/move'
import { saveChangeHandler } from '../../../cloudfunctions/calendar/save-change'
import { bookForHandler } from '../../../cloudfunctions/sessions/book-for'
import { cancelForHandler } from '../../../cloudfunctions/sessions/cancel-for'
import { moveForHandler } from '../../../cloudfunctions/sessions/move-for'
import { aWorld } from '../../support/a-world'
import { begin, type Deed, deedOf, inSteps } from '../../support/collide'
import { aClaim, aDay, anAppointment, aPerson, aSeat, aWish, monday, mondayAt } from '../../support/makers'
import { byTurns, everySecond } from '../../support/turn'
import { whole } from '../../support/whole'

const world = aWorld()
let database: Database
beforeAll(async () => {
  database = await world.database()
})

const now = mondayAt(6)
const tuesday = addDays(monday, 1)
const tuesdayAt = (minute: number) => instantAt(tuesday, minute)
/** Booked beforehand: 云溪 on Tuesday at 13:30, in the room. */
const mine = 'mine'
const start = tuesdayAt(810)
const beside = tuesdayAt(870)
const me = { name: 'sample-resident', now }
const other = { name: 'sample-parent', now }
/** Somebody who keeps that calendar too. */
const staff = { name: 'sample-resident-2', now }
const onTuesday = { date: tuesday, appointmentId: mine }
const elsewhere = { offerId: 'one-to-one', start: mondayAt(14, 30), mode: 'room' } as const

type Input = InputOf<typeof saveChange>
const change = (input: Pick<Input, 'change'> & Partial<Input>, name = 'sample-counsellor') => {
  return () => deedOf(saveChangeHandler, { termsRevision: 0, decisions: [], ...input }, { name, now })
}
const away = { kind: 'leave', leave: { kind: 'sick', from: tuesdayAt(0), until: tuesdayAt(1440) } } as const
const closing = { kind: 'closing', closing: { date: tuesday, from: 870, until: 930 } } as const
const decided = (decision: Input['decisions'][number]['decision']) => [{ appointmentId: mine, decision }]
const to = (counsellorId: string, at: number) => ({ counsellorId, start: at, mode: 'room' as const })

/** Whatever takes or gives up a place, by whoever it is. */
const deeds: Record<string, () => Deed> = {
  'a booking beside it': () => deedOf(bookHandler, aWish({ start: beside }), other),
  'a hold beside it': () => deedOf(holdHandler, { place: to('c-yunxi', beside) }, other),
  'a booking of where it could go': () => deedOf(bookHandler, aWish({ start: mondayAt(13, 30) }), other),
  'the person cancelling it': () => deedOf(cancelHandler, { appointmentId: mine }, me),
  'the person moving it': () => deedOf(moveHandler, { appointmentId: mine, to: to('c-yunxi', mondayAt(14, 30)) }, me),
  'a counsellor calling it off': () => deedOf(cancelForHandler, onTuesday, staff),
  'a counsellor moving it': () => deedOf(moveForHandler, { ...onTuesday, to: elsewhere }, staff),
  'a counsellor booking for a caller': () =>
    deedOf(bookForHandler, { ...elsewhere, start: beside, spokenConsent: true, consentVersion: 2 }, staff),
  'the person booking something else': () => deedOf(bookHandler, aWish({ start: instantAt('2026-11-27', 540) }), me),
}

/** Each kind of change, and each decision of what it meets. */
const changes: Record<string, () => Deed> = {
  'a leave that nobody decided for': change({ change: away }),
  'a leave, kept': change({ change: away, decisions: decided({ kind: 'keep' }) }),
  'a leave, called off': change({ change: away, decisions: decided({ kind: 'cancel' }) }),
  'a leave, to choose': change({ change: away, decisions: decided({ kind: 'choose' }) }),
  'a leave, moved': change({
    change: away,
    decisions: decided({ kind: 'move', start: mondayAt(13, 30), mode: 'room' }),
  }),
  'a place that is closed': change({ change: closing }),
  'hours taken out': change({
    change: { kind: 'hours', from: monday, hours: [] },
    decisions: decided({ kind: 'cancel' }),
  }),
  'a suspension': change(
    { change: { kind: 'suspend' }, counsellorId: 'c-yunxi', decisions: decided({ kind: 'choose' }) },
    'sample-manager',
  ),
}

async function arrange(): Promise<void> {
  await world.reset()
  const personId = world.personId(me.name)
  const [end, siteId, roomId] = [tuesdayAt(860), 's-chenguang', 'r-chenguang-1']
  const place = { personId, siteId, roomId, start, end }
  const appointment = anAppointment({ ...place, id: mine, counsellorId: 'c-yunxi' })
  await world.put('people', {
    ...aPerson({ id: personId, since: 0, appointments: [appointment] }),
    openBefore: null,
    v: 2,
  })
  const grants = [{ role: 'counsellor', nodeId: 'n-qinghe', counsellorId: 'c-yunxi' }]
  await world.put('staff', { id: world.personId(staff.name), grants, v: 1 } as { id: string })
  const claims = [aClaim({ id: mine, from: 810, until: 870, seat: aSeat(place) })]
  await world.put('counsellor-days', {
    ...aDay({ id: `c-yunxi_${tuesday}`, counsellorId: 'c-yunxi', date: tuesday, claims, revision: 1 }),
    v: 2,
  })
  const inRoom = [{ id: mine, counsellorId: 'c-yunxi', from: 810, until: 860, expires: null }]
  await world.put('room-days', { id: `${roomId}_${tuesday}`, roomId, date: tuesday, claims: inRoom, revision: 1, v: 1 })
}

interface Said {
  readonly ok: boolean
}

/**
 * What is stored and what was said to both, without what is random or counts how often something was tried. Of a no only
 * that it was one: it writes nothing, so it may have seen one thing before and another after, each of which is a reason.
 */
async function stateOf(said: readonly (Said | null)[]): Promise<string> {
  const left = new Set([
    'code',
    'id',
    '_id',
    'ref',
    'appointmentId',
    'did',
    'at',
    'attempts',
    'actedAt',
    'revision',
    'v',
  ])
  const without = (key: string, value: unknown) =>
    left.has(key)
      ? undefined
      : ['movedTo', 'movedFrom'].includes(key)
        ? value !== null
        : // A caller has a new id each time.
          typeof value === 'string' && value.startsWith('guest_')
          ? 'guest'
          : value
  const stored = (await world.everything()).map(([name, rows]) => [
    name,
    rows.map((row) => JSON.stringify(row, without)).sort(),
  ])
  return JSON.stringify([said.map((one) => (one?.ok === false ? 'no' : one)), stored], without)
}

/** How many pairs have met so far: one begins with the first step, the next one with the second, the third with the third. */
let pairs = 0

/**
 * One of them in steps, the other one before each third of its steps, or before each with XINLIN_WHOLE=1: each ends as if
 * one had come after the other. Answers with how many steps there were.
 */
async function meet(first: () => Deed, second: () => Deed): Promise<number> {
  const inTurn = async (order: 'first' | 'second') => {
    await arrange()
    const [doing, changing] = [first(), second()]
    const before = order === 'second' ? await changing(database) : null
    const said = await doing(database)
    return stateOf([said, before ?? (await changing(database))])
  }
  const allowed = [await inTurn('first'), await inTurn('second')]
  pairs += 1
  // Which third of its steps goes on as well, or a pair would be met at the same ones each time its turn comes.
  for (let step = whole ? 1 : 1 + ((pairs + Math.floor(everySecond / 2)) % 3); ; step += whole ? 1 : 3) {
    await arrange()
    const [doing, changing] = [first(), second()]
    let under: { readonly done: Promise<Said> } | undefined
    const happens = async () => {
      under = (await begin(changing, database)) as { readonly done: Promise<Said> }
    }
    const stepped = inSteps(database, { step, happens })
    const said = await doing(stepped.database)
    if (!under) return stepped.steps()
    expect(allowed, `met at step ${step} of ${stepped.steps()}`).toContain(await stateOf([said, await under.done]))
  }
}

/** Those that write a week and no month: the others are walked through step by step before a release alone. */
const quick = ['a leave, called off', 'a leave, moved', 'a place that is closed']

/** Each change meets a half of them, the other half with the next commit. */
const half = (change: string) => byTurns(Object.keys(deeds), everySecond + Object.keys(changes).indexOf(change), 2)

describe.each(Object.keys(changes))('%s', (name) => {
  const changing = changes[name] as () => Deed

  it.each(half(name))('before each step of %s is as if it came before or after', async (deed) => {
    expect(await meet(deeds[deed] as () => Deed, changing)).toBeGreaterThanOrEqual(3)
  })

  it.each(whole || quick.includes(name) ? half(name) : [])(
    'at each of its steps met by %s is as if it came before or after',
    async (deed) => {
      expect(await meet(changing, deeds[deed] as () => Deed)).toBeGreaterThanOrEqual(3)
    },
  )
})

describe('two who change the same terms', () => {
  it('meet at whatever step: the second one is told terms-changed', async () => {
    const second = () =>
      deedOf(
        saveChangeHandler,
        { change: closing, termsRevision: 0, decisions: [] },
        { name: 'sample-counsellor', now },
      )
    const manager = change(
      { change: { kind: 'suspend' }, counsellorId: 'c-yunxi', decisions: decided({ kind: 'keep' }) },
      'sample-manager',
    )
    expect(await meet(second, manager)).toBeGreaterThanOrEqual(3)
    await arrange()
    await manager()(database)
    expect(await second()(database)).toEqual({ ok: false, refusal: 'terms-changed' })
  })
})

describe('a manager whose role is taken away meanwhile', () => {
  it('has changed it before, or changes nothing', async () => {
    const suspending = change(
      { change: { kind: 'suspend' }, counsellorId: 'c-yunxi', decisions: decided({ kind: 'keep' }) },
      'sample-manager',
    )
    const taking = (): Deed => (of) =>
      of.transaction(async (documents) => {
        const record = await findStaff(documents, [world.personId('sample-manager')])
        await touchStaff(documents, { ...record, grants: [] }, now)
        return accept({ hadActed: record.actedAt !== undefined })
      })
    expect(await meet(suspending, taking)).toBeGreaterThanOrEqual(3)
  })
})
