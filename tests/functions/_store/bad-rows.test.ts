import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { articles } from '#core/content/articles/index'
import { sampleWorld } from '#core/content/sample/index'
import { whoAmI } from '#core/contracts/account'
import {
  bookAppointment,
  cancelAppointment,
  listAgenda,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import { forgetAssessment, listMyAssessments } from '#core/contracts/assessments'
import { listArticles, readArticle } from '#core/contracts/content'
import { land, listSites } from '#core/contracts/sites'
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { aWorld } from '../../support/a-world'
import { aDay, anAdministration, anAppointment, aPerson, aWish, minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let resident: Browser
let counsellor: Browser
let personId: string
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
  personId = world.personId('sample-resident')
})

type Fields = Readonly<Record<string, unknown>> & { readonly id: string }

const gone = Symbol('gone')
const notAText = [gone, null, 7, true, {}, { $ne: null }, [], ['a'], 'x'.repeat(1_001)]
const notAnId = [...notAText.slice(0, -1), 'x'.repeat(65), '', 'a b', '../a']
const notANumber = [gone, null, '7', true, {}, [], [7], 0.5, -1, 2 ** 60]
const notAList = [gone, null, 'a', 7, {}, [7], [null], [{}], Array.from({ length: 400 }, () => 'a')]
const notARecord = [gone, null, 'a', 7, [1], { a: 'b' }, { 'a b': 1 }]
const notOneOf = [gone, null, '', 'other', 7, {}, []]
const notHours = [...notAList, [{ weekday: 1, from: 60, until: 'x' }], [{ weekday: 9, from: 60, until: 90 }]]
const notADay = [gone, null, '', 'soon', '2026-02-30', 7, {}]

const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
const [site] = sampleWorld.sites as [(typeof sampleWorld.sites)[number]]
const [article] = articles as [(typeof articles)[number]]

const anybody: Fields = { ...yunxi }
const aSite: Fields = { ...site }
const anArticle: Fields = { ...article, position: 1 }
const mine = (): Fields => ({ ...anAppointment({ personId, counsellorId: 'c-yunxi', siteId: 's-chenguang' }) })
const kept = (): Fields => ({ ...anAdministration({ personId }) })

/** Of each collection a good document and, for each of its fields, what it may not be. */
const collections: readonly (readonly [CollectionName, () => Fields, Readonly<Record<string, readonly unknown[]>>])[] =
  [
    [
      'counsellors',
      () => anybody,
      {
        name: notAText,
        title: notAText,
        credentials: notAList,
        introduction: notAText,
        concerns: notAList,
        modes: [...notAList, ['letter']],
        siteId: notAnId,
        roomId: notAnId,
        hours: notHours,
        sessionMinutes: [...notANumber, 0, 4, 481],
        gapMinutes: [...notANumber, 241],
      },
    ],
    [
      'sites',
      () => aSite,
      {
        nodeId: notAnId,
        name: notAText,
        address: notAText,
        rooms: notAList,
        openingHours: notHours,
        phone: notAText.filter((value) => value !== null),
      },
    ],
    [
      'nodes',
      () => ({ ...sampleWorld.nodes[0], id: 'n-qinghe' }),
      { kind: notOneOf, name: notAText, parentId: notAnId.filter((value) => value !== null) },
    ],
    ['articles', () => anArticle, { title: notAText, summary: notAText, audience: notOneOf, minutes: notANumber }],
    [
      'appointments',
      mine,
      {
        code: notAText,
        personId: notAnId,
        counsellorId: notAnId,
        siteId: notAnId,
        roomId: notAnId,
        start: notANumber,
        end: notANumber,
        mode: notOneOf,
        status: notOneOf,
        consentVersion: notANumber,
        bookedAt: notANumber,
        cancelledAt: notANumber.filter((value) => value !== null),
      },
    ],
    [
      'administrations',
      kept,
      {
        scaleId: notAnId,
        scaleVersion: notANumber,
        score: [gone, null, 7, {}, { total: 'x', bandId: 'calm', criticalItems: [] }, { total: 1, bandId: 'calm' }],
        consentVersion: notANumber,
        completedAt: notANumber,
        v: ['1', null, -1, 99],
      },
    ],
  ]

const without = (document: Fields, field: string) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => name !== field)) as Fields

/** Each of the wrong values in a document of its own, under an id of its own. */
const spoiled = (good: Fields, field: string, values: readonly unknown[]): Fields[] =>
  values.map((value, at) => ({
    ...(value === gone ? without(good, field) : { ...good, [field]: value }),
    id: `bad-${field}-${at}`,
  }))

/** A list that comes in pages, to its end. */
async function walk<Row, Key extends string | number>(
  page: (beyond?: Key) => Promise<{ readonly rows: Row[]; readonly next: Key | null }>,
) {
  const rows: Row[] = []
  for (let next: Key | null | undefined; next !== null; ) {
    const answer = await page(next)
    rows.push(...answer.rows)
    next = answer.next
  }
  return rows
}

/** What every list there is answers with. */
async function everyList() {
  const myAppointments = (before?: number) =>
    resident.call(listMyAppointments, before === undefined ? {} : { before }).then(valueOf)
  const myAssessments = (before?: number) =>
    resident.call(listMyAssessments, before === undefined ? {} : { before }).then(valueOf)
  return {
    counsellors: valueOf(await resident.call(listCounsellors, {})),
    nearby: valueOf(await resident.call(listCounsellors, { siteId: 's-chenguang' })),
    soonest: valueOf(await resident.call(listSoonestPlaces, {})),
    openings: valueOf(
      await resident.call(listOpenings, { counsellorIds: sampleWorld.counsellors.map(({ id }) => id) }),
    ),
    appointments: await walk(async (before?: number) => {
      const { appointments, next } = await myAppointments(before)
      return { rows: appointments, next }
    }),
    agenda: valueOf(await counsellor.call(listAgenda, {})),
    assessments: await walk(async (before?: number) => {
      const { administrations, next } = await myAssessments(before)
      return { rows: administrations, next }
    }),
    articles: valueOf(await resident.call(listArticles, {})),
    sites: await walk(async (after?: string) => {
      const { sites, next } = valueOf(await resident.call(listSites, after === undefined ? {} : { after }))
      return { rows: sites, next }
    }),
    landing: valueOf(await resident.call(land, { scene: 'hx-cg-01' })),
    roles: valueOf(await counsellor.call(whoAmI, {})),
  }
}

beforeEach(async () => {
  lines.length = 0
  await world.add('appointments', [mine(), { ...mine(), id: 'a2', start: mondayAt(15), end: mondayAt(16) }] as {
    id: string
  }[])
  await world.add('administrations', [kept(), { ...kept(), id: 'k2', completedAt: mondayAt(13) }] as { id: string }[])
})

describe.each(collections)('documents of %s, each with one field gone or of another kind,', (name, good, fields) => {
  it('are in no list, and everything else is in all of them', async () => {
    const before = await everyList()
    expect(before.appointments.length + before.assessments.length).toBe(4)
    await world.add(
      name,
      Object.entries(fields).flatMap(([field, values]) => spoiled(good(), field, values)),
    )
    expect(await everyList()).toEqual(before)
  })
})

describe.each(
  Object.entries({
    counsellorId: notAnId,
    date: notADay,
    hours: [
      ...notAList,
      [{ from: 700, until: 600 }],
      [
        { from: 60, until: 90 },
        { from: 80, until: 100 },
      ],
    ],
    claims: [...notAList, [{ appointmentId: 'a', from: 9, until: 9 }]],
    revision: notANumber,
    v: ['1', null, -1, 99],
  }),
)("a counsellor's day whose %s is wrong in every way", (field, values) => {
  it('has no places as long as nobody knows which are taken, and everybody else has theirs', async () => {
    const id = 'c-songbai_2026-11-24'
    const day: Fields = { ...aDay({ id, counsellorId: 'c-songbai', date: '2026-11-24' }) }
    const others = (lists: Awaited<ReturnType<typeof everyList>>) => ({
      ...lists,
      counsellors: lists.counsellors.counsellors.filter((one) => one.id !== 'c-songbai'),
      openings: lists.openings.openings.filter((one) => one.counsellorId !== 'c-songbai'),
    })
    const ofSongbai = (lists: Awaited<ReturnType<typeof everyList>>) =>
      lists.openings.openings.filter((one) => one.counsellorId === 'c-songbai').map(({ date }) => date)
    const before = await everyList()
    expect(ofSongbai(before)).toContain('2026-11-24')
    for (const value of values) {
      await world.put('counsellor-days', value === gone ? without(day, field) : ({ ...day, [field]: value } as Fields))
      const after = await everyList()
      expect(others(after)).toEqual(others(before))
      // A day that does not say whose or when it is is found by no query; whoever books it finds it by its id.
      if (field !== 'counsellorId' && field !== 'date') expect(ofSongbai(after)).not.toContain('2026-11-24')
      const wish = aWish({ counsellorId: 'c-songbai', start: mondayAt(24 + 17, 30) })
      const all = await world.everything()
      expect(await resident.call(bookAppointment, wish)).toEqual({ ok: false, refusal: 'unavailable' })
      expect(await world.everything()).toEqual(all)
    }
  })
})

describe('one bad document that others refer to', () => {
  it.each<[CollectionName, Fields]>([
    ['sites', { ...aSite, name: 7 }],
    ['nodes', { id: 'n-chenguang', kind: 'planet', name: '晨光社区', parentId: 'n-qinghe' }],
  ])('of %s leaves them where they are, without its words', async (name, bad) => {
    world.cloud.clock.advance(120_000)
    await world.put(name, bad)
    const { counsellors } = valueOf(await resident.call(listCounsellors, {}))
    expect(counsellors.map(({ id }) => id).sort()).toEqual(['c-anhe', 'c-songbai', 'c-yunxi', 'c-zhiyu'])
    expect(valueOf(await resident.call(listMyAppointments, {})).appointments).toHaveLength(2)
    expect(valueOf(await resident.call(listSites, {})).sites.map(({ id }) => id)).toEqual(
      name === 'sites' ? ['s-liuan', 's-nantang', 's-shuxia'] : ['s-chenguang', 's-liuan', 's-nantang', 's-shuxia'],
    )
    expect(valueOf(await counsellor.call(listAgenda, {})).days).toHaveLength(28)
  })
})

describe('a bad document asked for by its id', () => {
  it.each([
    [
      'article-unknown',
      'an article',
      'articles',
      { ...anArticle, audience: 'nobody' },
      () => resident.call(readArticle, { articleId: 'a01' }),
    ],
    [
      'article-unknown',
      'an article’s text',
      'articles',
      { ...anArticle, blocks: [{ kind: 'verse' }] },
      () => resident.call(readArticle, { articleId: 'a01' }),
    ],
    ['site-unknown', 'a site', 'sites', { ...aSite, rooms: null }, () => resident.call(land, { scene: 'hx-cg-01' })],
    [
      'site-unknown',
      'a code’s place',
      'placements',
      { id: 'hx-cg-01', siteId: 7, place: '门口' },
      () => resident.call(land, { scene: 'hx-cg-01' }),
    ],
    [
      'counsellor-unknown',
      'a counsellor',
      'counsellors',
      { ...anybody, sessionMinutes: 0, gapMinutes: 0 },
      () => resident.call(bookAppointment, aWish()),
    ],
  ] as const)('is %s where it is only shown or asked for: %s', async (refusal, _, name, bad, ask) => {
    await world.put(name, bad as { id: string })
    const before = await world.everything()
    expect(await ask()).toEqual({ ok: false, refusal })
    expect(await world.everything()).toEqual(before)
  })

  it.each<[string, CollectionName, () => Fields, () => Promise<unknown>]>([
    [
      'a person, who is no newcomer',
      'people',
      () => ({ ...aPerson({ id: personId }), openAppointment: 'a1' }),
      () => resident.call(bookAppointment, aWish()),
    ],
    [
      'an appointment',
      'appointments',
      () => ({ ...mine(), status: 'lost' }),
      () => resident.call(cancelAppointment, { appointmentId: 'a1' }),
    ],
    [
      'a person who cancels',
      'people',
      () => ({ id: personId, openAppointments: [] }),
      () => resident.call(cancelAppointment, { appointmentId: 'a1' }),
    ],
    [
      'a kept self-test',
      'administrations',
      () => ({ ...kept(), responses: 'lost' }),
      () => resident.call(forgetAssessment, { administrationId: 'k1' }),
    ],
    [
      'a staff record',
      'staff',
      () => ({ id: world.personId('sample-counsellor'), grants: [{ role: 'king' }] }),
      () => counsellor.call(listAgenda, {}),
    ],
    [
      'a staff record, asked by its own',
      'staff',
      () => ({ id: world.personId('sample-counsellor'), grants: 'all' }),
      () => counsellor.call(whoAmI, {}),
    ],
    [
      'a document of a newer version',
      'people',
      () => ({ ...aPerson({ id: personId }), v: 99 }),
      () => resident.call(bookAppointment, aWish()),
    ],
  ])('is unavailable where it decides or is written back, and stays as it is: %s', async (_, name, bad, ask) => {
    await world.put(name, bad())
    const before = await world.everything()
    expect(await ask()).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await world.everything()).toEqual(before)
  })
})

describe('terms that were stored before anybody refused them', () => {
  it('of a session of no length cost nobody else anything', async () => {
    await world.put('counsellors', { ...yunxi, id: 'c-0', sessionMinutes: 0, gapMinutes: 0 })
    const { counsellors } = valueOf(await resident.call(listCounsellors, {}))
    expect(counsellors.map(({ id }) => id).sort()).toEqual(['c-anhe', 'c-songbai', 'c-yunxi', 'c-zhiyu'])
  })

  it('whose hours overlap or run backwards are read as the first release read them', async () => {
    const hours = [
      { weekday: 1, from: minute(13, 30), until: minute(14, 30) },
      { weekday: 1, from: minute(14), until: minute(15, 30) },
      { weekday: 1, from: minute(20), until: minute(19) },
    ] as const
    await world.put('counsellors', { ...yunxi, hours })
    const asked = { counsellorIds: ['c-yunxi'], from: monday, days: 1 }
    expect(valueOf(await resident.call(listOpenings, asked)).openings).toMatchObject([
      { slots: [{ start: mondayAt(13, 30) }, { start: mondayAt(14, 30) }] },
    ])
  })
})

describe('the log', () => {
  it('says once which document it was, by a hash of its id, and nothing of it', async () => {
    const bad = { ...mine(), id: 'told-once', code: 'a secret that is no code' }
    await world.put('appointments', bad)
    valueOf(await resident.call(listMyAppointments, {}))
    valueOf(await resident.call(listMyAppointments, {}))
    const row = createHash('sha256').update('told-once').digest('hex').slice(0, 16)
    const told = () => lines.filter((line) => 'badRow' in line && JSON.stringify(line).includes(row))
    await vi.waitFor(() => expect(told()).toHaveLength(1), { timeout: 10_000 })
    await vi.waitFor(() => expect(lines.filter(({ outcome }) => outcome === 'ok')).toHaveLength(2), { timeout: 10_000 })
    expect(told()).toEqual([
      {
        function: 'appointments',
        level: 'error',
        at: expect.any(Number),
        badRow: { collection: 'appointments', row, field: 'code' },
      },
    ])
    for (const word of ['told-once', 'secret', personId]) expect(JSON.stringify(lines)).not.toContain(word)
  })
})
