import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { messageSettings } from '#core/content/sample/messages'
import { agreementVersion } from '#core/domain/access/agreement'
import { bookedOccasions } from '#core/domain/messages/occasion'
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { aStoredLine } from '../../support/lines'
import { mondayAt } from '../../support/makers'
import { type Former, withFormerRelease } from '../../support/next-release'
import { asProgram } from '../../support/sealing'
import { aNumberToCall } from '../../support/to-call'
import { anAttempt, type Browser, openWorld, type World } from '../../support/world'

/** Both releases of a function over one database, while functions are replaced one after another. */
function twoReleases(names: readonly string[], before: Former) {
  let functions: Awaited<ReturnType<typeof withFormerRelease>>
  let world: World
  beforeAll(async () => {
    functions = await withFormerRelease(names, before)
    world = await openWorld({ at: mondayAt(6), cloud: { functionsDir: functions.dir } })
  })
  beforeEach(() => world.reset())
  afterAll(async () => {
    await world.close()
    functions.remove()
  })
  return {
    world: () => world,
    /** What a program asks, answered by the one release or the other. */
    async ask(browser: Browser, of: string, action: string, input: object, changes = true) {
      const attempt = changes ? { attempt: anAttempt(world.cloud.clock.now()) } : {}
      const { event, open } = asProgram(of.replace('-before', ''), { action, input, ...attempt })
      const { reply } = await browser.send(of, JSON.stringify(event))
      return open(reply.result) as { readonly ok: boolean; readonly refusal?: string; readonly value?: any }
    },
    row: async (collection: CollectionName, id: string) =>
      (await world.documents(collection)).find(({ _id }) => _id === id),
  }
}

describe('a staff record that says in which post somebody acts, and a release that knows of none', () => {
  const { world, ask, row } = twoReleases(['staff', 'account'], { name: 'staff', collection: 'staff', field: 'acting' })
  const to = { role: 'manager', nodeId: 'n-chenguang', counsellorId: null }
  const noted = { kind: 'counsellor', number: '示例001', issuer: '示例协会', until: null }
  let somebody: Browser
  let id: string
  beforeEach(async () => {
    somebody = await world().as('sample-counsellor')
    id = world().personId('sample-counsellor')
    const grants = [
      { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-yunxi' },
      { role: 'manager', nodeId: 'n-chenguang' },
    ]
    const agreement = { version: agreementVersion, at: mondayAt(0) }
    await world().put('staff', { id, v: 3, agreement, grants } as { id: string })
  })

  it('it writes what it knows, and the newer one takes it over whole', async () => {
    expect(await ask(somebody, 'staff-before', 'noteCredential', noted)).toMatchObject({ ok: true })
    expect(await row('staff', id)).toMatchObject({ v: 4, credentials: [{ issuer: '示例协会' }] })
    expect(await ask(somebody, 'staff', 'switchPost', { to })).toMatchObject({ ok: true, value: { acting: to } })
    expect(await row('staff', id)).toMatchObject({ v: 5, acting: { role: 'manager' }, credentials: [{}] })
  })

  it('once a post was chosen it writes nothing over that: it says "later", and the post stays the one', async () => {
    expect(await ask(somebody, 'staff', 'switchPost', { to })).toMatchObject({ ok: true })
    const before = await world().everything()
    expect(await ask(somebody, 'staff-before', 'noteCredential', noted)).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await world().everything()).toEqual(before)
    expect(await ask(somebody, 'staff', 'noteCredential', noted)).toMatchObject({ ok: true })
    expect(await row('staff', id)).toMatchObject({ acting: { role: 'manager' }, credentials: [{}] })
  })
})

describe('a calendar that knows when doors are open, and a release that knows of none', () => {
  const { world, ask, row } = twoReleases(['calendar', 'organisation', 'account', 'appointments'], {
    ...{ name: 'calendar', collection: 'counsellors', field: 'doors' },
  })
  const openingHours = [{ weekday: 1, from: 540, until: 600 }]
  const shorten = async () =>
    ask(await world().as('sample-manager'), 'organisation', 'changeSite', {
      ...{ siteId: 's-chenguang', revision: 1, change: { part: 'hours', openingHours } },
    })
  const closing = { change: { kind: 'closing', closing: { date: '2026-11-24', from: 810, until: 870 } }, decisions: [] }

  it('does not write them away, so that nobody books behind a shut door', async () => {
    const counsellor = await world().as('sample-counsellor')
    // As the former release left it.
    const { _id, ...stored } = (await row('counsellors', 'c-yunxi')) ?? {}
    await world().put('counsellors', { ...stored, id: 'c-yunxi', v: 3 } as { id: string })
    expect(await ask(counsellor, 'calendar-before', 'saveChange', { ...closing, termsRevision: 0 })).toMatchObject({
      ok: true,
    })
    expect(await shorten()).toMatchObject({ ok: true })
    const doors = [{ siteId: 's-chenguang', hours: openingHours, closures: [] }]
    expect(await row('counsellors', 'c-yunxi')).toMatchObject({ doors })
    const before = await world().everything()
    const again = await ask(counsellor, 'calendar-before', 'saveChange', { ...closing, termsRevision: 1 })
    expect(again.ok).toBe(false)
    expect(await world().everything()).toEqual(before)
    expect(await ask(counsellor, 'calendar', 'saveChange', { ...closing, termsRevision: 1 })).toMatchObject({
      ok: true,
    })
    expect(await row('counsellors', 'c-yunxi')).toMatchObject({ doors })
  })
})

describe('doors that say which holidays they are shut on, and a release that knows of none', () => {
  const { world, ask, row } = twoReleases(['calendar', 'organisation', 'account', 'appointments'], {
    ...{ name: 'calendar', collection: 'counsellors', field: 'holidays' },
  })
  const closing = { change: { kind: 'closing', closing: { date: '2026-11-24', from: 810, until: 870 } }, decisions: [] }

  it('does not write them away, so that nobody books on a holiday', async () => {
    const counsellor = await world().as('sample-counsellor')
    await world().put('holiday-tables', {
      ...{ id: '2026', through: '2026-12-31', source: { title: '示例', url: 'https://example.org' }, v: 1 },
      days: [{ date: '2026-11-25', kind: 'off', name: '示例节' }],
    })
    expect(await ask(counsellor, 'calendar', 'saveChange', { ...closing, termsRevision: 0 })).toMatchObject({
      ok: true,
    })
    const doors = [{ siteId: 's-chenguang', holidays: [{ date: '2026-11-25', kind: 'off' }] }]
    expect(await row('counsellors', 'c-yunxi')).toMatchObject({ doors })
    const before = await world().everything()
    const again = await ask(counsellor, 'calendar-before', 'saveChange', { ...closing, termsRevision: 1 })
    expect(again.ok).toBe(false)
    expect(await world().everything()).toEqual(before)
  })
})

describe('a line that is known to be ours, and a release that knows of none', () => {
  const { world, ask, row } = twoReleases(['hotlines', 'account'], {
    ...{ name: 'hotlines', collection: 'hotlines', field: 'ours' },
  })
  const id = 'line-00001234'
  let keeper: Browser
  beforeEach(async () => {
    keeper = await world().as('sample-line-keeper')
  })

  it('it closes one of before, and the newer one takes it over', async () => {
    await world().put('hotlines', aStoredLine({ number: '0000-1234' }))
    expect(await ask(keeper, 'hotlines-before', 'setClosed', { lineId: id, revision: 1, closed: true })).toMatchObject({
      ok: true,
    })
    expect(await row('hotlines', id)).toMatchObject({ v: 1 })
    expect(await ask(keeper, 'hotlines', 'setClosed', { lineId: id, revision: 2, closed: false })).toMatchObject({
      ok: true,
    })
    expect(await row('hotlines', id)).toMatchObject({ v: 2, closed: null })
  })

  it('of one that is ours it writes nothing: it says "later", and the line stays ours', async () => {
    await world().put('hotlines', { ...aStoredLine({ number: '0000-1234', ours: true }), v: 2 })
    const before = await world().everything()
    const closing = { lineId: id, revision: 1, closed: true }
    expect(await ask(keeper, 'hotlines-before', 'setClosed', closing)).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await world().everything()).toEqual(before)
    expect(await ask(keeper, 'hotlines', 'setClosed', closing)).toMatchObject({ ok: true })
    expect(await row('hotlines', id)).toMatchObject({ v: 2, ours: true })
  })
})

/** Three occasions, no field that says what happened, and nobody who is told of a calendar. */
const threeOccasions = {
  file: 'core/domain/messages/occasion.ts',
  now: /\[\.\.\.bookedOccasions, 'place-offered', \.\.\.keeperOccasions\] as const/,
  then: 'bookedOccasions',
}

describe('templates for eight occasions, and a release that knows of three', () => {
  const { world, ask, row } = twoReleases(['organisation', 'account'], {
    ...{ name: 'organisation', collection: 'message-settings', field: 'says' },
    also: [
      threeOccasions,
      { file: 'core/contracts/shapes/message-template.ts', now: /says: z\.exactOptional\(.+\),\n/, then: '' },
    ],
  })
  const { id, quiet, templates } = messageSettings
  const known = templates.slice(0, 2)
  const stored = () => row('message-settings', id)
  let manager: Browser
  beforeEach(async () => {
    manager = await world().as('sample-manager')
  })

  it('it saves what it knows of, and the newer one takes it over and adds the others', async () => {
    await world().put('message-settings', { id, v: 1, revision: 1, quiet, templates: known } as { id: string })
    const earlier = { ...quiet, from: 1260 }
    const three = [...known, { ...known[0], occasion: 'changed', templateId: 'sample-changed' }]
    const saved = await ask(manager, 'organisation-before', 'saveMessages', {
      ...{ revision: 1, quiet: earlier, templates: three },
    })
    expect(saved).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ v: 1, revision: 2, quiet: earlier, templates: three })
    const read = await ask(manager, 'organisation', 'readMessages', {}, false)
    expect(read.value.settings).toEqual({ revision: 2, quiet: earlier, templates: three })
    expect(await ask(manager, 'organisation', 'saveMessages', { revision: 2, quiet, templates })).toMatchObject({
      ok: true,
    })
    expect(await stored()).toMatchObject({ v: 2, revision: 3, templates })
  })

  it('of the eight it writes none away: it says "later", and all of them stay', async () => {
    const all = { revision: 1, quiet, templates }
    expect(await ask(manager, 'organisation', 'saveMessages', all)).toMatchObject({ ok: true })
    const before = await world().everything()
    for (const some of [[], known]) {
      const saved = await ask(manager, 'organisation-before', 'saveMessages', { revision: 2, quiet, templates: some })
      expect(saved).toEqual({ ok: false, refusal: 'unavailable' })
    }
    const read = await ask(manager, 'organisation-before', 'readMessages', {}, false)
    expect(read).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await world().everything()).toEqual(before)
    const again = await ask(manager, 'organisation', 'readMessages', {}, false)
    expect(again.value.settings).toEqual({ ...all, revision: 2 })
  })
})

describe('what somebody allows to be told of, and a release that knows of three occasions', () => {
  const { world, ask, row } = twoReleases(['appointments', 'account'], {
    ...{ name: 'appointments', collection: 'people', field: 'keeping' },
    also: [
      threeOccasions,
      {
        file: 'cloudfunctions/_store/people.ts',
        now: /, 'place-offered': laterLeave \},[\s\S]+'place-booked': laterLeave \},/,
        then: ' },',
      },
      {
        file: 'cloudfunctions/_store/people.ts',
        now: /\n  \/\/ Since the fifth[^\n]+\n  asItWas,/,
        then: '',
      },
      { file: 'cloudfunctions/_store/people.ts', now: /\n  calls: z[^\n]+/, then: '' },
    ],
  })
  let resident: Browser
  beforeEach(async () => {
    resident = await world().as('sample-resident')
  })
  const person = () => row('people', world().personId('sample-resident'))
  const allow = (of: string, input: object) => ask(resident, of, 'allowReminders', input)

  it('what was allowed there is allowed here, with what was booked, and nothing else', async () => {
    const place = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room', consentVersion: 2 }
    expect(await ask(resident, 'appointments-before', 'book', place)).toMatchObject({ ok: true })
    expect(await allow('appointments-before', { allowed: [...bookedOccasions] })).toMatchObject({ ok: true })
    expect((await person())?.v).toBe(3)
    const three = { 'day-before': 1, 'hour-before': 1, changed: 1 }
    const { value } = await ask(resident, 'appointments', 'readReminders', { about: 'waiting' }, false)
    expect(value.left).toEqual({
      ...three,
      ...{ 'place-offered': 0, 'place-asked': 0, 'place-cancelled': 0, 'place-moved': 0, 'place-booked': 0 },
    })
    expect(await allow('appointments', { allowed: ['place-offered'], about: 'waiting' })).toMatchObject({ ok: true })
    expect(await person()).toMatchObject({
      ...{ v: 5, appointments: [{ counsellorId: 'c-yunxi', status: 'confirmed' }] },
      messages: { left: { ...three, 'place-offered': 1 } },
    })
  })

  it('allowing one more there takes away none that was allowed here: it says "later"', async () => {
    expect(await allow('appointments', { allowed: ['changed'] })).toMatchObject({ ok: true })
    const keeping = { allowed: ['place-asked', 'place-booked'], about: 'keeping' }
    expect(await allow('appointments', keeping)).toMatchObject({ ok: true })
    const before = await world().everything()
    for (const allowed of [['changed'], []]) {
      expect(await allow('appointments-before', { allowed })).toEqual({ ok: false, refusal: 'unavailable' })
    }
    expect(await world().everything()).toEqual(before)
    const again = await allow('appointments', { allowed: ['changed'] })
    expect(again.value.left).toMatchObject({ changed: 2, 'place-asked': 1, 'place-booked': 1 })
  })
})

describe('where somebody may be called, and a release that knows of no number', () => {
  const { world, ask, row } = twoReleases(['appointments', 'account'], {
    ...{ name: 'appointments', collection: 'people', field: 'calls' },
  })
  let resident: Browser
  beforeEach(async () => {
    resident = await world().as('sample-resident')
  })
  const person = () => row('people', world().personId('sample-resident'))
  const leave = () => ask(resident, 'appointments', 'setMayCall', { given: aNumberToCall() })
  const place = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room', consentVersion: 2 }

  it('it writes what it knows, and the newer one takes it over whole', async () => {
    expect(await ask(resident, 'appointments-before', 'book', place)).toMatchObject({ ok: true })
    expect((await person())?.v).toBe(4)
    const none = await ask(resident, 'appointments', 'readMayCall', {}, false)
    expect(none.value).toEqual({ isOffered: true, mayCall: null })
    expect(await leave()).toMatchObject({ ok: true })
    expect(await person()).toMatchObject({ v: 5, appointments: [{ status: 'confirmed' }] })
  })

  it('it does not write a number away that was left here: it says "later", and nothing is lost', async () => {
    expect(await leave()).toMatchObject({ ok: true })
    const before = await world().everything()
    expect(await ask(resident, 'appointments-before', 'book', place)).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await world().everything()).toEqual(before)
    expect(await ask(resident, 'appointments', 'book', place)).toMatchObject({ ok: true })
    const { value } = await ask(resident, 'appointments', 'readMayCall', {}, false)
    expect(value.mayCall.number).toBe(aNumberToCall().number)
  })
})
