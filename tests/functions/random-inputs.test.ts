import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { sampleWorld } from '#core/content/sample/index'
import { sampleOpenid } from '#core/content/sample/people'
import { isAtDesk } from '#core/contracts/desk'
import { operations } from '#core/contracts/index'
import { type AnyOperation, commonRefusals } from '#core/contracts/operation'
import { checkTables } from '#core/contracts/setup'
import { agreementVersion } from '#core/domain/access/agreement'
import { deskFaults } from '#core/domain/desk/session'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { DAY } from '#core/domain/time'
import { scales } from '#core/scales/index'
import { codesOf } from '../../cloudfunctions/_runtime/one-time-code'
import { storedAdministration } from '../../cloudfunctions/_store/administrations'
import { childResults, storedResult } from '../../cloudfunctions/_store/child-results'
import { aWorld } from '../support/a-world'
import { bringAppointments } from '../support/bookings'
import { aCallback, aCallbackWish, putCallback } from '../support/callbacks'
import { aChild, aChildResult, aChildWish, aToddlerSheet, plantCare, plantTeenager } from '../support/children'
import { aConsultation, aFurtherWord, anAnswered, aWishToAsk, putConsultation } from '../support/consultations'
import { aContribution, anAsked, aSent, editorsQuestion, putContribution, writersReply } from '../support/contributions'
import { aCourse, aLesson, aPlay, aPopulation, here, plantCourse } from '../support/courses'
import { aDesk, type Desk } from '../support/desk'
import { aHandover, putHandover } from '../support/duty/handovers'
import { aMorningRota, cameDraft, morningDrafts, openAllMonday, withCome } from '../support/duty/planted-duty'
import { aMorningQueue, putQueue } from '../support/duty/queues'
import { putRota } from '../support/duty/rotas'
import { aCandidate, anExpert, plantBatch, plantDecidedBatch } from '../support/experts'
import { aHandOut } from '../support/hand-outs'
import { aLineWish, aStoredLine } from '../support/lines'
import { anAdministration, anAppointment, aPerson, aShare, monday, mondayAt, phq9Answers } from '../support/makers'
import { aMove, plantMoves } from '../support/moves'
import { aText, plantPicture, plantPieces } from '../support/pieces'
import { askedCode, plantDesk, plantSeat, seatCookie, seenCode } from '../support/planted-desk'
import { plantedOnce } from '../support/planted-once'
import {
  aPaper,
  plantColleague,
  plantStaffInvitation,
  staffCode,
  staffCodeRow,
  staffIdOf,
  wayIn,
  withWayIn,
} from '../support/planted-staff'
import { type Known, randomAttempt, randomInput } from '../support/random-inputs'
import { anOpening, aReason, plantOpenings } from '../support/records'
import { sealedFor } from '../support/sealed-for'
import { asProgram } from '../support/sealing'
import { anInvitation } from '../support/staff'
import { aCsv, peopleHead } from '../support/tables'
import { aCallToMake, aNumberToCall, putCallToMake } from '../support/to-call'
import { byTurns, commit } from '../support/turn'
import { anUnclaimed } from '../support/unclaimed'
import { aWaiting, bringWaiting } from '../support/waiting'
import { anEntry } from '../support/waitlist/entries'
import { aMondayWish, putEntry } from '../support/waitlist/street-of-the-sample'
import { whole } from '../support/whole'
import { aPdf, aWordingBrought, aWordingWish, handInALicence } from '../support/wordings'
import { anAttempt, type Browser, functionEnv } from '../support/world'

/** As config/random-inputs.mjs says: how many altogether, from which seed, and which part of the operations. */
const { XINLIN_INPUTS, XINLIN_SEED, XINLIN_PART = '1/1' } = process.env
const altogether = Number(XINLIN_INPUTS ?? (whole ? 100_000 : 0))
const seed = Number(XINLIN_SEED ?? 20_261_126)
const [part = 1, parts = 1] = XINLIN_PART.split('/').map(Number)

/** By which way in something is sent: from a phone, through the desk's HTTP door, or as the clock's. */
type Way = 'phone' | 'desk' | 'clock'
interface Tried {
  readonly operation: AnyOperation
  readonly way: Way
}
const all = operations as readonly AnyOperation[]
const by = (way: Way, asked: readonly AnyOperation[]): Tried[] => asked.map((operation) => ({ operation, way }))
const ways = {
  phone: by(
    'phone',
    all.filter(({ from }) => from === 'phone'),
  ),
  desk: by('desk', all.filter(isAtDesk)),
  clock: by(
    'clock',
    all.filter(({ from }) => from === 'timer'),
  ),
}
const everyOne = Object.values(ways).flat()
/** A part that was asked for, of all; else a half of what a phone asks, a twelfth of the desk's and a sixth of the clock's, others with the next commit. */
const inThisPart =
  altogether > 0
    ? everyOne.filter((_, at) => at % parts === part - 1)
    : [...byTurns(ways.phone, commit, 2), ...byTurns(ways.desk, commit, 12), ...byTurns(ways.clock, commit, 6)]
const runs = altogether > 0 ? Math.ceil(altogether / everyOne.length) : 12

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line), functionEnv: withWayIn })
/** Of them nothing belongs to whose belongings are planted below. */
const callers: Browser[] = []
/** The same at desks: nobody sits at two of them, and who does not work here sits at none. */
const seated = ['sample-counsellor-2', 'sample-counsellor-2', 'sample-manager', null, 'sample-editor', null]
const desks: Desk[] = []
beforeAll(async () => {
  desks.push(...seated.map((name) => aDesk(world, seatCookie(name ?? 'nobody'))))
  const known = ['sample-resident', 'sample-counsellor-2', 'sample-manager'].map((name) => world.as(name))
  // What is sent in for the periodical is read at the top.
  callers.push(...(await Promise.all([...known, world.browser(), world.as('sample-editor'), world.browser()])))
})

const theirs = 'sample-parent'
const start = mondayAt(24 + 14)
const attempt = { id: 'planted-attempt-of-this-test', begunAt: mondayAt(6) }
/** What tells of the person whose belongings are planted, wherever it stood. */
const planted = () => ['planted', 'K7QMXQ', world.personId(theirs), sampleOpenid(theirs)]

/** Of songbai's day, whose counsellor is one of those who ask. */
const songbai = { counsellorId: 'c-songbai', siteId: 's-nantang', roomId: 'r-nantang-1' }
/** In the hours of that day already, so that who was there can be told. */
const isOn = { start: mondayAt(5), end: mondayAt(12) }

beforeEach(async () => {
  lines.splice(0)
  // Each code stands for its number once.
  const code = await world.cloud.phoneCodes.issue('13800138000')
  Object.assign(good['appointments.readNumber']?.input ?? {}, { code })
  Object.assign(good['courses.beat']?.input ?? {}, { play: aPlay('sample-resident', world.cloud.clock.now()) })
  await plantBelongings(world)
})

const plantBelongings = plantedOnce(async () => {
  const [personId, own] = [world.personId(theirs), world.personId('sample-resident')]
  const [counsellorId, id] = ['c-yunxi', 'planted-appointment']
  const place = { siteId: 's-chenguang', roomId: 'r-chenguang-1', start, end: start + 50 * 60_000 }
  const plantedOne = anAppointment({ id, code: 'K7QMXQ', personId, counsellorId, ...place })
  const ownOne = (change: Partial<Appointment>) => anAppointment({ personId: own, ...songbai, ...change })
  const off = { status: 'cancelled-by-staff', cancelledAt: 1, change: { kind: 'cancelled', at: 1 } } as const
  const ownOnes = [
    ownOne({ id: 'own-attended', status: 'attended', start: mondayAt(-20), end: mondayAt(-19) }),
    ownOne({ id: 'own-seat', ...isOn }),
    ownOne({ id: 'own-asked', status: 'asked', expires: mondayAt(16), start: mondayAt(16), end: mondayAt(16, 50) }),
    ownOne({ id: 'own-appointment', start: mondayAt(18), end: mondayAt(18, 50) }),
    ownOne({ id: 'own-for-toddler', start: mondayAt(19), end: mondayAt(19, 50), forOther: 'own-toddler' }),
    ownOne({ ...off, id: 'own-change', start: mondayAt(17), end: mondayAt(17, 50) }),
  ]
  const held = anAppointment({
    ...{ id: 'own-hold', personId: world.personId('sample-counsellor-2'), counsellorId, status: 'held' },
    ...{ siteId: place.siteId, roomId: place.roomId, start: mondayAt(48 + 13, 30), end: mondayAt(48 + 14, 20) },
    expires: mondayAt(24),
  })
  await bringAppointments(world, [plantedOne, ...ownOnes, held], mondayAt(6))
  const attempts = [{ id: attempt.id, at: attempt.begunAt, did: id }]
  await world.put('people', aPerson({ id: personId, since: 0, appointments: [plantedOne], attempts }))
  const others = ['own-other', 'own-child'].map((otherId) => ({
    id: otherId,
    kind: 'child' as const,
    name: sealedFor(own, 'name', otherId, '小禾'),
  }))
  const second = { id: 'second', personId: 'p1_somebody', since: mondayAt(-24), sees: 'records' as const }
  const first = { ...second, id: 'first', personId: own }
  await world.put('children', aChild({ id: 'own-child', personId: own, guardians: [first, second] }))
  await world.put('children', aChild({ id: 'own-toddler', personId: own, born: { year: 2025, month: 5 } }))
  await world.put('child-results', aChildResult({ id: 'own-result', childId: 'own-child', personId: own }))
  await plantTeenager(world, 'sample-counsellor-2', 'own-teenager')
  await plantCare(world, 'sample-resident', 'own-cared-for')
  const joining = codesOf(functionEnv).rowOf('CDFGHJKMNPQT')
  const invited = {
    rowId: joining,
    by: 'first',
    until: mondayAt(40),
    as: 'guardian' as const,
    sees: 'records' as const,
  }
  await world.put('invitations', { id: joining, childId: 'own-joining', until: mondayAt(40), v: 1 })
  await world.put('children', aChild({ id: 'own-joining', personId: own, invited: [invited] }))
  await world.put('children', aChild({ id: 'planted-child', personId }))
  const wants = { kind: 'call-back', at: mondayAt(5) } as const
  const waiting = ownOne({ ...off, id: 'own-waiting', change: null, wants })
  await bringWaiting(world, 'c-songbai', monday, aWaiting({ id: 'own-waiting', personId: own }))
  await world.put('people', aPerson({ id: own, since: 0, appointments: [...ownOnes, waiting], others }))
  const score = { total: 13, bandId: 'planted-band', criticalItems: ['phq9-9'] }
  await world.put('administrations', anAdministration({ id: 'planted-sheet', personId, score }))
  // Of another community than where the belongings are planted: what is there is not theirs to see.
  const roles = [
    ...(['manager', 'editor', 'professional-reviewer', 'care-worker', 'file-keeper'] as const),
    ...(['psych-officer', 'expert'] as const),
  ]
  await world.put('nodes', { id: 'own-top', kind: 'street', name: '示例的另一处', parentId: null, v: 1 })
  const grants = [
    ...roles.map((role) => ({ role, nodeId: 'n-nantang' })),
    { role: 'manager' as const, nodeId: 'own-top' },
  ]
  await plantColleague(world, 'own', world.personId('sample-manager'), grants)
  await plantColleague(world, 'own', 'own-colleague', [{ role: 'editor', nodeId: 'n-nantang' }])
  await plantColleague(world, 'planted', 'planted-colleague', [{ role: 'editor', nodeId: 'n-chenguang' }])
  await plantStaffInvitation(world, 'n-nantang')
  for (const [whose, nodeId] of [
    ['own', 'n-nantang'],
    ['planted', 'n-chenguang'],
  ] as const) {
    await plantBatch(world, `${whose}-batch`, { nodeId })
    await plantBatch(world, `${whose}-proposed`, { nodeId, number: 2, by: 'p1_somebody' })
    await plantDecidedBatch(world, `${whose}-decided`, { nodeId, number: 3 })
  }
  await world.put(
    'experts',
    anExpert(world.personId('sample-manager'), { nodeId: 'n-nantang', batchId: 'own-decided' }),
  )
  await plantDesk(world, 'sample-manager', 'own-session')
  for (const name of new Set(seated)) if (name !== null) await plantSeat(world, name)
  await plantPieces(world, 'own', 'n-nantang')
  const unit = { kind: 'unit', name: '示例厂', parentId: 'n-nantang', settings: {}, closedOn: null, revision: 1, v: 2 }
  await world.put('nodes', { id: 'own-unit', ...unit })
  await plantPicture(world, 'own-picture', world.personId('sample-manager'))
  const safe = { siteId: 's-nantang', nodeId: 'n-nantang', windows: [{ weekday: 1 as const, from: 0, until: 1440 }] }
  const nantangs = { appointmentId: 'own-appointment', siteId: 's-nantang', nodeId: 'n-nantang' }
  await putCallToMake(world, aCallToMake({ id: 'own-to-call', ...nantangs, personId: own, by: mondayAt(18) }))
  const onDuty = world.personId('sample-manager')
  await putRota(world, withCome(aMorningRota(onDuty, 'own', { siteId: 's-nantang' }), onDuty))
  await putRota(world, aMorningRota(personId, 'planted'))
  await openAllMonday(world, 's-nantang')
  await putQueue(world, aMorningQueue('own', 's-nantang'))
  await putHandover(world, aHandover({ id: 'own-note', by: onDuty, siteId: 's-nantang' }))
  await putQueue(world, aMorningQueue('planted', 's-chenguang'))
  Object.assign(good['duty.saveRota']?.input ?? {}, {
    shifts: [cameDraft(onDuty), ...morningDrafts(onDuty, 'own', onDuty, 13 * 60)],
  })
  const waits = { siteIds: ['s-nantang'], modes: ['room' as const], until: '2026-12-20' }
  const waiter = world.personId('sample-counsellor-2')
  await putEntry(world, anEntry({ id: 'own-entry', personId: waiter, changedAt: mondayAt(5) }, waits))
  await putEntry(
    world,
    anEntry({ id: 'planted-entry', code: 'K7QMXQ', personId }, { ...waits, siteIds: ['s-chenguang'] }),
  )
  await putCallback(world, aCallback({ id: 'planted-call', personId }))
  await putCallback(world, aCallback({ ...safe, id: 'own-call', personId: world.personId('sample-counsellor-2') }))
  const staffId = world.personId('sample-manager')
  const tries = [{ staffId, at: mondayAt(5), outcome: 'answered' as const }]
  const taken = { staffId, at: mondayAt(5), until: mondayAt(24) }
  await putCallback(world, aCallback({ ...safe, id: 'own-had', personId: 'p1_somebody', tries, taken }))
  await plantOpenings(world, { personId, appointmentId: id, start })
  const songbais = world.personId('sample-counsellor-2')
  const nantang = { siteId: 's-nantang', nodeId: 'n-nantang', personId: own }
  const record = {
    ...{ counsellorId: 'c-songbai', date: monday, appointmentId: 'own-seat' },
    code: 'K7QM',
    start: isOn.start,
  }
  const share = { ...nantang, record, kind: 'share', until: null, days: 7 } as const
  await world.put(
    'record-openings',
    anOpening({ ...nantang, record, id: 'own-opening', lookerId: staffId, byId: staffId }),
  )
  await world.put('record-openings', anOpening({ ...share, id: 'own-kept' }))
  // Not of whom the record is that is asked for.
  const elsewhere = world.personId('sample-editor')
  await plantMoves(world, elsewhere, 'own')
  await world.put('people', aPerson({ id: 'p1_lost', since: mondayAt(-24) }))
  await world.put(
    'record-moves',
    aMove({ id: 'own-kept-move', toId: 'p1_moved_before', nodeId: 'n-nantang' }, 'p1_lost'),
  )
  await world.put('record-openings', anOpening({ ...share, id: 'own-share', byId: songbais }))
  const askedBy = { askerId: songbais }
  const ofManager = { expertId: staffId }
  await putConsultation(world, { ...aConsultation({ id: 'own-question' }), ...askedBy, ...ofManager })
  await putConsultation(world, { ...anAnswered('own-answered'), ...askedBy, ...ofManager })
  await putConsultation(world, aConsultation({ id: 'planted-question' }))
  const writer = { personId: world.personId('sample-counsellor-2') }
  await putContribution(world, aContribution({ ...writer, id: 'own-sent' }))
  await putContribution(
    world,
    aContribution({ ...writer, id: 'own-asked-about', ...anAsked('own-asked-about', false) }),
  )
  await world.put('hotlines', aStoredLine({ number: '12397', area: { nodeId: 'n-nantang', name: '南塘社区' } }))
  await plantCourse(world, 'own', 'n-nantang')
  const [{ fileId: lies = '' } = {}] = (await world.documents('lesson-bodies')) as { readonly fileId?: string }[]
  const photo = { kind: 'png', width: 64, height: 48, bytes: 1, fileId: lies }
  const { _id: _, ...aSite } = (await world.documents('sites')).find(({ _id }) => _id === 's-nantang') ?? {}
  await world.put('sites', { ...aSite, id: 's-without-code' })
  await world.put('placements', { id: 'own-wall', siteId: 's-nantang', place: '门口', photo })
  const looked = await (await world.as('sample-manager')).call(checkTables, { file: aTable })
  Object.assign(good['setup.importTables']?.input ?? {}, { plan: looked.ok ? looked.value.plan : '' })
  const given = { ...aHandOut({ siteId: 's-nantang' }), by: staffId, v: 1 }
  await world.put('hand-outs', { id: 'own-given', ...given })
  await world.put('hand-outs', { id: 'planted-given', ...given, siteId: 's-chenguang', by: 'p1_somebody' })
  await world.put('unclaimed', anUnclaimed('CDFGHJKMNPQR'))
  await world.put('wordings', aWordingBrought())
  await handInALicence(world)
  await world.put('administrations', anAdministration({ id: 'own-sheet', personId: own }))
  const sheetShare = aShare({
    code: 'H4NW',
    counsellorId: 'c-songbai',
    appointmentId: 'own-appointment',
    start: mondayAt(18),
  })
  const shared = anAdministration({ id: 'own-shared', personId: own, share: sheetShare })
  await world.put('administrations', storedAdministration(shared))
  const plantedShare = aShare({ appointmentId: id, start })
  const toldShare = { ...sheetShare, by: 'first', personId: own }
  const ofToddler = { childId: 'own-toddler', personId: own, voice: 'guardian' as const }
  const toldOne = aChildResult({ ...ofToddler, id: 'own-told', share: toldShare })
  await world.put('child-results', childResults.document(storedResult(toldOne)))
  await world.put('child-results', aChildResult({ ...ofToddler, id: 'own-to-show' }))
  const theirShared = anAdministration({ id: 'planted-shared', personId, score, share: plantedShare })
  await world.put('administrations', storedAdministration(theirShared))
})

const half = 30 * 60_000
const known: Known = {
  texts: [
    ...['planted-appointment', 'planted-sheet', attempt.id, attempt.id, 'a01', 'a02', 'hx-cg-01', monday, '2026-11-24'],
    ...sampleWorld.counsellors.map(({ id }) => id),
    ...sampleWorld.sites.map(({ id }) => id),
    ...scales.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
  ],
  numbers: [
    ...[0, 1, 2, mondayAt(6), start, mondayAt(-24), DAY],
    ...Array.from({ length: 60 }, (_, at) => mondayAt(24 + 9) + at * half),
  ],
}
const profile = { name: '示例', title: '', introduction: '', concerns: [] }
const closing = { kind: 'closing', closing: { date: '2026-11-26', from: 990, until: 1050 } }
const colleague = { staffId: 'own-colleague' }
/** Of each operation a good input, and which of the callers it is good from: what lies behind the door is tried, too. */
const aTable = aCsv([peopleHead, ['新来的示例同事', '编辑', '南塘社区', '', '']])

const good: Readonly<Record<string, { readonly input: object; readonly from?: number }>> = {
  'account.whoAmI': { input: {} },
  'account.listLooks': { input: {} },
  'account.listInbox': { input: {} },
  'account.markInboxRead': { input: { which: { until: mondayAt(6) } } },
  'privacy.readKept': { input: {} },
  'privacy.deleteEverything': { input: { cancelsComing: true }, from: 3 },
  'privacy.askMove': { input: {} },
  'privacy.stopMove': { input: { moveId: 'own-move' }, from: 4 },
  'account.settleAttempt': { input: { lost: { id: 'own-attempt-of-this-test', begunAt: mondayAt(6) } } },
  'appointments.listCounsellors': { input: {} },
  'appointments.listSoonest': { input: {} },
  'appointments.listPlaces': { input: {} },
  'appointments.openPortrait': { input: { counsellorId: 'c-yunxi' } },
  'appointments.listOpenings': { input: { counsellorIds: ['c-yunxi', 'c-anhe'] } },
  'appointments.book': {
    input: { counsellorId: 'c-anhe', start: mondayAt(24 + 9), mode: 'room', consentVersion: 2 },
    from: 1,
  },
  'appointments.cancel': { input: { appointmentId: 'own-appointment' } },
  'appointments.hold': {
    input: { place: { counsellorId: 'c-anhe', start: mondayAt(24 + 9), mode: 'room' } },
    from: 1,
  },
  'appointments.readNumber': { input: { code: '' } },
  'appointments.bookTogether': {
    input: { heldId: 'own-hold', second: { start: mondayAt(48 + 14, 30) }, mode: 'room', consentVersion: 2 },
    from: 1,
  },
  'appointments.release': { input: { heldId: 'own-appointment' } },
  'appointments.move': {
    input: { appointmentId: 'own-appointment', to: { counsellorId: 'c-anhe', start: mondayAt(24 + 9), mode: 'room' } },
  },
  'appointments.readReminders': { input: {} },
  'appointments.allowReminders': { input: { allowed: ['changed'] }, from: 1 },
  'appointments.readMayCall': { input: {} },
  'appointments.setMayCall': { input: { given: aNumberToCall() }, from: 1 },
  'appointments.addOther': { input: { kind: 'child', name: '小满' } },
  'appointments.removeOther': { input: { otherId: 'own-other' } },
  'children.list': { input: {} },
  'children.agree': { input: { childId: 'own-child', voice: 'guardian', answer: 'yes', consentVersion: 3 } },
  'children.invite': { input: { childId: 'own-child', as: { as: 'guardian', sees: 'records' } } },
  'children.join': { input: { code: 'CDFGHJKMNPQT', nickname: '小禾' }, from: 1 },
  'children.removeGuardian': { input: { childId: 'own-child', guardianId: 'second', reason: 'by-mistake' } },
  'children.forget': { input: { childId: 'own-child' } },
  'children.keepResult': { input: aToddlerSheet('own-toddler', mondayAt(5)) },
  'children.listResults': { input: { childId: 'own-child' } },
  'children.openResult': { input: { resultId: 'own-result' } },
  'children.readTrace': { input: { childId: 'own-child' } },
  'children.showResult': { input: { resultId: 'own-teenager-result', shows: 'nothing' }, from: 1 },
  'children.askForSomebody': { input: { childId: 'own-teenager' }, from: 1 },
  'children.answerCare': { input: { childId: 'own-cared-for', careId: 'own-cared-for-care' } },
  'children.forgetResult': { input: { resultId: 'own-result' } },
  'children.shareResult': {
    input: {
      ...{ resultId: 'own-to-show', appointmentId: 'own-for-toddler', time: 'a-week' },
      ...{ voice: 'guardian', consentVersion: 1 },
    },
  },
  'children.takeBackResult': { input: { resultId: 'own-told' } },
  'children.openSharedResult': { input: { resultId: 'own-told', reason: 'in-session' }, from: 1 },
  'children.save': { input: aChildWish({ childId: 'own-child' }) },
  'appointments.checkIn': { input: { placementId: 'hx-nt-01' } },
  'appointments.giveFeedback': { input: { appointmentId: 'own-attended', heard: 5, again: 'yes' } },
  'appointments.listAnyone': { input: {} },
  'appointments.listMine': { input: {} },
  'appointments.copyMine': { input: {} },
  'appointments.listAgenda': { input: {}, from: 1 },
  'sessions.answerAsked': { input: { date: monday, appointmentId: 'own-asked', yes: true }, from: 1 },
  'sessions.bookFor': {
    input: { offerId: 'one-to-one', start: mondayAt(22), mode: 'room', spokenConsent: true, consentVersion: 2 },
    from: 1,
  },
  'sessions.cancelFor': { input: { date: monday, appointmentId: 'own-appointment' }, from: 1 },
  'sessions.moveFor': {
    input: {
      ...{ date: monday, appointmentId: 'own-appointment' },
      to: { offerId: 'one-to-one', start: mondayAt(22), mode: 'room' },
    },
    from: 1,
  },
  'sessions.openSeat': { input: { date: monday, appointmentId: 'own-seat' }, from: 1 },
  'sessions.recordAttendance': {
    input: { date: monday, appointmentId: 'own-seat', attendance: 'attended' },
    from: 1,
  },
  'sessions.forgiveMissed': { input: { date: monday, appointmentId: 'own-seat' }, from: 1 },
  'sessions.checkIn': { input: { date: monday, appointmentId: 'own-seat' }, from: 1 },
  'sessions.readFeedback': { input: {}, from: 1 },
  'appointments.answerChange': { input: { appointmentId: 'own-change', answer: 'seen' } },
  'calendar.readTerms': { input: {}, from: 1 },
  'calendar.previewChange': { input: { change: closing }, from: 1 },
  'calendar.saveChange': { input: { change: closing, termsRevision: 0, decisions: [] }, from: 1 },
  'calendar.setLink': { input: { meetingLink: null }, from: 1 },
  'calendar.addCounsellor': { input: { siteId: 's-nantang', profile }, from: 2 },
  'calendar.saveProfile': { input: { counsellorId: 'c-songbai', profile }, from: 2 },
  'calendar.listSite': { input: { siteId: 's-nantang' }, from: 2 },
  'calendar.openWaiting': { input: { date: monday, appointmentId: 'own-waiting' }, from: 1 },
  'calendar.markCalled': { input: { date: monday, appointmentId: 'own-waiting', by: '示例' }, from: 1 },
  'assessments.submit': {
    input: { scaleId: 'phq9', scaleVersion: 1, responses: phq9Answers(1), consentVersion: 1, completedAt: mondayAt(5) },
  },
  'assessments.listMine': { input: {} },
  'assessments.copyMine': { input: {} },
  'assessments.forget': { input: { administrationId: 'own-sheet' } },
  'assessments.share': {
    input: { administrationId: 'own-sheet', appointmentId: 'own-appointment', time: 'a-week', consentVersion: 1 },
  },
  'assessments.takeBack': { input: { administrationId: 'own-shared' } },
  'assessments.submitFor': {
    input: {
      ...{ date: monday, appointmentId: 'own-seat', scaleId: 'elder-cog-coarse', scaleVersion: 1 },
      ...{ responses: { 'cc-1': 0, 'cc-2': 1 }, spokenConsent: true, consentVersion: 1, completedAt: mondayAt(5) },
    },
    from: 1,
  },
  'assessments.listDefinitions': { input: {} },
  'assessments.listToRun': { input: {}, from: 1 },
  'assessments.listWordings': { input: {}, from: 2 },
  'assessments.checkWording': { input: { scaleId: 'srq20', file: '{}' }, from: 2 },
  'assessments.bringLicence': { input: { fileId: null, kind: 'pdf', parts: 1, part: 0, data: aPdf }, from: 2 },
  'assessments.readLicence': { input: { importId: 'srq20_1001', part: 0 }, from: 2 },
  'assessments.proposeWording': { input: aWordingWish(), from: 2 },
  'assessments.decideWording': { input: { importId: 'srq20_1001', decision: 'approved' }, from: 2 },
  'assessments.listShared': { input: {}, from: 1 },
  'assessments.handOver': {
    input: { scaleId: 'phq9', scaleVersion: 1, responses: phq9Answers(1), consentVersion: 1, completedAt: mondayAt(5) },
  },
  'assessments.claim': { input: { code: 'CDFGHJKMNPQR', consentVersion: 1 } },
  'assessments.claimFor': {
    input: { date: monday, appointmentId: 'own-seat', code: 'CDFGHJKMNPQR', spokenConsent: true, consentVersion: 2 },
    from: 1,
  },
  'assessments.openShared': { input: { administrationId: 'own-shared', reason: 'in-session' }, from: 1 },
  'content.listArticles': { input: {} },
  'content.openCollection': { input: { collectionId: 's03', audience: 'elders' } },
  'content.searchArticles': { input: { query: '睡不着' } },
  'content.readArticle': { input: { articleId: 'a01' } },
  'callbacks.listMine': { input: {} },
  'callbacks.copyMine': { input: {} },
  'callbacks.ask': { input: aCallbackWish() },
  'callbacks.takeBack': { input: { callbackId: 'own-call' }, from: 1 },
  'callbacks.listQueue': { input: {}, from: 2 },
  'callbacks.take': { input: { callbackId: 'own-call' }, from: 2 },
  'callbacks.noteTry': { input: { callbackId: 'own-had', outcome: 'busy' }, from: 2 },
  'callbacks.giveBack': { input: { callbackId: 'own-had' }, from: 2 },
  'callbacks.close': { input: { callbackId: 'own-had', as: 'talked' }, from: 2 },
  'callbacks.listToCall': { input: {}, from: 2 },
  'callbacks.readDay': { input: { date: monday }, from: 2 },
  'callbacks.openToCall': { input: { callId: 'own-to-call' }, from: 2 },
  'callbacks.noteToCall': { input: { callId: 'own-to-call', outcome: 'no-answer' }, from: 2 },
  'callbacks.clear': { input: {} },
  'messages.sendDue': { input: {} },
  'duty.readRota': { input: { siteId: 's-nantang', monday }, from: 2 },
  'duty.saveRota': { input: { siteId: 's-nantang', monday, revision: 1, shifts: [] }, from: 2 },
  'duty.checkIn': { input: { siteId: 's-nantang', monday, shiftId: 'own-shift', placementId: null }, from: 2 },
  'duty.stepIn': { input: { siteId: 's-nantang', placementId: 'hx-nt-01' }, from: 1 },
  'duty.settleAlarm': { input: { siteId: 's-nantang', monday, alarmId: 'own-alarm', reason: 'ill' }, from: 2 },
  'duty.askForShift': {
    input: { siteId: 's-nantang', monday, shiftId: 'own-next', to: null, inReturn: null },
    from: 2,
  },
  'duty.answerAsk': { input: { siteId: 's-nantang', monday, askId: 'own-ask', takes: true }, from: 2 },
  'duty.withdrawAsk': { input: { siteId: 's-nantang', monday, askId: 'own-own-ask' }, from: 2 },
  'duty.takeNumber': { input: { scene: 'hx-nt-01' } },
  'duty.readTurn': { input: { siteId: 's-nantang', walkInId: 'own-walk-in' } },
  'duty.giveUpTurn': { input: { siteId: 's-nantang', walkInId: 'own-walk-in' } },
  'duty.readQueue': { input: { siteId: 's-nantang' }, from: 2 },
  'duty.giveNumber': { input: { siteId: 's-nantang' }, from: 2 },
  'duty.callNext': { input: { siteId: 's-nantang' }, from: 2 },
  'duty.settleTurn': { input: { siteId: 's-nantang', walkInId: 'own-called', how: 'seen' }, from: 2 },
  'duty.readHandovers': { input: { siteId: 's-nantang' }, from: 2 },
  'duty.writeHandover': { input: { siteId: 's-nantang', text: '饮水机修好了' }, from: 2 },
  'duty.removeHandover': { input: { siteId: 's-nantang', noteId: 'own-note' }, from: 2 },
  'duty.watch': { input: {} },
  'organisation.tellDoors': { input: {} },
  'waitlist.join': { input: aMondayWish({ until: '2026-12-20' }) },
  'waitlist.read': { input: {} },
  'waitlist.pause': { input: { entryId: 'own-entry' }, from: 1 },
  'waitlist.resume': { input: { entryId: 'own-entry' }, from: 1 },
  'waitlist.withdraw': { input: { entryId: 'own-entry' }, from: 1 },
  'waitlist.listEntries': { input: {}, from: 2 },
  'waitlist.prioritise': { input: { entryId: 'own-entry', reason: 'referred' }, from: 2 },
  'waitlist.handOut': { input: {} },
  'contributions.listMine': { input: {} },
  'contributions.send': { input: aSent() },
  'contributions.reply': {
    input: { contributionId: 'own-asked-about', words: writersReply, helpSeen: false },
    from: 1,
  },
  'contributions.takeBack': { input: { contributionId: 'own-sent' }, from: 1 },
  'contributions.listInbox': { input: {}, from: 4 },
  'contributions.read': { input: { contributionId: 'own-sent' }, from: 4 },
  'contributions.answer': { input: { contributionId: 'own-sent', as: 'ask', words: editorsQuestion }, from: 4 },
  'contributions.takeUp': { input: { contributionId: 'own-sent' }, from: 4 },
  'contributions.clear': { input: {} },
  'placements.list': { input: { siteId: 's-nantang' }, from: 2 },
  'placements.noteStep': { input: { scene: 'hx-cg-01', step: 'scanned' } },
  'placements.putUp': { input: { siteId: 's-nantang', place: '门口', since: '2026-11-20' }, from: 2 },
  'placements.listBareDoors': { input: {}, from: 2 },
  'placements.putUpAtDoors': { input: { siteIds: ['s-without-code'], place: '门口', since: '2026-11-20' }, from: 2 },
  'placements.takeDown': { input: { placementId: 'hx-nt-01' }, from: 2 },
  'placements.setPhoto': { input: { placementId: 'hx-nt-01', brought: null }, from: 2 },
  'placements.openPhoto': { input: { placementId: 'own-wall' }, from: 2 },
  'posters.make': { input: { placementId: 'hx-nt-02', format: 'card', file: 'preview' }, from: 2 },
  'posters.setPicture': { input: { placementId: 'hx-nt-02', brought: null }, from: 2 },
  'content.listHandOuts': { input: { year: null }, from: 2 },
  'content.noteHandOut': { input: { handOut: aHandOut({ siteId: 's-nantang' }) }, from: 2 },
  'content.removeHandOut': { input: { handOutId: 'own-given' }, from: 2 },
  'content.listIssues': { input: {} },
  'content.openIssue': { input: { issueId: 'p01' } },
  'content.listKits': { input: {} },
  'content.openKit': { input: { kitId: 'k02', scene: 'hx-cg-01' } },
  'experts.list': { input: { field: 'psychiatry', tier: null, open: true, after: 'p1_' }, from: 1 },
  'experts.readOwn': { input: {}, from: 2 },
  'experts.setOwn': { input: { awayUntil: '2026-12-20', mostOpen: 4 }, from: 2 },
  'experts.listBatches': { input: {}, from: 2 },
  'experts.readBatch': { input: { batchId: 'own-batch' }, from: 2 },
  'experts.openBatch': { input: { nodeId: 'n-nantang', candidates: [aCandidate()] }, from: 2 },
  'experts.saveBatch': { input: { batchId: 'own-batch', revision: 1, candidates: [aCandidate()] }, from: 2 },
  'experts.withdrawBatch': { input: { batchId: 'own-batch' }, from: 2 },
  'experts.reviewBatch': {
    input: {
      ...{ batchId: 'own-proposed', revision: 1 },
      decisions: [{ candidateId: 'c1', admitted: false, reason: '人已经够了' }],
    },
    from: 2,
  },
  'experts.inviteAdmitted': { input: { batchId: 'own-decided', candidateId: 'c1' }, from: 2 },
  'hotlines.listKept': { input: {}, from: 2 },
  'hotlines.save': {
    input: aLineWish({ number: '12398', area: { nodeId: 'n-nantang', name: '' } }),
    from: 2,
  },
  'hotlines.setClosed': { input: { lineId: 'line-12397', closed: true, revision: 1 }, from: 2 },
  'hotlines.noteTest': {
    input: { lineId: 'line-12397', outcome: 'answered', answerer: 'operator', waited: 30 },
    from: 2,
  },
  'publishing.listPieces': { input: {}, from: 2 },
  'publishing.listShipped': { input: {}, from: 2 },
  'publishing.openPiece': { input: { pieceId: 'own-draft' }, from: 2 },
  'publishing.readVersion': { input: { pieceId: 'own-draft', version: 1 }, from: 2 },
  'publishing.previewPiece': { input: { pieceId: 'own-asked', text: null }, from: 2 },
  'publishing.savePiece': { input: { pieceId: null, revision: 0, nodeId: 'n-nantang', text: aText() }, from: 2 },
  'publishing.restoreVersion': { input: { pieceId: 'own-draft', revision: 1, version: 1 }, from: 2 },
  'publishing.sendForReview': { input: { pieceId: 'own-draft', revision: 1 }, from: 2 },
  'publishing.reviewPiece': {
    input: {
      ...{ pieceId: 'own-waiting', revision: 1, verdict: 'sent-back', words: '请写具体一点', signedAs: null },
      seen: [],
    },
    from: 2,
  },
  'publishing.answerChecklist': {
    input: {
      ...{ pieceId: 'own-asked', revision: 1, rule: 'blame-person', sentence: '有人说他太脆弱。' },
      ...{ answer: 'has-to-stay', words: '后一句说了不是' },
    },
    from: 2,
  },
  'publishing.schedulePiece': { input: { pieceId: 'own-approved', revision: 1, at: mondayAt(48) }, from: 2 },
  'publishing.publishPiece': { input: { pieceId: 'own-approved', revision: 1 }, from: 2 },
  'publishing.withdrawPiece': { input: { pieceId: 'own-standing', revision: 1 }, from: 2 },
  'publishing.bringPicture': { input: { pictureId: null, parts: 1, part: 0, data: 'AAAA' }, from: 2 },
  'publishing.keepPicture': { input: { pictureId: 'own-picture' }, from: 2 },
  'courses.list': { input: {} },
  'courses.open': { input: { courseId: 'course-slow' } },
  'courses.openLesson': { input: here },
  'courses.beginPlay': { input: { ...here, nodeId: 'n-chenguang' } },
  'courses.beat': { input: { play: 'made below', resting: false } },
  'courses.listKept': { input: {}, from: 2 },
  'courses.readKept': { input: { courseId: 'own-course', lessonId: 'own-lesson' }, from: 2 },
  'courses.readFigures': { input: { courseId: 'course-slow' }, from: 2 },
  'courses.save': { input: aCourse({ nodeId: 'n-nantang' }), from: 2 },
  'courses.saveLesson': {
    input: { courseId: 'own-course', revision: 1, lessonId: 'own-lesson', at: 0, lesson: aLesson(), brought: null },
    from: 2,
  },
  'courses.removeLesson': { input: { courseId: 'own-course', revision: 1, lessonId: 'own-lesson' }, from: 2 },
  'courses.setPopulation': { input: { nodeId: 'n-nantang', revision: null, population: aPopulation }, from: 2 },
  'staff.listPosts': { input: {}, from: 2 },
  'staff.invite': { input: { ...anInvitation, nodeId: 'n-nantang' }, from: 2 },
  'staff.withdraw': { input: { invitationId: staffCodeRow }, from: 2 },
  'staff.lookAtInvitation': { input: { code: staffCode } },
  'staff.accept': { input: { code: staffCode } },
  'staff.readPost': { input: {}, from: 2 },
  'staff.listInbox': { input: {}, from: 2 },
  'staff.markInboxRead': { input: { which: [{ kind: 'place-booked', ref: 'x' }] }, from: 2 },
  'staff.sign': { input: { version: agreementVersion }, from: 2 },
  'staff.switchPost': { input: { to: null }, from: 2 },
  'staff.leave': { input: { role: 'editor', nodeId: 'n-nantang', counsellorId: null }, from: 2 },
  'staff.noteCredential': { input: aPaper, from: 2 },
  'staff.setIntroduction': { input: { given: null }, from: 2 },
  'staff.setPortrait': { input: { given: null }, from: 2 },
  'staff.removeCredential': { input: { credentialId: 'own-paper' }, from: 2 },
  'staff.list': { input: {}, from: 2 },
  'staff.openPerson': { input: colleague, from: 2 },
  'staff.setStanding': { input: { ...colleague, to: 'suspended' }, from: 2 },
  'staff.endPost': { input: { ...colleague, role: 'editor', nodeId: 'n-nantang', counsellorId: null }, from: 2 },
  'staff.noteTraining': {
    input: { ...colleague, kind: 'basics', what: '示例培训', on: '2026-11-20', until: null },
    from: 2,
  },
  'staff.checkCredential': { input: { ...colleague, credentialId: 'own-paper', verified: true }, from: 2 },
  'staff.setCredentialRule': { input: { nodeId: 'n-nantang', needed: true }, from: 2 },
  'staff.enterWithoutManager': { input: { code: wayIn, name: '示例' } },
  'records.openInEmergency': { input: { date: monday, code: 'K7QM', why: aReason }, from: 2 },
  'records.lookAgain': { input: { openingId: 'own-opening' }, from: 2 },
  'records.listOwn': { input: {}, from: 1 },
  'records.answer': { input: { openingId: 'own-opening', words: '示例的话' }, from: 2 },
  'records.listToKeep': { input: {}, from: 2 },
  'records.askBack': { input: { openingId: 'own-kept', words: '示例的话' }, from: 2 },
  'records.judge': { input: { openingId: 'own-kept', as: 'approved', words: '' }, from: 2 },
  'consultations.readExpert': { input: { expertId: staffIdOf('sample-expert') }, from: 1 },
  'consultations.ask': { input: aWishToAsk(), from: 1 },
  'consultations.list': { input: {}, from: 1 },
  'consultations.open': { input: { consultationId: 'own-answered' }, from: 1 },
  'consultations.say': { input: { consultationId: 'own-answered', words: aFurtherWord, seen: 2 }, from: 1 },
  'consultations.close': { input: { consultationId: 'own-answered' }, from: 1 },
  'consultations.decline': { input: { consultationId: 'own-question', because: 'no-time' }, from: 2 },
  'consultations.sendBack': { input: { consultationId: 'own-question' }, from: 2 },
  'consultations.withdraw': { input: { consultationId: 'own-question' }, from: 1 },
  'records.listColleagues': { input: {}, from: 1 },
  'records.askShare': {
    input: {
      ...{ date: monday, appointmentId: 'own-seat', colleagueId: staffIdOf('sample-care-worker') },
      ...{ why: aReason, days: 7 },
    },
    from: 1,
  },
  'records.requestMove': {
    input: { moveCode: 'CDFGHJKMNPQT', date: monday, code: 'K7QM', proof: 'known-here', note: aReason },
    from: 2,
  },
  'records.listMoves': { input: {}, from: 1 },
  'records.decideMove': { input: { moveId: 'own-kept-move', as: 'approved', words: '' }, from: 2 },
  'records.endShare': { input: { openingId: 'own-share' }, from: 1 },
  'computers.lookAt': { input: { code: askedCode }, from: 2 },
  'computers.confirm': { input: { code: seenCode }, from: 2 },
  'computers.refuse': { input: { code: seenCode }, from: 2 },
  'computers.list': { input: {}, from: 2 },
  'computers.end': { input: { computerId: 'own-session' }, from: 2 },
  'computers.endAll': { input: {}, from: 2 },
  'organisation.listTree': { input: {}, from: 2 },
  'organisation.openPlace': { input: { nodeId: 'n-nantang' }, from: 2 },
  'organisation.openSite': { input: { siteId: 's-nantang' }, from: 2 },
  'organisation.listDoors': { input: { siteId: 's-nantang' }, from: 2 },
  'organisation.previewDoors': {
    input: { siteId: 's-nantang', change: { part: 'hours', openingHours: [{ weekday: 1, from: 540, until: 720 }] } },
    from: 2,
  },
  'jobs.list': { input: {}, from: 2 },
  'jobs.readHealth': { input: {}, from: 2 },
  'organisation.readBuilt': { input: {}, from: 2 },
  'organisation.readStaffing': { input: { nodeId: 'n-nantang' }, from: 2 },
  'organisation.addNode': { input: { parentId: 'n-nantang', kind: 'unit', name: '新柳厂' }, from: 2 },
  'organisation.renameNode': { input: { nodeId: 'n-nantang', revision: 1, name: '柳岸东社区' }, from: 2 },
  'organisation.moveNode': { input: { nodeId: 'own-unit', revision: 1, parentId: 'n-nantang' }, from: 2 },
  'organisation.closeNode': { input: { nodeId: 'own-unit', revision: 1, closed: true }, from: 2 },
  'organisation.readMessages': { input: {}, from: 2 },
  'organisation.saveMessages': {
    input: { revision: 1, quiet: { from: 1290, until: 480 }, templates: [] },
    from: 2,
  },
  'organisation.setAtNode': { input: { nodeId: 'n-nantang', revision: 1, key: 'pauseDays', value: 7 }, from: 2 },
  'organisation.addSite': {
    input: { nodeId: 'n-nantang', words: { name: '新屋', kind: 'other', address: '一号（虚构）', phone: null } },
    from: 2,
  },
  'organisation.changeSite': {
    input: {
      ...{ siteId: 's-nantang', revision: 1 },
      change: {
        part: 'add-closure',
        closure: { from: '2027-01-01', until: '2027-01-02', between: null, reason: '装修' },
      },
    },
    from: 2,
  },
  'organisation.setAtSite': { input: { siteId: 's-nantang', revision: 1, key: 'pauseDays', value: 7 }, from: 2 },
  'setup.readProgress': { input: {}, from: 2 },
  'setup.exportTable': { input: { table: 'people', format: 'csv' }, from: 2 },
  'setup.checkTables': { input: { file: aTable }, from: 2 },
  'setup.importTables': { input: { file: aTable, plan: '0'.repeat(64) }, from: 2 },
  'sites.listHotlines': { input: {} },
  'sites.land': { input: { scene: 'hx-cg-01' } },
  'sites.list': { input: {} },
}

const isOneOf = (words: readonly string[], word: unknown) => words.some((one) => one === word)

/** Why an answer is none that this operation may give; null where it is one. */
function whatIsWrong({ output, refusals }: AnyOperation, answer: unknown): string | null {
  const { ok, value, refusal, ...more } = answer as Readonly<Record<string, unknown>>
  if (Object.keys(more).length > 0) return 'it says more than an answer'
  if (ok !== true) {
    const may = isOneOf(refusals, refusal) || isOneOf(commonRefusals, refusal)
    return ok === false && may && refusal !== 'unavailable' && refusal !== 'busy' ? null : `refused ${refusal}`
  }
  const parsed = z.safeParse(output, value)
  return parsed.success && JSON.stringify(parsed.data) === JSON.stringify(value) ? null : 'not as its contract has it'
}

/** Whether the last call changed anything: nothing is written but by a transaction that is committed. */
function committed(): boolean {
  const { requests = [] } = world.cloud.calls.list()[0] ?? {}
  return requests.some(({ action, refusal }) => action === 'database.commitTransaction' && refusal === null)
}

interface Answer {
  readonly ok: boolean
  readonly refusal?: string
}

/** What came back by this way to the so-manieth of those who ask. */
async function ask(way: Way, who: number, functionName: string, event: object): Promise<Answer> {
  if (way === 'desk') {
    const answer = (await desks[who]?.reach(functionName, event)) ?? {}
    // Nobody sits there, or not any more.
    return (answer.status === 401 ? { ok: false, refusal: answer.refusal } : answer) as unknown as Answer
  }
  // As the platform's timer has it, which whoever calls can write as well.
  const said = way === 'clock' ? { Type: 'Timer', TriggerName: Reflect.get(event, 'action'), ...event } : event
  if (way === 'phone' || who % 2 === 0) return (await callers[who]?.ask(functionName, said)) as Answer
  const { event: sent, open } = asProgram(functionName, said)
  const reply = await world.cloud.call(functionName, sent, { openid: '' })
  if (reply.errCode !== undefined) throw new Error(`${functionName}: ${reply.errCode} ${reply.errMsg}`)
  const { at: _, told: _number, ...answer } = open(reply.result) as Answer & Readonly<Record<string, unknown>>
  return answer
}

/** What lies in something that is deep already no function is given: the platform says so, and that is a no. */
const isTooDeep = (error: unknown) => error instanceof Error && error.message.endsWith('data nests too deep')
const notGiven = (error: unknown): Answer => {
  if (!isTooDeep(error)) throw error
  return { ok: false, refusal: 'bad-input' } as Answer
}

/** Where something is stored though it is no change of somebody's that went through. */
function mayLeave(operation: AnyOperation, answer: Answer): boolean {
  // Whoever gave up all they were here sits here no longer.
  if (answer.refusal === 'desk-ended') return true
  return 'leaves' in operation
    ? answer.ok
    : isOneOf(['code-unknown', 'move-code-unknown', 'record-unknown'], answer.refusal)
}

/** Whatever one operation is sent, by one after the other. Says to how many of them it said yes. */
async function tryAll({ operation, way }: Tried): Promise<number> {
  const [functionName = '', action] = operation.name.split('.')
  const { input, from = 0 } = good[operation.name] ?? {}
  const anyInput = fc.oneof(
    { weight: 9, arbitrary: randomInput(operation.input, known) },
    { weight: 1, arbitrary: fc.constant<unknown>(input) },
  )
  const now = () => anAttempt(world.cloud.clock.now())
  const event = fc.record({ input: anyInput, attempt: randomAttempt(now) })
  let seen = JSON.stringify(await world.everything())
  let [asked, accepted, said] = [0, 0, '']

  async function one(sent: object, who: number): Promise<void> {
    asked += 1
    // Somebody new now and then, so that not all have done what one may do in a day.
    if (asked % 50 === 0) callers[callers.length - 1] = await world.browser()
    world.cloud.calls.clear()
    const answer = await ask(way, who, functionName, { action, ...sent }).catch(notGiven)
    const isUnseated = way === 'desk' && isOneOf(deskFaults, answer.refusal)
    if (isUnseated && seated[who] !== null) expect(answer.refusal).toBe('desk-ended')
    if (!isUnseated) expect(whatIsWrong(operation, answer)).toBeNull()
    // What was said here may be told again.
    said += JSON.stringify(sent)
    const told = JSON.stringify(answer)
    expect(planted().filter((word) => told.includes(word) && !said.includes(word))).toEqual([])
    if (answer.ok) accepted += 1
    figures.asked += 1
    figures[answer.ok ? 'accepted' : 'refused'] += 1
    if (!answer.ok) figures.reasons.add(`${answer.refusal}`)
    if (answer.ok && operation.write) seen = ''
    // Wrong codes are counted, and what is left by nobody is stored.
    else if (committed() && mayLeave(operation, answer)) seen = ''
    else expect(committed()).toBe(false)
    if (asked % 20 > 0) return
    const stored = JSON.stringify(await world.everything())
    if (seen !== '') expect(stored).toBe(seen)
    seen = stored
  }

  await fc.assert(fc.asyncProperty(event, fc.nat({ max: callers.length - 1 }), one), {
    ...{ numRuns: runs, seed, endOnFailure: true },
    // The same of what belongs to somebody else, which is there; and the good one.
    examples: [JSON.parse(JSON.stringify(input ?? null).replaceAll('own-', 'planted-')), input].map(
      (begins): [object, number] => [{ input: begins, attempt: now() }, from],
    ),
  })
  return accepted
}

type Rows = readonly (readonly [string, readonly Readonly<Record<string, unknown>>[]])[]

/**
 * What is stored of the person whose belongings are planted; once something was sent, what there was `before` and what has
 * their id in it. Somebody may type the name of a thing of theirs into what is their own, and has it for nothing.
 */
async function belongings(before?: Rows): Promise<Rows> {
  const words = before ? [world.personId(theirs)] : ['planted-appointment', 'planted-sheet', world.personId(theirs)]
  // Of their own all of it is compared, attempts with it.
  const isTheirs = ({ attempts, ...row }: Readonly<Record<string, unknown>>) =>
    words.some((word) => JSON.stringify(row).includes(word))
  const wasTheirs = (name: string, { _id }: Readonly<Record<string, unknown>>) =>
    before?.some(([one, rows]) => one === name && rows.some((row) => row._id === _id)) ?? false
  const all = (await world.everything()) as Rows
  return all.map(([name, rows]) => [name, rows.filter((row) => isTheirs(row) || wasTheirs(name, row))] as const)
}

/** What is told at the end: what was asked, and how it was answered. Whatever is wrong fails before. */
const figures = { asked: 0, accepted: 0, refused: 0, reasons: new Set<string>() }
afterAll(() => {
  if (XINLIN_INPUTS === undefined) return
  const { asked, accepted, refused, reasons } = figures
  console.log(JSON.stringify({ inputs: asked, accepted, refused, reasons: reasons.size, seed, part: XINLIN_PART }))
})

describe.each(inThisPart.map((tried) => ({ ...tried, name: tried.operation.name })))(
  '$name, whatever it is sent by $way,',
  ({ way, operation }) => {
    const says = 'answers as its contract says, tells nothing of anybody else, changes nothing where it says no'
    it(says, { timeout: 1_800_000 }, async () => {
      const before = await belongings()
      const accepted = await tryAll({ operation, way })
      expect(lines.filter(({ level }) => level === 'error')).toEqual([])
      expect(await belongings(before)).toEqual(before)
      if (way === 'clock') expect(accepted, 'what is the clock’s nobody else has done').toBe(0)
      else expect(accepted, 'what lies behind the door is tried: it wants a good input').toBeGreaterThan(0)
    })
  },
)
