import type { bookAppointment } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { ChildShare } from '#core/domain/children/sharing'
import { addDays, DAY, HOUR, MINUTE } from '#core/domain/time'
import { storedAdministration } from '../../../cloudfunctions/_store/administrations'
import { childResults, storedResult } from '../../../cloudfunctions/_store/child-results'
import { bringAppointments } from '../bookings'
import { aChild, aChildResult, plantTeenager } from '../children'
import { aHandOut } from '../hand-outs'
import { aStoredLine } from '../lines'
import { anAdministration, anAppointment, aPerson, aShare, monday, mondayAt, phq9Answers } from '../makers'
import { anOpening } from '../records'
import { sealedFor } from '../sealed-for'
import { storedNumber } from '../to-call'
import { aWordingBrought, aWordingForParents, aWordingInForce, threeQuestions } from '../wordings'
import type { World } from '../world'
import { bringTheCallbacks } from './call-back'
import { bringTheConsultations } from './consultation-pages'
import { bringTheContributions } from './contribution-pages'
import { bringHealth } from './health'
import { bringJobRecords } from './job-records'
import { bringThePhoto } from './photo-of-a-code'
import { bringPieces } from './pieces'
import { bringThePortrait } from './portrait-of-a-counsellor'
import { bringTheExperts } from './the-experts'
import { bringWhoIsOnDuty } from './who-is-on-duty'
import { bringWhoWaits } from './who-waits'

/** The moment the pages are drawn at: with the counsellor 云溪 at work later that day. */
export const now = mondayAt(10)

/** The days that can be booked at that moment. */
export const bookable = { from: monday, until: addDays(monday, 27) }
export const dates = Array.from({ length: 28 }, (_, at) => addDays(monday, at))

/** Nothing is stored about them. */
export const newcomer = 'sample-resident-2'

/** Has everything: is a counsellor with a full day, has appointments of their own and kept results. */
export const regular = 'sample-counsellor'

export const manager = 'sample-manager'

export const lineKeeper = 'sample-line-keeper'

/** Looks after four children: of one and a half, of nine, of thirteen, and one with only a name. */
export const parent = 'sample-parent'

/** Of thirteen, with an account of their own: the parent's third child. */
export const young = 'sample-counsellor-3'

/** Of fourteen, with an account of their own: the record is theirs. */
export const teenager = 'sample-counsellor-2'

/** A counsellor nobody has booked. */
export const idle = 'sample-counsellor-4'

/** One appointment with 松柏, as somebody who asks for their own gets it. */
const withSongbai = { counsellorId: 'c-songbai', siteId: 's-nantang', roomId: 'r-nantang-1' }
const withYunxi = { counsellorId: 'c-yunxi', siteId: 's-chenguang', roomId: 'r-chenguang-1' }

/** The parent's for the youngest, with 云溪, who has been shown one of the two results. */
const forToddler = (world: World) =>
  anAppointment({
    ...{ id: 'for-toddler', code: 'H6PT', personId: world.personId(parent), forOther: 'toddler' },
    ...{ ...withYunxi, ...lasting(mondayAt(15, 30) + DAY) },
  })

const lasting = (start: number) => ({ start, end: start + 50 * MINUTE })

/** Puts into the world what the cast has. After a reset it has to be put there again. */
export async function bringTheCast(world: World): Promise<void> {
  const self = world.personId(regular)
  const own = (id: string, start: number, change = {}) =>
    anAppointment({ id, personId: self, ...withSongbai, ...lasting(start), ...change })
  const theirs = (id: string, start: number, change = {}) =>
    anAppointment({ id, personId: world.personId(id), ...withYunxi, ...lasting(start), ...change })
  const cancelled = { status: 'cancelled-by-client', cancelledAt: now - HOUR } as const
  const ahead = own('own-ahead', mondayAt(17, 30) + DAY)

  const stored = [
    ahead,
    own('own-cancelled', mondayAt(18, 30) + 2 * DAY, { code: 'P3RW', ...cancelled }),
    own('own-past', mondayAt(17, 30) - 7 * DAY, { code: 'T9HC' }),
    theirs('their-first', mondayAt(13, 30), { code: 'M4NK' }),
    theirs('their-second', mondayAt(14, 30), { code: 'W8XA', mode: 'phone' }),
    forToddler(world),
    theirs('their-cancelled', mondayAt(13, 30) + DAY, { code: 'C2VE', ...cancelled }),
  ]
  await bringAppointments(world, stored, now)
  const inbox = [
    { kind: 'looked' as const, ref: 'own-past', at: now - 30 * HOUR, readAt: now - DAY },
    { kind: 'moved' as const, ref: 'own-ahead', at: now - HOUR, readAt: null },
  ]
  const appointments = stored.filter(({ personId }) => personId === self)
  await world.put('people', aPerson({ id: self, since: 0, appointments, inbox, calls: storedNumber(self) }))
  const opened = { counsellorId: 'c-yunxi', date: monday, appointmentId: 'their-first', code: 'M4NK' }
  const opening = anOpening({
    ...{ id: 'opened-lately', personId: world.personId('their-first'), lookerId: self, byId: self },
    ...{ record: { ...opened, start: mondayAt(13, 30) }, at: now - 10 * MINUTE, until: now + 20 * MINUTE },
  })
  await world.put('record-openings', opening)
  const said = { counsellorId: 'c-yunxi', no: 1, unsure: 2, v: 1 }
  await world.put('feedback', { ...said, id: 'c-yunxi_2026-10', month: '2026-10', n: 14, heardSum: 64, yes: 11 })
  await world.put('feedback', { ...said, id: 'c-yunxi_2026-11', month: '2026-11', n: 5, heardSum: 20, yes: 2 })
  const look = { staffId: 'staff', personId: self, appointmentId: 'own-past', purpose: 'session', v: 1 }
  const [lately, before] = [now - HOUR, now - 30 * HOUR]
  const [songbai, gone] = ['c-songbai', 'not-here-any-more']
  const all = ['for-whom', 'intake', 'phone']
  await world.put('access-log', { ...look, id: 'look-lately', at: lately, counsellorId: songbai, what: all })
  await world.put('access-log', { ...look, id: 'look-before', at: before, counsellorId: gone, what: ['for-whom'] })
  const toldAtWork = [{ kind: 'shift-asked' as const, ref: 's-chenguang_2026-11-23', at: lately, readAt: null }]
  await world.put('people', aPerson({ id: world.personId('sample-line-keeper'), since: 0, inbox: toldAtWork }))
  await bringTheFamily(world)
  await bringPieces(world)
  await bringThePortrait(world)
  await bringTheCallbacks(world)
  await bringTheContributions(world)
  await bringTheConsultations(world)
  await bringJobRecords(world)
  await bringHealth(world)
  await bringWhoIsOnDuty(world)
  await bringThePhoto(world)
  await bringTheExperts(world, now)
  await bringWhoWaits(world, self, world.personId('sample-care-worker'))
  const deed = { by: 'p1_another', at: mondayAt(9), did: 'proposed' as const }
  const mine = { by: world.personId('sample-manager'), at: mondayAt(9, 30), did: 'approved' as const }
  await world.put('wordings', aWordingBrought({ status: 'approved', deeds: [deed, mine] }))
  const dialled = { by: world.personId(lineKeeper), outcome: 'answered' as const, answerer: 'operator' as const }
  const tests = [
    { ...dialled, at: mondayAt(-60), outcome: 'no-answer' as const, answerer: 'nobody' as const, waited: 120 },
    { ...dialled, at: mondayAt(-30), waited: 35 },
    { ...dialled, at: mondayAt(8), by: 'p1_another', outcome: 'busy' as const, answerer: 'nobody' as const, waited: 8 },
  ]
  const nearby = {
    number: '0000-1234',
    name: '本街道值守电话（虚构示例）',
    area: { nodeId: 'n-qinghe', name: '青禾街道（虚构示例）' },
  }
  await world.put('hotlines', { ...aStoredLine(nearby), tests })
  const old = {
    number: '0000-5678',
    name: '外地的一条热线（虚构示例）',
    area: { nodeId: null, name: '外地' },
    verifiedAt: '2026-06-01',
  }
  await world.put('hotlines', aStoredLine(old))
  const [by, day] = [world.personId('sample-care-worker'), '2026-11-20']
  const given = [
    { ...aHandOut({ on: day }), id: 'given-first', by, v: 1 },
    { ...aHandOut({ kitId: 'k01', copies: 1_200 }), id: 'given-by-another', by: 'p1_another', v: 1 },
    { ...aHandOut({ siteId: 's-nantang', copies: 5 }), id: 'given-elsewhere', by, v: 1 },
  ]
  await world.add('hand-outs', given)
  const counted = { siteId: 's-chenguang', placementId: 'hx-cg-01', isGone: false, week: '2026-11-16', before: 0, v: 1 }
  const steps = [...Object.entries({ scanned: 47, read: 21, 'help-opened': 10, booked: 4 })]
  await world.add(
    'step-counts',
    steps.map(([step, n]) => ({ ...counted, id: `hx-cg-01_${step}`, step, n })),
  )
  const closed = { ...aStoredLine({ number: '0000-9999', name: '停掉的一条（虚构示例）' }) }
  await world.put('hotlines', { ...closed, closed: { at: mondayAt(7), by: 'p1_another' } })
  await world.put('wordings', aWordingBrought({ id: 'srq20_1002', version: 1002, deeds: [deed] }))
  await world.put('wordings', aWordingInForce('auditc', { wording: threeQuestions }))
  await world.put('wordings', aWordingInForce('psc17', { wording: aWordingForParents() }))
  const appointment = { appointmentId: 'their-first', code: 'M4NK', start: mondayAt(13, 30) }
  const [told, score] = [phq9Answers(1), { total: 9, bandId: 'some', criticalItems: ['phq9-9'] }]
  const theirResult = { id: 'from-their-first', personId: world.personId('their-first'), responses: told, score }
  await world.add('administrations', [
    storedAdministration(anAdministration({ ...theirResult, share: aShare({ ...appointment, since: now - HOUR }) })),
    anAdministration({ id: 'kept-lately', personId: self, scaleVersion: 2, completedAt: now - 2 * DAY }),
    anAdministration({
      id: 'kept-before',
      personId: self,
      scaleVersion: 2,
      share: aShare({
        ...{ counsellorId: songbai, appointmentId: 'own-ahead', start: ahead.start, until: now + 9 * DAY },
        looks: [{ at: now - HOUR, reason: 'before-session' }],
      }),
      responses: phq9Answers(1),
      score: { total: 9, bandId: 'some', criticalItems: ['phq9-9'] },
      completedAt: now - 20 * DAY,
    }),
    anAdministration({
      ...{ id: 'kept-brought', personId: self, scaleId: 'srq20', scaleVersion: 1001, completedAt: now - 3 * DAY },
      score: { total: 3, bandId: 'negative', criticalItems: [], scores: { total: 3 }, patterns: {} },
      responses: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`srq20-${at + 1}`, at < 3 ? 1 : 0])),
    }),
    anAdministration({ id: 'kept-first', personId: self, scaleVersion: 1, completedAt: now - 60 * DAY }),
  ])
}

async function bringTheFamily(world: World): Promise<void> {
  const personId = world.personId(parent)
  const called = (id: string, name: string) => ({
    ...{ id, kind: 'child' as const },
    name: sealedFor(personId, 'name', id, name),
  })
  const others = [
    called('toddler', '小满'),
    called('pupil', '小禾'),
    called('thirteen', '小原'),
    called('only-a-name', '团团'),
  ]
  await world.put('people', aPerson({ id: personId, since: 0, others, appointments: [forToddler(world)] }))
  await world.put('children', aChild({ id: 'toddler', personId, born: { year: 2025, month: 5 }, pretermWeeks: 33 }))
  const { id: appointmentId, code, start } = forToddler(world)
  const told = aShare({ appointmentId, code, start, since: now - HOUR, until: now + 9 * DAY })
  const looked = (id: string, days: number, ageInMonths: number, sign: 0 | 1, change: { share?: ChildShare } = {}) =>
    aChildResult({
      ...{
        id,
        childId: 'toddler',
        personId,
        voice: 'guardian',
        completedAt: now - days * DAY,
        keptAt: now - days * DAY,
      },
      sheet: {
        ...{ scaleId: 'warning-signs', scaleVersion: 1, parameters: { ageInMonths } },
        responses: { 'ws-12m-1': 0, 'ws-12m-2': sign, 'ws-12m-3': 0, 'ws-12m-4': 0, 'ws-regress': 0 },
        score: { total: null, bandId: sign === 1 ? 'some' : 'none', criticalItems: [] },
      },
      ...change,
    })
  const shared = looked('looked-first', 90, 13, 1, { share: { ...told, by: 'first', personId } })
  await world.put('child-results', childResults.document(storedResult(shared)))
  await world.put('child-results', looked('looked-again', 20, 15, 0))
  await world.put('children', aChild({ id: 'pupil', personId, born: { year: 2017, month: 3 } }))
  await bringTheYoung(world, personId)
  await world.put('people', aPerson({ id: world.personId(teenager), since: 0, asChild: 'teenager' }))
  await plantTeenager(world, teenager, 'teenager')
}

/** Who shows an outline of one, nothing of another in which they asked for somebody, and all of a third. */
async function bringTheYoung(world: World, personId: string): Promise<void> {
  const childId = 'thirteen'
  const self = world.personId(young)
  const [since, asked] = [now - 30 * DAY, now - 3 * DAY]
  const word = { answer: 'yes', version: 1, at: since } as const
  const guardian = { sees: 'records', since } as const
  await world.put('people', aPerson({ id: self, since: 0, asChild: childId }))
  await world.put(
    'children',
    aChild({
      ...{ id: childId, personId, born: { year: 2013, month: 3 }, own: { personId: self, since } },
      guardians: [
        { ...guardian, id: 'first', personId },
        { ...guardian, id: 'second', personId: 'p1_second' },
      ],
      consents: [
        { ...word, by: 'guardian', personId },
        { ...word, by: 'child', personId: self },
      ],
      cares: [{ id: 'care', at: asked, reason: 'asked-for-somebody', resultId: 'own-gad7', spoken: ['second'] }],
      trace: [
        { at: since + HOUR, did: 'own-account' },
        { at: since + 2 * HOUR, did: 'guardian-joined', guardianId: 'second' },
        { at: asked, did: 'exception', resultId: 'own-gad7', reason: 'asked-for-somebody' },
        { at: asked + HOUR, did: 'spoke', guardianId: 'second' },
        { at: now - DAY, did: 'looked', guardianId: 'second', resultId: 'own-who5' },
        { at: now - HOUR, did: 'shown', resultId: 'own-who5', shows: 'outline' },
      ],
    }),
  )
  const own = (id: string, days: number, change: Partial<Parameters<typeof aChildResult>[0]>) =>
    world.put(
      'child-results',
      aChildResult({
        ...{ id, childId, personId: self, completedAt: now - days * DAY, keptAt: now - days * DAY },
        ...change,
      }),
    )
  await own('own-who5', 5, { shows: 'outline' })
  const seven = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((at): [string, number] => [`gad7-${at}`, 2]))
  await own('own-gad7', 3, {
    ...{ shows: 'nothing', exception: { at: asked, reason: 'asked-for-somebody' } },
    sheet: {
      ...{ scaleId: 'gad7', scaleVersion: 1, responses: seven },
      score: { total: 14, bandId: 'noticeable', criticalItems: [] },
    },
  })
  const days = (sleep: number, school: number, talk: 0 | 1) => ({
    ...{ scaleId: 'two-voices', scaleVersion: 1 },
    responses: { 'tv-sleep': sleep, 'tv-school': school, 'tv-friends': 0, 'tv-mood': 1, 'tv-talk': talk },
    score: { total: null, bandId: talk === 1 ? 'wants' : 'later', criticalItems: [] },
  })
  await own('own-voice', 2, { shows: 'all', sheet: days(2, 1, 1) })
  await own('grown-up-voice', 1, { voice: 'guardian', personId, sheet: days(0, 1, 1) })
}

/** A booking as the cloud says yes to it. */
export const booked: OutputOf<typeof bookAppointment>['appointment'] = {
  id: 'just-booked',
  code: 'K7QM',
  counsellorId: 'c-songbai',
  counsellorName: '松柏老师（虚构）',
  siteId: 's-nantang',
  siteName: '南塘心理辅导室',
  address: '南塘社区活动中心一楼，图书角隔壁（虚构地址）',
  sitePhone: null,
  roomName: '一号谈话室',
  ...lasting(mondayAt(17, 30) + DAY),
  mode: 'room',
  topic: null,
  status: 'confirmed',
  expires: null,
  bring: '',
  location: null,
  lateFrom: mondayAt(17, 30),
  forOther: null,
  movedFrom: null,
  movedTo: null,
  checkedInAt: null,
  change: null,
  meetingLink: null,
}
