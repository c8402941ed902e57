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
} from '#core/contracts/appointments'
import { forgetAssessment } from '#core/contracts/assessments'
import { readArticle } from '#core/contracts/content'
import { land, listSites } from '#core/contracts/sites'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { storedAdministration } from '../../../cloudfunctions/_store/administrations'
import { appointments as appointmentRows } from '../../../cloudfunctions/_store/appointments'
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { sealNew } from '../../../cloudfunctions/assessments/kept'
import { aWorld } from '../../support/a-world'
import { everyList } from '../../support/every-list'
import {
  aClaim,
  aDay,
  anAdministration,
  anAppointment,
  anOffer,
  aPerson,
  aSeat,
  asStored,
  aWish,
  minute,
  monday,
  mondayAt,
} from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'
import { wrongAppointments } from '../../support/wrong/appointments'
import { wrongCalendars, wrongOffers } from '../../support/wrong/counsellors'
import {
  type Fields,
  gone,
  notAList,
  notANumber,
  notAnId,
  notAText,
  notAVersion,
  notHours,
  notOneOf,
  orNull,
  without,
} from '../../support/wrong/values'

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

const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
const [site] = sampleWorld.sites as [(typeof sampleWorld.sites)[number]]
const [article] = articles as [(typeof articles)[number]]

const anybody: Fields = { ...asStored(yunxi) }
/** As counsellors were stored before there were offers. */
const { offers: _, calendar: __, termsRevision: ___, meetingLink: ____, ...unchanged } = yunxi
const aFormerOne: Fields = {
  ...unchanged,
  ...{ modes: ['room'], siteId: 's-chenguang', roomId: 'r-chenguang-1', sessionMinutes: 50, gapMinutes: 10 },
  hours: [{ weekday: 1, from: minute(13, 30), until: minute(15, 30) }],
}
const aSite: Fields = { ...site }
const anArticle: Fields = { ...article, position: 1 }
const mine = (change: Partial<Appointment> = {}) =>
  anAppointment({ personId, counsellorId: 'c-yunxi', siteId: 's-chenguang', ...change })
const filed = (): Fields => ({ ...appointmentRows.document(mine()) })
const kept = (): Fields => ({ ...anAdministration({ personId }) })
const sealedKept = (): Fields => ({
  ...storedAdministration(sealNew(secretsOf(functionEnv), anAdministration({ personId }))),
  v: 3,
})

/** Of each collection a good document and, for each of its fields, what it may not be. */
const collections: readonly (readonly [
  string,
  CollectionName,
  () => Fields,
  Readonly<Record<string, readonly unknown[]>>,
])[] = [
  [
    'counsellors',
    'counsellors',
    () => anybody,
    {
      name: notAText,
      title: notAText,
      introduction: notAText,
      concerns: notAList,
      status: notOneOf.filter((status) => !Array.isArray(status)),
      meetingLink: orNull(notAText),
      offers: [...notAList, ...wrongOffers],
      calendar: wrongCalendars,
      termsRevision: notANumber,
      siteIds: notAList,
      v: notAVersion,
    },
  ],
  [
    'counsellors before there were offers',
    'counsellors',
    () => aFormerOne,
    {
      name: notAText,
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
    'sites',
    () => aSite,
    {
      nodeId: notAnId,
      name: notAText,
      address: notAText,
      rooms: notAList,
      openingHours: notHours,
      phone: orNull(notAText),
    },
  ],
  [
    'nodes',
    'nodes',
    () => ({ ...sampleWorld.nodes[0], id: 'n-qinghe' }),
    { kind: notOneOf, name: notAText, parentId: orNull(notAnId) },
  ],
  [
    'articles',
    'articles',
    () => anArticle,
    { title: notAText, summary: notAText, audience: notOneOf, minutes: notANumber },
  ],
  ['appointments', 'appointments', filed, { ...wrongAppointments, v: notAVersion }],
  [
    'administrations',
    'administrations',
    kept,
    {
      scaleId: notAnId,
      scaleVersion: notANumber,
      score: [gone, null, 7, {}, { total: 'x', bandId: 'calm', criticalItems: [] }, { total: 1, bandId: 'calm' }],
      consentVersion: notANumber,
      completedAt: notANumber,
      v: notAVersion,
    },
  ],
  [
    'administrations since they are sealed',
    'administrations',
    sealedKept,
    { found: [...notAText, 'no seal', `k1.${'A'.repeat(60)}`], consentVersion: notANumber, share: [gone, 7, {}] },
  ],
]

/** Each of the wrong values in a document of its own, under an id of its own. */
const spoiled = (good: Fields, field: string, values: readonly unknown[]): Fields[] =>
  values.map((value, at) => ({
    ...(value === gone ? without(good, field) : { ...good, [field]: value }),
    id: `bad-${field}-${at}`,
  }))

beforeEach(async () => {
  lines.length = 0
  await world.add('appointments', [mine(), mine({ id: 'a2', start: mondayAt(15), end: mondayAt(16) })])
  await world.add('administrations', [kept(), { ...kept(), id: 'k2', completedAt: mondayAt(13) }] as { id: string }[])
})

describe.each(collections)('documents of %s, each with one field gone or of another kind,', (_, name, good, fields) => {
  it('are in no list, and everything else is in all of them', async () => {
    const before = await everyList(resident, counsellor)
    expect(before.appointments.length + before.assessments.length).toBe(4)
    await world.add(
      name,
      Object.entries(fields).flatMap(([field, values]) => spoiled(good(), field, values)),
    )
    expect(await everyList(resident, counsellor)).toEqual(before)
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
      { ...anybody, offers: yunxi.offers.map((offer) => ({ ...offer, sessionMinutes: 0, restAfter: 0 })) },
      () => resident.call(bookAppointment, aWish()),
    ],
    [
      'counsellor-unknown',
      'a counsellor of the first release',
      'counsellors',
      { ...aFormerOne, sessionMinutes: 0, gapMinutes: 0 },
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
      () => ({ id: personId, openAppointment: 'a1' }),
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
      'a person, what they had open before it stood with them',
      'appointments',
      () => ({ ...mine(), start: 'soon' }),
      async () => {
        await world.put('people', { id: personId, openAppointment: { id: 'a1' } } as Fields)
        const asked = await resident.call(bookAppointment, aWish())
        await world.empty('people')
        return asked
      },
    ],
    [
      'a kept self-test',
      'administrations',
      () => ({ ...kept(), responses: 7 }),
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
    await world.put('counsellors', { ...aFormerOne, id: 'c-0', sessionMinutes: 0, gapMinutes: 0 })
    const { counsellors } = valueOf(await resident.call(listCounsellors, {}))
    expect(counsellors.map(({ id }) => id).sort()).toEqual(['c-anhe', 'c-songbai', 'c-yunxi', 'c-zhiyu'])
  })

  it('whose hours overlap or run backwards are read as the first release read them', async () => {
    const hours = [
      { weekday: 1, from: minute(13, 30), until: minute(14, 30) },
      { weekday: 1, from: minute(14), until: minute(15, 30) },
      { weekday: 1, from: minute(20), until: minute(19) },
    ] as const
    await world.put('counsellors', { ...aFormerOne, hours })
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
    // A line of the test before may come as late as now.
    const asked = () => lines.filter((line) => line.outcome === 'ok' && line.operation === listMyAppointments.name)
    await vi.waitFor(() => expect(told()).toHaveLength(1), { timeout: 10_000 })
    await vi.waitFor(() => expect(asked()).toHaveLength(2), { timeout: 10_000 })
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
