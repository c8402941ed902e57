import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { counsellors } from '#core/content/sample/counsellors'
import { placements } from '#core/content/sample/organisation'
import { operation } from '#core/contracts/operation'
import { checkTables } from '#core/contracts/setup'
import { id } from '#core/contracts/shapes'
import { withoutPost } from '#core/domain/access/standing'
import { accept } from '#core/domain/decision'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { untouchedDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import { type FormerTerms, firstOffer } from '#core/domain/scheduling/first-offer'
import { addDays, dateOf } from '#core/domain/time'
import { handle } from '../../cloudfunctions/_runtime/handle'
import { findDay } from '../../cloudfunctions/_store/counsellor-days'
import type { Database } from '../../cloudfunctions/_store/database'
import { findStaff, saveStaff, touchStaff } from '../../cloudfunctions/_store/staff'
import { saveTerms } from '../../cloudfunctions/_store/terms'
import { settleAttemptHandler } from '../../cloudfunctions/account/settle-attempt'
import { bookHandler } from '../../cloudfunctions/appointments/book'
import { cancelHandler } from '../../cloudfunctions/appointments/cancel'
import { forgetHandler } from '../../cloudfunctions/assessments/forget'
import { submitHandler } from '../../cloudfunctions/assessments/submit'
import { renameNodeHandler } from '../../cloudfunctions/organisation/rename-node'
import { putUpAtDoorsHandler } from '../../cloudfunctions/placements/put-up-at-doors'
import { setPhotoHandler } from '../../cloudfunctions/placements/set-photo'
import { takeDownHandler } from '../../cloudfunctions/placements/take-down'
import { importTablesHandler } from '../../cloudfunctions/setup/import-tables'
import { setPortraitHandler } from '../../cloudfunctions/staff/set-portrait'
import { showToResidents } from '../../cloudfunctions/staff/shown'
import { switchPostHandler } from '../../cloudfunctions/staff/switch-post'
import { aWorld } from '../support/a-world'
import { begin, type Deed, deedOf, inSteps } from '../support/collide'
import { unsealed } from '../support/kept'
import {
  aClaim,
  anAdministration,
  anAppointment,
  aPerson,
  aSeat,
  aWish,
  monday,
  mondayAt,
  phq9Answers,
} from '../support/makers'
import { aCsv, placesHead } from '../support/tables'
import { everySecond } from '../support/turn'
import { valueOf } from '../support/value-of'
import { whole } from '../support/whole'

const world = aWorld()
let database: Database
beforeAll(async () => {
  database = await world.database()
  plan = valueOf(await (await world.as('sample-manager')).call(checkTables, { file: table })).plan ?? ''
})

const now = mondayAt(6)
/** A second site at a place that is there; what it shows was looked at before anything else happened. */
const table = aCsv([
  placesHead,
  ['', '柳岸社区', '社区', '柳岸小屋', '心理咨询室', '柳岸路二号（虚构地址）', '', '小屋', '周一 9:00-12:00'],
])
let plan = ''
const yunxi = counsellors.find((one) => one.id === 'c-yunxi') as Counsellor
const start = mondayAt(13, 30)
/** The days a change of terms writes: the four weeks before a release; each after the first is met as the one before it. */
const fourWeeks = (from: number) => Array.from({ length: whole ? 28 : 5 }, (_, at) => addDays(dateOf(from), at))
const before: FormerTerms = {
  ...{ modes: ['room'], siteId: 's-chenguang', roomId: 'r-chenguang-1', sessionMinutes: 50, gapMinutes: 10 },
  hours: [{ weekday: 1, from: 810, until: 930 }],
}
const withTerms = (change: Partial<FormerTerms>): Counsellor => {
  const { offer, calendar } = firstOffer({ ...before, ...change })
  return { ...yunxi, offers: [{ ...offer, lateMinutes: 24 * 60 }], calendar }
}
const wish = aWish({ start })
const me = { name: 'sample-resident', now }
const sheet = {
  scaleId: 'phq9',
  scaleVersion: 1,
  responses: phq9Answers(1),
  consentVersion: 1,
  completedAt: mondayAt(5),
}

/** A manager's change of somebody's hours, as the operations to come will make it. */
const changeHours = handle(
  operation({
    name: 'test.changeHours',
    from: 'phone',
    write: true,
    perDay: 50,
    access: ['manager'],
    answer: 'public',
    input: z.object({}),
    output: z.object({ id }),
    refusals: [],
  }),
  async (_, { write }) => {
    const changed = await write<{ readonly id: string }, never>({
      async first(documents, { person, now: moment }) {
        await saveTerms(documents, withTerms({ hours: [] }), fourWeeks(moment))
        return accept({ value: { id: yunxi.id }, person })
      },
      again: async (_, changedId) => accept({ id: changedId }),
    })
    return changed.ok ? accept({ id: changed.value.id }) : changed
  },
)

/** A document as it lies there. */
async function stored(collection: 'staff' | 'counsellors', id: string) {
  const { _id, ...rest } = (await world.documents(collection)).find((one) => one._id === id) ?? {}
  return rest
}

const anImport = 'an import of a table'
const aPhotoTaken = 'a photo of where a code hangs being taken away'
const aCodeEach = 'a code at each door'
const anotherEach = 'another one putting a code at each door'
const itsCodeDown = 'its code being taken down'
const aPortrait = 'a photo of oneself being taken back'
const itsPostGone = 'their post being taken away'
/** The same: what is deleted of it lies nowhere. */
async function showAPortrait() {
  const file = { width: 32, height: 48, fileId: 'cloud://not-there/a-portrait.jpg' }
  const portrait = { ...file, id: 'a-portrait', kind: 'jpeg', bytes: 1_000, consent: { version: 1, at: now } }
  const id = world.personId('sample-counsellor')
  await world.put('staff', { ...(await stored('staff', id)), id, portrait })
  await world.put('counsellors', {
    ...(await stored('counsellors', 'c-yunxi')),
    id: 'c-yunxi',
    portraits: [{ id: 'a-portrait', ...file }],
  })
}
const ofThePhoto = { placementId: 'hx-cg-01' }
const asManager = [{ role: 'manager', nodeId: 'n-qinghe' }] as const
/** A file that the storage never had: what is taken away of it is of no concern here. */
const hangAPhoto = () => {
  const photo = { kind: 'jpeg', width: 32, height: 48, bytes: 1_000, fileId: 'cloud://not-there/a-photo.jpg' }
  return world.put('placements', { ...placements.find(({ id: one }) => one === 'hx-cg-01'), id: 'hx-cg-01', photo })
}

const eachDoor = { siteIds: ['s-liuan'], place: '门口', since: monday }

/** Everything that changes anything, each as somebody would do it. */
const writes: Record<string, () => Deed> = {
  'a booking': () => deedOf(bookHandler, wish, me),
  'a cancellation': () => deedOf(cancelHandler, { appointmentId: 'mine' }, me),
  'a sheet to be kept': () => deedOf(submitHandler, sheet, me),
  'a record to be forgotten': () => deedOf(forgetHandler, { administrationId: 'kept' }, me),
  'an attempt given up': () => deedOf(settleAttemptHandler, { lost: { id: 'lost-attempt-here', begunAt: now } }, me),
  [anImport]: () => deedOf(importTablesHandler, { file: table, plan }, { name: 'sample-manager', now }),
  "a manager's change of hours": () => deedOf(changeHours, {}, { name: 'sample-manager', now }),
  [aPortrait]: () => deedOf(setPortraitHandler, { given: null }, { name: 'sample-counsellor', now }),
  [aPhotoTaken]: () =>
    deedOf(setPhotoHandler, { ...ofThePhoto, brought: null }, { name: 'sample-manager', now, grants: asManager }),
  [aCodeEach]: () => deedOf(putUpAtDoorsHandler, eachDoor, { name: 'sample-manager', now }),
}

/** What it found says which of the two came first. */
const terms = (counsellor: Counsellor): Deed => {
  return (of) =>
    of.transaction(async (documents) => {
      const day = await findDay(documents, yunxi.id, dateOf(start))
      await saveTerms(documents, counsellor, fourWeeks(now))
      return accept({ booked: day?.claims.length ?? 0 })
    })
}

/** Whatever can happen meanwhile to what they read. */
const changes: Record<string, () => Deed> = {
  'the counsellor being suspended': () => terms({ ...yunxi, status: 'suspended' }),
  'their hours being taken out': () => terms(withTerms({ hours: [] })),
  'their room being another': () => terms(withTerms({ siteId: 's-liuan', roomId: 'r-liuan-2' })),
  'their sessions being longer': () => terms(withTerms({ sessionMinutes: 80 })),
  'their no longer meeting in a room': () => terms(withTerms({ modes: ['phone'] })),
  'somebody else booking the place': () => deedOf(bookHandler, wish, { name: 'sample-parent', now }),
  'the same person booking another': () => deedOf(bookHandler, aWish({ start: mondayAt(24 + 13, 30) }), me),
  'the same person cancelling on another phone': () => deedOf(cancelHandler, { appointmentId: 'mine' }, me),
  'the same person forgetting on another phone': () => deedOf(forgetHandler, { administrationId: 'kept' }, me),
  'its place being called otherwise': () =>
    deedOf(renameNodeHandler, { nodeId: 'n-liuan', revision: 1, name: '柳岸新社区' }, { name: 'sample-manager', now }),
  [itsCodeDown]: () => deedOf(takeDownHandler, ofThePhoto, { name: 'sample-care-worker', now }),
  [anotherEach]: () => deedOf(putUpAtDoorsHandler, eachDoor, { name: 'sample-care-worker', now }),
  // As who ends it does: on their record, and on what residents see of them.
  [itsPostGone]: () => (of) =>
    of.transaction(async (documents) => {
      const before = await findStaff(documents, [world.personId('sample-counsellor')])
      const after = withoutPost(before, { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' })
      await saveStaff(documents, after)
      await showToResidents(documents, before, after)
      return accept({ shown: before.portrait !== undefined })
    }),
  'the manager turning to another post of theirs': () =>
    deedOf(
      switchPostHandler,
      { to: { role: 'volunteer', nodeId: 'n-qinghe', counsellorId: null } },
      { name: 'sample-manager', now },
    ),
  "the manager's role being taken away": () => (of) =>
    of.transaction(async (documents) => {
      const record = await findStaff(documents, [world.personId('sample-manager')])
      await touchStaff(documents, { ...record, grants: [] }, now)
      return accept({ hadActed: record.actedAt !== undefined })
    }),
}

/** A person with an appointment that is over by its own doing, or none, and a kept result. */
async function arrange(write: string): Promise<void> {
  await world.reset()
  const personId = world.personId(me.name)
  await world.put('administrations', anAdministration({ id: 'kept', personId }))
  if (write === aPhotoTaken) await hangAPhoto()
  if (write === aPortrait) await showAPortrait()
  if (write === aCodeEach) {
    const hung = placements.find(({ siteId }) => siteId === 's-liuan')
    await world.put('placements', { ...hung, id: 'hx-la-01', goneOn: monday })
  }
  const manager = world.personId('sample-manager')
  const posts = [...asManager, { role: 'volunteer', nodeId: 'n-qinghe' }]
  await world.put('staff', { ...(await stored('staff', manager)), id: manager, grants: posts })
  if (write !== 'a cancellation') return
  const end = start + 50 * 60_000
  const place = { siteId: 's-chenguang', roomId: 'r-chenguang-1', start, end }
  const mine = anAppointment({ id: 'mine', personId, counsellorId: 'c-yunxi', ...place })
  await world.put('people', aPerson({ id: personId, since: 0, appointments: [mine] }))
  const claims = [aClaim({ id: 'mine', from: 810, until: 870, seat: aSeat({ personId, ...place }) })]
  await world.put('counsellor-days', { ...untouchedDay('c-yunxi', '2026-11-23'), claims, revision: 1, v: 2 })
  const inRoom = [{ id: 'mine', counsellorId: 'c-yunxi', from: 810, until: 860, expires: null }]
  await world.put('room-days', {
    ...untouchedRoomDay('r-chenguang-1', '2026-11-23'),
    claims: inRoom,
    revision: 1,
    v: 1,
  })
}

/** What is stored and what was said to both, without what is random or counts how often something was tried. */
async function stateOf(said: unknown): Promise<string> {
  const left = new Set([
    'code',
    'id',
    '_id',
    'appointmentId',
    'did',
    'at',
    'attempts',
    'actedAt',
    'revision',
    'termsRevision',
    'v',
  ])
  const stored = Object.fromEntries(
    (await world.everything()).map(([name, rows]) => [
      name,
      rows
        // What is sealed reads otherwise each time.
        .map((row) => (name === 'administrations' ? unsealed(row) : row))
        .map((row) => JSON.stringify(row, (key, value) => (left.has(key) ? undefined : value)))
        .sort(),
    ]),
  )
  const isSealed = (key: string, value: unknown) => ['found', 'responses'].includes(key) && typeof value === 'string'
  return JSON.stringify([said, stored], (key, value) => (left.has(key) || isSealed(key, value) ? undefined : value))
}

/** Without this the others could not tell who came first. */
it.each([
  ['a booking', 'the counsellor being suspended', { booked: 1 }],
  ["a manager's change of hours", "the manager's role being taken away", { hadActed: true }],
])('%s leaves what %s finds', async (write, change, found) => {
  await arrange(write)
  await (writes[write] as () => Deed)()(database)
  expect(await (changes[change] as () => Deed)()(database)).toEqual({ ok: true, value: found })
})

const ofPlaces = ['the counsellor', 'their hours', 'their room', 'their sessions', 'their no longer', 'somebody else']
const apart = ['a sheet to be kept', 'a record to be forgotten', 'an attempt given up']
/** Those that have nothing in common meet in the whole run alone. */
const changesFor = (write: string) =>
  Object.keys(changes).filter((change) => {
    const ofTree = change.startsWith('its place') || change.startsWith('the manager')
    if (whole || (write === anImport && ofTree)) return true
    if (write === aPortrait || change === itsPostGone) return write === aPortrait && change === itsPostGone
    if (write === aCodeEach || change === anotherEach) return write === aCodeEach && (change === anotherEach || ofTree)
    if (write === aPhotoTaken) return change === itsCodeDown || change.startsWith('the manager')
    if (write === anImport || change.startsWith('its place') || change === itsCodeDown) return false
    return !apart.includes(write) || !ofPlaces.some((subject) => change.startsWith(subject))
  })

let pairs = 0

describe.each(Object.keys(writes))('%s', (write) => {
  it('is done where nothing comes between', async () => {
    await arrange(write)
    expect(await (writes[write] as () => Deed)()(database)).toMatchObject({ ok: true })
  })

  it.each(changesFor(write))('and %s come one after the other, at whatever step they meet', async (change) => {
    const both = () => [(writes[write] as () => Deed)(), (changes[change] as () => Deed)()] as const
    const oneAfterTheOther = async (order: 'write first' | 'change first') => {
      await arrange(write)
      const [doing, changing] = both()
      const before = order === 'change first' ? await changing(database) : null
      const said = await doing(database)
      return stateOf([said, before ?? (await changing(database))])
    }
    const allowed = [await oneAfterTheOther('write first'), await oneAfterTheOther('change first')]

    pairs += 1
    let met = 0
    // Each second of them, of one pair the even ones and of the next the odd ones, the other way round the next time; each with XINLIN_WHOLE=1.
    for (let step = whole ? 1 : 1 + ((pairs + everySecond) % 2); ; step += whole ? 1 : 2) {
      await arrange(write)
      const [doing, changing] = both()
      let under: { readonly done: Promise<unknown> } | undefined
      const happens = async () => {
        under = await begin(changing, database)
      }
      const stepped = inSteps(database, { step, happens })
      const said = await doing(stepped.database)
      // It was over before: all its steps have been looked at.
      if (!under) break
      const state = await stateOf([said, await under.done])
      met += 1
      expect(allowed, `met at step ${step} of ${stepped.steps()}`).toContain(state)
    }
    expect(met).toBeGreaterThanOrEqual(whole ? 3 : 1)
  })
})
