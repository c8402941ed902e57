import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { agreementVersion } from '#core/domain/access/agreement'
import { aStoredLine } from '../../support/lines'
import { mondayAt } from '../../support/makers'
import { withFormerRelease } from '../../support/next-release'
import { asProgram } from '../../support/sealing'
import { anAttempt, type Browser, openWorld, type World } from '../../support/world'

/** Both releases of a function over one database, while functions are replaced one after another. */
function twoReleases(names: readonly string[], before: Parameters<typeof withFormerRelease>[1]) {
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
    row: async (collection: 'staff' | 'counsellors' | 'hotlines', id: string) =>
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
    expect(await row('staff', id)).toMatchObject({ v: 3, credentials: [{ issuer: '示例协会' }] })
    expect(await ask(somebody, 'staff', 'switchPost', { to })).toMatchObject({ ok: true, value: { acting: to } })
    expect(await row('staff', id)).toMatchObject({ v: 4, acting: { role: 'manager' }, credentials: [{}] })
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
