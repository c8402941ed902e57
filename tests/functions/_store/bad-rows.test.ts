import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { articles } from '#core/content/articles/index'
import { sampleWorld } from '#core/content/sample/index'
import { whoAmI } from '#core/contracts/account'
import {
  bookAppointment,
  cancelAppointment,
  listAgenda,
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import { forgetAssessment, listMyAssessments } from '#core/contracts/assessments'
import { listArticles, readArticle } from '#core/contracts/content'
import { land, listSites } from '#core/contracts/sites'
import { type Appointment } from '#core/domain/scheduling/appointment'
import { untouchedRoomDay } from '#core/domain/scheduling/day'
import { appointments as appointmentRows } from '../../../cloudfunctions/_store/appointments'
import { counsellorDays } from '../../../cloudfunctions/_store/counsellor-days'
import { people } from '../../../cloudfunctions/_store/people'
import { roomDays } from '../../../cloudfunctions/_store/room-days'
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { aWorld } from '../../support/a-world'
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

const orNull = (values: readonly unknown[]) => values.filter((value) => value !== null)
const notAYesNo = [gone, null, 'true', 1, {}]

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

/** The wrong values of an object's fields, each in an object that is right but for it. */
const wrongIn = (good: object, fields: Readonly<Record<string, readonly unknown[]>>): unknown[] =>
  Object.entries(fields).flatMap(([field, values]) =>
    values.map((value) => {
      const { [field]: _wrong, ...rest } = good as Readonly<Record<string, unknown>>
      return value === gone ? rest : { ...rest, [field]: value }
    }),
  )
const listOf = (wrong: readonly unknown[]) => wrong.map((one) => [one])

const aLeave = { id: 'away', kind: 'sick', from: mondayAt(9), until: mondayAt(12) }
const aSingle = { id: 'once', date: monday, from: 540, until: 600, siteId: 's-chenguang' }
const anOffDay = { date: monday, kind: 'off', name: '示例假日' }
const notAMinute = [...notANumber, 1441]

const wrongOffers = listOf(
  wrongIn(anOffer(), {
    id: [...notAnId, 'x'.repeat(25)],
    name: [...notAText, ''],
    siteId: notAnId,
    roomId: notAnId,
    equipmentIds: [...notAList, ['../a'], Array.from({ length: 6 }, (_, at) => `e${at}`)],
    topics: [...notAList, ['weather']],
    modes: [...notAList, ['letter'], []],
    sessionMinutes: [...notANumber, 0, 4, 481],
    restBefore: [...notANumber, 241],
    restAfter: [...notANumber, 241],
    capacity: [...notANumber, 0, 31],
    noticeMinutes: [...notANumber, 20_161],
    horizonDays: [...notANumber, 0, 61],
    release: [gone, null, 7, {}, { kind: 'monthly' }, { kind: 'weekly' }, { kind: 'weekly', weekday: 8, minute: 0 }],
    lateMinutes: [...notANumber, 20_161],
    intake: [...notAList, [{ id: 'q', text: '', options: [] }], [{ id: 'q', text: '什么', options: ['one'] }]],
    answerWithin: [...orNull(notANumber), 14, 10_081],
    bring: notAText,
    open: notAYesNo,
  }),
)

const wrongCalendars = [
  ...[gone, null, 7, 'a', [], {}],
  ...wrongIn(yunxi.calendar, {
    versions: [
      ...notAList,
      [{ from: 'soon', hours: [] }],
      [{ from: monday }],
      [{ from: monday, hours: [{ weekday: 1, from: 60, until: 90 }] }],
      [{ from: monday, hours: [{ weekday: 1, from: 90, until: 60, siteId: 's-chenguang' }] }],
      [
        { from: monday, hours: [] },
        { from: monday, hours: [] },
      ],
    ],
    leaves: [
      ...notAList,
      ...listOf(
        wrongIn(aLeave, { id: notAnId, kind: notOneOf, from: notANumber, until: [...notANumber, mondayAt(9)] }),
      ),
    ],
    openings: [
      ...notAList,
      ...listOf(
        wrongIn(aSingle, {
          id: notAnId,
          date: notADay,
          from: notAMinute,
          until: [...notAMinute, 540],
          siteId: notAnId,
        }),
      ),
    ],
    closings: [
      ...notAList,
      ...listOf(wrongIn(aSingle, { id: notAnId, date: notADay, from: notAMinute, until: [...notAMinute, 540] })),
    ],
    holidays: [
      ...[gone, 7, 'a', [], {}, { through: 'soon', days: [] }, { through: monday }],
      ...[{ days: notAList }].flatMap((fields) => wrongIn({ through: monday, days: [] }, fields)),
      ...wrongIn(anOffDay, { date: notADay, kind: notOneOf, name: notAText }).map((day) => ({
        ...{ through: monday, days: [day] },
      })),
      ...[0, 8, 'Monday', gone].map((as) => ({
        ...{ through: monday, days: [{ date: monday, kind: 'work', name: '示例补班', ...(as !== gone && { as }) }] },
      })),
    ],
  }),
]

/** What an appointment may not be, with its person and filed. */
const wrongAppointments = {
  code: notAText,
  personId: notAnId,
  counsellorId: notAnId,
  offerId: orNull(notAnId),
  siteId: notAnId,
  roomId: orNull(notAnId),
  equipmentIds: [...notAList, ['../a']],
  start: notANumber,
  end: notANumber,
  mode: notOneOf,
  topic: orNull(notOneOf),
  status: notOneOf,
  expires: orNull(notANumber),
  forOther: orNull(notAnId),
  intake: [gone, 7, {}, [], 'x'.repeat(8001)],
  phone: [gone, 7, {}, [], 'x'.repeat(8001)],
  consentVersion: orNull(notANumber),
  by: notOneOf,
  bookedAt: notANumber,
  cancelledAt: orNull(notANumber),
  movedFrom: orNull(notAnId),
  movedTo: orNull(notAnId),
  checkedInAt: orNull(notANumber),
  change: [gone, 7, 'moved', {}, { kind: 'lost', at: 1 }, { kind: 'moved' }, { kind: 'moved', at: 'then' }],
}
const notAVersion = ['1', null, -1, 99]

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
      credentials: notAList,
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
    anyone: valueOf(await resident.call(listAnyone, {})),
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
  await world.add('appointments', [mine(), mine({ id: 'a2', start: mondayAt(15), end: mondayAt(16) })])
  await world.add('administrations', [kept(), { ...kept(), id: 'k2', completedAt: mondayAt(13) }] as { id: string }[])
})

describe.each(collections)('documents of %s, each with one field gone or of another kind,', (_, name, good, fields) => {
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

const aSongbaiDay = aDay({ id: 'c-songbai_2026-11-24', counsellorId: 'c-songbai', date: '2026-11-24' })
const itsRoom = untouchedRoomDay('r-nantang-1', '2026-11-24')
const songbaiClaim = aClaim({ seat: aSeat({ siteId: 's-nantang', roomId: 'r-nantang-1' }) })
const aCalledOff = {
  ...{ id: 'a1', code: 'K7QM', siteId: 's-nantang', roomId: 'r-nantang-1', mode: 'room', by: 'client' },
  ...{ start: mondayAt(10), end: mondayAt(11), at: mondayAt(9) },
}
const notAroundTheDay = [gone, null, '7', 0.5, -1441, 2881]

/** Days by the one place that hangs on them, and what each field may not be. */
const wrongDays: readonly (readonly [string, CollectionName, Fields, Readonly<Record<string, readonly unknown[]>>])[] =
  [
    [
      'a counsellor’s day',
      'counsellor-days',
      { ...counsellorDays.document(aSongbaiDay) },
      {
        counsellorId: notAnId,
        date: notADay,
        claims: [
          ...notAList,
          ...listOf(
            wrongIn(songbaiClaim, {
              id: notAnId,
              kind: notOneOf,
              from: [...notAroundTheDay, minute(11)],
              until: notAroundTheDay,
              expires: orNull(notANumber),
              byNewcomer: [false, 1],
              seat: [
                ...[gone, 7, {}],
                ...wrongIn(aSeat(), {
                  personId: notAnId,
                  code: notAText,
                  offerId: notAnId,
                  siteId: notAnId,
                  roomId: orNull(notAnId),
                  equipmentIds: notAList,
                  mode: notOneOf,
                  topic: orNull(notOneOf),
                  start: notANumber,
                  end: notANumber,
                  by: notOneOf,
                  checkedInAt: orNull(notANumber),
                  attendance: orNull(notOneOf),
                }),
              ],
            }),
          ),
          [aClaim(), aClaim({ id: 'a2', from: minute(10, 30), until: minute(11, 30) })],
          [aClaim(), aClaim({ id: 'a2', seat: aSeat({ offerId: 'group' }) })],
        ],
        calledOff: [
          ...notAList,
          ...listOf(
            wrongIn(aCalledOff, {
              id: notAnId,
              code: notAText,
              siteId: notAnId,
              roomId: orNull(notAnId),
              mode: notOneOf,
              start: notANumber,
              end: notANumber,
              at: notANumber,
              by: notOneOf,
            }),
          ),
        ],
        calledOffBefore: notANumber,
        revision: notANumber,
        v: notAVersion,
      },
    ],
    [
      'a counsellor’s day of the first release',
      'counsellor-days',
      { id: aSongbaiDay.id, counsellorId: 'c-songbai', date: '2026-11-24', hours: [], claims: [], revision: 1 },
      {
        claims: [...notAList, [{ appointmentId: 'a', from: 9, until: 9 }], [{ from: 9, until: 10 }]],
        revision: notANumber,
      },
    ],
    [
      'the day of the room they sit in',
      'room-days',
      { ...roomDays.document(itsRoom) },
      {
        roomId: notAnId,
        date: notADay,
        claims: [
          ...notAList,
          ...listOf(
            wrongIn(
              { id: 'a1', counsellorId: 'c1', from: 600, until: 650, expires: null },
              {
                id: notAnId,
                counsellorId: orNull(notAnId),
                from: notAroundTheDay,
                until: notAroundTheDay,
                expires: orNull(notANumber),
              },
            ),
          ),
        ],
        revision: notANumber,
        v: notAVersion,
      },
    ],
  ]

describe.each(
  wrongDays.flatMap(([what, name, day, fields]) =>
    Object.entries(fields).map(([field, values]) => ({ what, name, day, field, values })),
  ),
)('$what whose $field is wrong in every way', ({ name, day, field, values }) => {
  it('has no places as long as nobody knows which are taken, and everybody else has theirs', async () => {
    const others = ({ anyone: _, ...lists }: Awaited<ReturnType<typeof everyList>>) => ({
      ...lists,
      counsellors: lists.counsellors.counsellors.filter((one) => one.id !== 'c-songbai'),
      openings: lists.openings.openings.filter((one) => one.counsellorId !== 'c-songbai'),
    })
    const ofSongbai = async () => {
      const { openings } = valueOf(await resident.call(listOpenings, { counsellorIds: ['c-songbai'] }))
      return openings.map(({ date }) => date)
    }
    const before = await everyList()
    expect(await ofSongbai()).toContain('2026-11-24')
    const wish = aWish({ counsellorId: 'c-songbai', start: mondayAt(24 + 17, 30) })
    const all = (await world.everything()).filter(([one]) => one !== name)
    for (const value of values) {
      const bad = value === gone ? without(day, field) : { ...day, [field]: value }
      await world.put(name, bad as Fields)
      // A day that does not say whose or when it is is found by no query; whoever books it finds it by its id.
      if (!['counsellorId', 'roomId', 'date'].includes(field)) expect(await ofSongbai()).not.toContain('2026-11-24')
      expect(await resident.call(bookAppointment, wish)).toEqual({ ok: false, refusal: 'unavailable' })
      const { id, ...lies } = bad as Fields
      expect(await world.documents(name)).toEqual([{ ...lies, _id: id }])
    }
    expect(others(await everyList())).toEqual(others(before))
    expect((await world.everything()).filter(([one]) => one !== name)).toEqual(all)
  })
})

describe('a person', () => {
  const person = (): Fields => {
    const known = aPerson({ id: personId, since: 1, appointments: [mine({ id: 'own' })] })
    return { ...people.document({ ...known, openBefore: null } as Parameters<typeof people.document>[0]) }
  }
  const place = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), times: 1 }
  const anAttempt = { id: 'attempt', at: 1, did: null }

  it.each(
    Object.entries({
      since: orNull(notANumber),
      appointments: [...notAList, ...listOf(wrongIn(anAppointment(), wrongAppointments))],
      others: [
        ...notAList,
        ...listOf(
          wrongIn(
            { id: 'o1', kind: 'child', name: 'k1.x' },
            { id: notAnId, kind: notOneOf.filter((kind) => kind !== 'other'), name: [gone, null, 7] },
          ),
        ),
      ],
      missed: [
        ...notAList,
        ...listOf(
          wrongIn(
            { appointmentId: 'a1', at: 1, by: 'client' },
            { appointmentId: notAnId, at: notANumber, by: notOneOf },
          ),
        ),
      ],
      missedForgivenAt: orNull(notANumber),
      underCare: notAYesNo,
      givenBack: [
        ...[gone, 7, {}, { on: 'soon', places: [] }, { on: monday }],
        ...wrongIn(place, { counsellorId: notAnId, start: notANumber, times: notANumber }).map((one) => ({
          ...{ on: monday, places: [one] },
        })),
      ],
      attempts: [...notAList, ...listOf(wrongIn(anAttempt, { id: notAnId, at: notANumber, did: orNull(notAnId) }))],
      uses: [gone, 7, {}, { on: 'soon', times: {} }, { on: monday }, { on: monday, times: { 'a.b': 'x' } }],
      openBefore: orNull(notAnId),
      v: notAVersion,
    }),
  )(
    'whose %s is wrong in every way can change nothing, and stays as they are; nobody else notices',
    async (field, values) => {
      const other = await world.as('sample-parent')
      const all = (await world.everything()).filter(([one]) => one !== 'people')
      for (const value of values) {
        const bad = (value === gone ? without(person(), field) : { ...person(), [field]: value }) as Fields
        await world.put('people', bad)
        expect(await resident.call(bookAppointment, aWish())).toEqual({ ok: false, refusal: 'unavailable' })
        const { id, ...lies } = bad
        expect(await world.documents('people')).toEqual([{ ...lies, _id: id }])
      }
      expect(await resident.call(listMyAppointments, {})).toEqual({ ok: false, refusal: 'unavailable' })
      expect((await world.everything()).filter(([one]) => one !== 'people')).toEqual(all)
      valueOf(await other.call(bookAppointment, aWish()))
    },
  )

  it('who is as they should be can: so none of these was wrong for another reason', async () => {
    await world.put('people', person())
    valueOf(await resident.call(bookAppointment, aWish()))
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
