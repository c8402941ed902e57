import { beforeAll, describe, expect, it } from 'vitest'
import { markInboxRead, settleAttempt } from '#core/contracts/account'
import {
  addOther,
  allowReminders,
  answerChange,
  bookAppointment,
  bookTogether,
  cancelAppointment,
  checkIn,
  giveFeedback,
  holdPlace,
  listMyAppointments,
  listOpenings,
  moveAppointment,
  releasePlace,
  removeOther,
  setMayCall,
} from '#core/contracts/appointments'
import {
  bringLicence,
  claimAssessment,
  claimFor,
  decideWording,
  forgetAssessment,
  handOver,
  listMyAssessments,
  openShared,
  proposeWording,
  shareAssessment,
  submitAssessment,
  submitFor,
  takeBackAssessment,
} from '#core/contracts/assessments'
import { addCounsellor, markCalled, openWaiting, saveChange, saveProfile, setLink } from '#core/contracts/calendar'
import {
  askCallback,
  closeCallback,
  giveBackCallback,
  noteCallbackTry,
  noteToCall,
  openToCall,
  takeBackCallback,
  takeCallback,
} from '#core/contracts/callbacks'
import {
  agreeForChild,
  answerCare,
  askForSomebody,
  forgetChild,
  forgetResult,
  inviteToChild,
  joinChild,
  keepResult,
  listChildren,
  openResult,
  openSharedResult,
  removeGuardian,
  saveChild,
  shareResult,
  showResult,
  takeBackResult,
} from '#core/contracts/children'
import {
  confirmComputer,
  endAllComputers,
  endComputer,
  listComputers,
  lookAtComputer,
  refuseComputer,
} from '#core/contracts/computers'
import {
  askExpert,
  closeConsultation,
  declineConsultation,
  sayInConsultation,
  sendConsultationBack,
  withdrawConsultation,
} from '#core/contracts/consultations'
import { noteHandOut, removeHandOut } from '#core/contracts/content'
import {
  answerContribution,
  readContribution,
  replyToEditor,
  sendContribution,
  takeBackContribution,
  takeUpContribution,
} from '#core/contracts/contributions'
import { removeLesson, saveCourse, saveLesson, setPopulation } from '#core/contracts/courses'
import {
  answerShiftAsk,
  askForShift,
  callNext,
  checkInForDuty,
  giveNumber,
  removeHandover,
  saveRota,
  settleDutyAlarm,
  settleTurn,
  stepInForDuty,
  withdrawShiftAsk,
  writeHandover,
} from '#core/contracts/duty'
import {
  inviteAdmitted,
  openExpertBatch,
  reviewExpertBatch,
  saveExpertBatch,
  setOwnExpert,
  withdrawExpertBatch,
} from '#core/contracts/experts'
import { noteDialTest, saveLine, setLineClosed } from '#core/contracts/hotlines'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import {
  addNode,
  addSite,
  changeSite,
  closeNode,
  moveNode,
  renameNode,
  saveMessages,
  setAtNode,
  setAtSite,
} from '#core/contracts/organisation'
import { putUpAtDoors, putUpPlacement, setPhoto, takeDownPlacement } from '#core/contracts/placements'
import { setPicture } from '#core/contracts/posters'
import { askMove, deleteEverything, stopMove } from '#core/contracts/privacy'
import {
  answerChecklist,
  bringPicture,
  keepPicture,
  publishPiece,
  restoreVersion,
  reviewPiece,
  savePiece,
  schedulePiece,
  sendForReview,
  withdrawPiece,
} from '#core/contracts/publishing'
import {
  answerKeeper,
  askBack,
  askShare,
  decideMove,
  endShare,
  judgeOpening,
  lookAgain,
  openInEmergency,
  requestMove,
} from '#core/contracts/records'
import {
  answerAsked,
  bookFor,
  cancelFor,
  checkInFor,
  forgiveMissed,
  moveFor,
  openSeat,
  recordAttendance,
} from '#core/contracts/sessions'
import { checkTables, importTables } from '#core/contracts/setup'
import {
  acceptInvitation,
  checkCredential,
  endPost,
  enterWithoutManager,
  inviteStaff,
  leavePost,
  listPeople,
  lookAtInvitation,
  markStaffInboxRead,
  noteCredential,
  noteTraining,
  openPerson,
  removeCredential,
  setCredentialRule,
  setIntroduction,
  setPortrait,
  setStanding,
  signAgreement,
  switchPost,
  withdrawInvitation,
} from '#core/contracts/staff'
import { joinWaitlist, pauseWaiting, prioritiseEntry, resumeWaiting, withdrawWaiting } from '#core/contracts/waitlist'
import { agreementVersion } from '#core/domain/access/agreement'
import { MINUTE } from '#core/domain/time'
import { wayInHash } from '../../cloudfunctions/_runtime/way-in'
import { aWorld } from '../support/a-world'
import { aCallbackWish } from '../support/callbacks'
import { aChildWish, aToddlerSheet, aToddlerWish, plantCare, plantTeenager } from '../support/children'
import { aConsultation, aFurtherWord, anAnswered, aWishToAsk, putConsultation } from '../support/consultations'
import { aSent, editorsQuestion, writersReply } from '../support/contributions'
import { aCourse, aLesson, aPopulation } from '../support/courses'
import { aDesk, aSeat } from '../support/desk'
import { aHandover, putHandover } from '../support/duty/handovers'
import { aMorningRota, openAllMonday, withCome } from '../support/duty/planted-duty'
import { aMorningQueue, putQueue } from '../support/duty/queues'
import { opening, putRota, site } from '../support/duty/rotas'
import { aCandidate, plantBatch, plantDecidedBatch } from '../support/experts'
import { aHandOut } from '../support/hand-outs'
import { aLineWish } from '../support/lines'
import { monday, mondayAt, phq9Answers } from '../support/makers'
import { aMoveWish, aRequestedMove } from '../support/moves'
import { aText, plantPicture, plantPieces } from '../support/pieces'
import { aReason, aTelephoned } from '../support/records'
import { toddlerKeptAndBooked, toddlerShared } from '../support/shared-child-result'
import { keptAndBooked, sharedWithYunxi } from '../support/shared-result'
import { aNewcomer, anInvitation, aStaffCode } from '../support/staff'
import { aCsv, peopleHead } from '../support/tables'
import { aCallToMake, aNumberToCall, putCallToMake } from '../support/to-call'
import { byTurns, commit, everySecond } from '../support/turn'
import { valueOf } from '../support/value-of'
import { aMondayWish } from '../support/waitlist/street-of-the-sample'
import { aPdf, aWordingBrought, aWordingWish, handInALicence } from '../support/wordings'
import { anAttempt, type Browser, functionEnv } from '../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../support/yunxi'

// So early that after all of these, two minutes each, the places of that Monday are still to be had.
const wayIn = 'CDFGHJKMNPQRTVWXY346'
const world = aWorld({ at: mondayAt(3), functionEnv: { ...functionEnv, XINLIN_WAY_IN: wayInHash(wayIn) } })
const aSiteDraft = {
  ...({ name: '新柳谈心屋', kind: 'counselling-room' } as const),
  ...{ address: '新柳路一号（虚构地址）', phone: null },
}
let person: Browser
let yunxi: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

const now = () => world.cloud.clock.now()
const attempt = () => anAttempt(now())
const over = { ok: false, refusal: 'attempt-over' }
const sheet = () => ({
  scaleId: 'phq9',
  scaleVersion: 1,
  responses: phq9Answers(1),
  consentVersion: 1,
  completedAt: now(),
})
const place = { counsellorId: 'c-anhe', mode: 'room' as const, consentVersion: 2 }
const tuesdayAt = (hour: number) => mondayAt(24 + hour)
const wish = (hour = 9) => ({ ...place, start: tuesdayAt(hour) })
const there = (hour: number) => ({ counsellorId: 'c-anhe', mode: 'room' as const, start: tuesdayAt(hour) })
const mine = async () => valueOf(await person.call(listMyAppointments, {})).appointments
const records = async () => valueOf(await person.call(listMyAssessments, {})).administrations

/** A place of the person's on that Monday with 云溪, who does something with it at that time. */
async function asStaff(hours: number, minutes = 0) {
  const { id } = await bookYunxi(person)
  world.cloud.clock.set(mondayAt(hours, minutes))
  return onMonday(id)
}
const anEmergency = async () => {
  const { date, code } = await aTelephoned(world)
  return { date, code, why: aReason }
}
const openedByWorker = async () =>
  valueOf(await (await world.as('sample-care-worker')).call(openInEmergency, await anEmergency())).opened.id
const aShareWish = async () => {
  const { date, id: appointmentId } = await aTelephoned(world)
  return { date, appointmentId, colleagueId: world.personId('sample-counsellor-4'), why: aReason, days: 7 } as const
}
const evening = { offerId: 'one-to-one', start: mondayAt(20), mode: 'room' } as const
const attended = async () => {
  const seat = await asStaff(14)
  valueOf(await yunxi.call(recordAttendance, { ...seat, attendance: 'attended' }))
  return seat
}
const runTogether = {
  ...{ scaleId: 'elder-cog-coarse', scaleVersion: 1, responses: { 'cc-1': 0, 'cc-2': 1 } },
  ...{ spokenConsent: true, consentVersion: 1 },
}
/** Of a result that somebody new handed in. */
const aCode = async () => valueOf(await (await world.browser()).call(handOver, sheet())).code
/** All there is, but when somebody last acted as staff. */
const settled = async () =>
  JSON.parse(JSON.stringify(await world.everything(), (key, value) => (key === 'actedAt' ? 0 : value)))
const suspension = { change: { kind: 'suspend' as const }, termsRevision: 0, decisions: [] }
const profile = { name: '示例老师', title: '', introduction: '', concerns: [] }

/** 安禾 cannot come, and the person asks to be called. */
async function chooses() {
  const { appointment } = valueOf(await person.call(bookAppointment, wish()))
  const decisions = [{ appointmentId: appointment.id, decision: { kind: 'choose' as const } }]
  valueOf(await (await world.as('sample-counsellor-4')).call(saveChange, { ...suspension, decisions }))
  return { appointmentId: appointment.id, answer: 'call-back', phone: '13800138000' } as const
}
async function waits() {
  const answer = await chooses()
  valueOf(await person.call(answerChange, answer))
  return { counsellorId: 'c-anhe', date: '2026-11-24', appointmentId: answer.appointmentId }
}

/** Booked by the person, whom a reminder did not reach. */
async function toCall() {
  const { appointment } = valueOf(await person.call(bookAppointment, wish()))
  const personId = world.personId('sample-resident')
  const { id: appointmentId, start: by } = appointment
  await putCallToMake(world, aCallToMake({ personId, appointmentId, by }))
  return { callId: 'planted-to-call' }
}

/** A shift of the manager's that is on. */
async function onDuty() {
  world.cloud.clock.set(mondayAt(6))
  await putRota(world, aMorningRota(world.personId('sample-manager'), 'own'))
  return 'own-shift'
}

/** Waits for anything of a site's. */
async function waiting() {
  const { entry } = valueOf(await person.call(joinWaitlist, aMondayWish({ until: '2026-12-20' })))
  return { entryId: entry.id }
}

/** Asked for by the person, and had by the care worker. */
async function calledBack() {
  world.cloud.clock.set(mondayAt(6))
  const { id: callbackId } = valueOf(await person.call(askCallback, aCallbackWish())).request
  world.cloud.clock.set(mondayAt(13, 30))
  valueOf(await (await world.as('sample-care-worker')).call(takeCallback, { callbackId }))
  return { callbackId }
}

/** Sent in by the person; where it says so, an editor asked about it. */
async function sentIn(asked = false) {
  const contributionId = valueOf(await person.call(sendContribution, aSent())).contribution.id
  const ask = { contributionId, as: 'ask', words: editorsQuestion } as const
  if (asked) valueOf(await (await world.as('sample-editor')).call(answerContribution, ask))
  return { contributionId }
}

const aCredential = { kind: 'counsellor', number: 'XL-0001', issuer: '示例单位', until: null } as const

/** One seat for each of them: a cloud forgets the oldest of a thousand. */
const seats = new Map<string, Promise<Browser>>()
function seatOf(name: string): Promise<Browser> {
  const seat = seats.get(name) ?? world.as(name)
  seats.set(name, seat)
  return seat
}

/** A write of each kind that is accepted, once what it needs is there. */
const ofTheirs = { consultationId: 'theirs' }
const writes: Record<string, () => Promise<readonly [AnyOperation, object, string?]>> = {
  'appointments.book': async () => [bookAppointment, wish()] as const,
  'appointments.cancel': async () => {
    const { appointment } = valueOf(await person.call(bookAppointment, wish()))
    return [cancelAppointment, { appointmentId: appointment.id }] as const
  },
  'appointments.hold': async () => [holdPlace, { place: there(9) }] as const,
  'appointments.bookTogether': async () => {
    const { appointment } = valueOf(await person.call(holdPlace, { place: there(9) }))
    const second = { start: tuesdayAt(10) }
    return [bookTogether, { heldId: appointment.id, second, mode: 'room', consentVersion: 2 }] as const
  },
  'appointments.release': async () => {
    const { appointment } = valueOf(await person.call(holdPlace, { place: there(9) }))
    return [releasePlace, { heldId: appointment.id }] as const
  },
  'appointments.move': async () => {
    const { appointment } = valueOf(await person.call(bookAppointment, wish()))
    return [moveAppointment, { appointmentId: appointment.id, to: there(10) }] as const
  },
  'appointments.allowReminders': async () => [allowReminders, { allowed: ['changed'] }] as const,
  'appointments.setMayCall': async () => [setMayCall, { given: aNumberToCall() }] as const,
  'callbacks.openToCall': async () => [openToCall, await toCall(), 'sample-care-worker'] as const,
  'callbacks.noteToCall': async () =>
    [noteToCall, { ...(await toCall()), outcome: 'no-answer' }, 'sample-care-worker'] as const,
  'organisation.saveMessages': async () =>
    [saveMessages, { revision: 1, quiet: { from: 0, until: 0 }, templates: [] }, 'sample-manager'] as const,
  'appointments.addOther': async () => [addOther, { kind: 'child', name: '小禾' }] as const,
  'appointments.removeOther': async () => {
    const { other } = valueOf(await person.call(addOther, { kind: 'child', name: '小禾' }))
    return [removeOther, { otherId: other.id }] as const
  },
  'children.save': async () => [saveChild, aChildWish()] as const,
  'children.agree': async () => {
    const { childId } = valueOf(await person.call(saveChild, aChildWish()))
    return [agreeForChild, { childId, voice: 'guardian', answer: 'no', consentVersion: 3 }] as const
  },
  'children.invite': async () => {
    const { childId } = valueOf(await person.call(saveChild, aChildWish()))
    return [inviteToChild, { childId, as: { as: 'guardian', sees: 'records' } }] as const
  },
  'children.join': async () => {
    const { childId } = valueOf(await yunxi.call(saveChild, aChildWish()))
    const { code } = valueOf(await yunxi.call(inviteToChild, { childId, as: { as: 'guardian', sees: 'records' } }))
    return [joinChild, { code, nickname: '小禾' }] as const
  },
  'children.removeGuardian': async () => {
    const { childId } = valueOf(await yunxi.call(saveChild, aChildWish()))
    const { code } = valueOf(await yunxi.call(inviteToChild, { childId, as: { as: 'guardian', sees: 'records' } }))
    valueOf(await person.call(joinChild, { code, nickname: '小禾' }))
    const mine = valueOf(await person.call(listChildren, {})).children.find(({ id }) => id === childId)
    const guardianId = mine?.profile?.guardians.find((one) => one.mine)?.id ?? ''
    return [removeGuardian, { childId, guardianId, reason: 'left' }] as const
  },
  'children.forget': async () => {
    const { childId } = valueOf(await person.call(saveChild, aChildWish()))
    return [forgetChild, { childId }] as const
  },
  'children.keepResult': async () => {
    const { childId } = valueOf(await person.call(saveChild, aToddlerWish()))
    return [keepResult, aToddlerSheet(childId, now())] as const
  },
  'children.openResult': async () => {
    const { childId } = valueOf(await person.call(saveChild, aToddlerWish()))
    const { resultId } = valueOf(await person.call(keepResult, aToddlerSheet(childId, now())))
    return [openResult, { resultId }] as const
  },
  'children.showResult': async () => {
    await plantTeenager(world, 'sample-resident', 'teenager')
    return [showResult, { resultId: 'teenager-result', shows: 'nothing' }] as const
  },
  'children.askForSomebody': async () => {
    await plantTeenager(world, 'sample-resident', 'teenager')
    return [askForSomebody, { childId: 'teenager' }] as const
  },
  'children.answerCare': async () => {
    const careId = await plantCare(world, 'sample-resident', 'cared-for')
    return [answerCare, { childId: 'cared-for', careId }] as const
  },
  'children.forgetResult': async () => {
    const { childId } = valueOf(await person.call(saveChild, aToddlerWish()))
    const { resultId } = valueOf(await person.call(keepResult, aToddlerSheet(childId, now())))
    return [forgetResult, { resultId }] as const
  },
  'children.shareResult': async () => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, person)
    const wish = { resultId, appointmentId, time: 'a-week', voice: 'guardian', consentVersion: 1 } as const
    return [shareResult, wish] as const
  },
  'children.takeBackResult': async () => {
    const { resultId } = await toddlerShared(world, person)
    return [takeBackResult, { resultId }] as const
  },
  'children.openSharedResult': async () => {
    const { resultId } = await toddlerShared(world, person)
    return [openSharedResult, { resultId, reason: 'in-session' }, 'sample-counsellor'] as const
  },
  'appointments.checkIn': async () => {
    await asStaff(13, 20)
    return [checkIn, { placementId: 'hx-cg-01' }] as const
  },
  'appointments.giveFeedback': async () => {
    const { appointmentId } = await attended()
    return [giveFeedback, { appointmentId, heard: 5, again: 'yes' }] as const
  },
  'sessions.answerAsked': async () => {
    await world.put('counsellors', yunxiWith({ answerWithin: 60 }))
    world.cloud.clock.set(mondayAt(6))
    return [answerAsked, { ...(await asStaff(6, 30)), yes: true }] as const
  },
  'sessions.bookFor': async () => [bookFor, { ...evening, spokenConsent: true, consentVersion: 2 }] as const,
  'sessions.cancelFor': async () => [cancelFor, await asStaff(9)] as const,
  'sessions.moveFor': async () => [moveFor, { ...(await asStaff(9)), to: evening }] as const,
  'sessions.openSeat': async () => [openSeat, await asStaff(9)] as const,
  'sessions.recordAttendance': async () =>
    [recordAttendance, { ...(await asStaff(14)), attendance: 'missed-by-client' }] as const,
  'sessions.forgiveMissed': async () => [forgiveMissed, await asStaff(14)] as const,
  'sessions.checkIn': async () => [checkInFor, await asStaff(13)] as const,
  'appointments.answerChange': async () => [answerChange, await chooses()] as const,
  'calendar.saveChange': async () => [saveChange, suspension, 'sample-counsellor-4'] as const,
  'calendar.setLink': async () => {
    return [setLink, { meetingLink: 'https://vc.feishu.cn/j/123456789' }, 'sample-counsellor-4'] as const
  },
  'calendar.addCounsellor': async () => [addCounsellor, { siteId: 's-shuxia', profile }, 'sample-manager'] as const,
  'calendar.saveProfile': async () => [saveProfile, { counsellorId: 'c-anhe', profile }, 'sample-manager'] as const,
  'calendar.openWaiting': async () => [openWaiting, await waits(), 'sample-counsellor-4'] as const,
  'calendar.markCalled': async () => [markCalled, { ...(await waits()), by: '安禾' }, 'sample-counsellor-4'] as const,
  'assessments.submit': async () => [submitAssessment, sheet()] as const,
  'assessments.forget': async () => {
    const { kept } = valueOf(await person.call(submitAssessment, sheet()))
    return [forgetAssessment, { administrationId: kept.id }] as const
  },
  'assessments.share': async () => {
    const { administrationId, appointmentId } = await keptAndBooked(world, person)
    return [shareAssessment, { administrationId, appointmentId, time: 'a-week', consentVersion: 1 }] as const
  },
  'assessments.takeBack': async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    return [takeBackAssessment, { administrationId }] as const
  },
  'assessments.openShared': async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    return [openShared, { administrationId, reason: 'in-session' }, 'sample-counsellor'] as const
  },
  'assessments.claim': async () => [claimAssessment, { code: await aCode(), consentVersion: 1 }] as const,
  'assessments.claimFor': async () => {
    const { id } = await bookYunxi(person)
    const said = { code: await aCode(), spokenConsent: true, consentVersion: 2 }
    return [claimFor, { ...onMonday(id), ...said }, 'sample-counsellor'] as const
  },
  'assessments.submitFor': async () => {
    const { id } = await bookYunxi(person)
    return [submitFor, { ...onMonday(id), ...runTogether, completedAt: now() }, 'sample-counsellor'] as const
  },
  'assessments.bringLicence': async () =>
    [bringLicence, { fileId: null, kind: 'pdf', parts: 1, part: 0, data: aPdf }, 'sample-manager'] as const,
  'assessments.proposeWording': async () => {
    await handInALicence(world)
    return [proposeWording, aWordingWish(), 'sample-manager'] as const
  },
  'assessments.decideWording': async () => {
    await world.put('wordings', aWordingBrought())
    return [decideWording, { importId: 'srq20_1001', decision: 'approved' }, 'sample-manager'] as const
  },
  'experts.setOwn': async () => [setOwnExpert, { awayUntil: null, mostOpen: 4 }, 'sample-expert'] as const,
  'experts.openBatch': async () =>
    [openExpertBatch, { nodeId: 'n-qinghe', candidates: [aCandidate()] }, 'sample-manager'] as const,
  'experts.saveBatch': async () => {
    await plantBatch(world, 'batch')
    return [saveExpertBatch, { batchId: 'batch', revision: 1, candidates: [aCandidate()] }, 'sample-manager'] as const
  },
  'experts.withdrawBatch': async () => {
    await plantBatch(world, 'batch')
    return [withdrawExpertBatch, { batchId: 'batch' }, 'sample-manager'] as const
  },
  'experts.reviewBatch': async () => {
    await plantBatch(world, 'batch')
    const decisions = [{ candidateId: 'c1', admitted: true, reason: '' }]
    return [reviewExpertBatch, { batchId: 'batch', revision: 1, decisions }, 'sample-psych-officer'] as const
  },
  'experts.inviteAdmitted': async () => {
    await plantDecidedBatch(world, 'batch')
    return [inviteAdmitted, { batchId: 'batch', candidateId: 'c1' }, 'sample-manager'] as const
  },
  'hotlines.save': async () => [saveLine, aLineWish(), 'sample-line-keeper'] as const,
  'hotlines.setClosed': async () =>
    [setLineClosed, { lineId: 'line-12355', closed: true, revision: 0 }, 'sample-line-keeper'] as const,
  'hotlines.noteTest': async () =>
    [
      noteDialTest,
      { lineId: 'line-12355', outcome: 'answered', answerer: 'operator', waited: 30 },
      'sample-line-keeper',
    ] as const,
  'publishing.savePiece': async () =>
    [savePiece, { pieceId: null, revision: 0, nodeId: null, text: aText() }, 'sample-editor'] as const,
  'publishing.restoreVersion': async () =>
    [restoreVersion, { ...(await aPieceThat('draft')), version: 1 }, 'sample-editor'] as const,
  'publishing.sendForReview': async () => [sendForReview, await aPieceThat('draft'), 'sample-editor'] as const,
  'publishing.reviewPiece': async () => {
    const said = { verdict: 'approved' as const, words: '', signedAs: null, seen: [] }
    return [reviewPiece, { ...(await aPieceThat('waiting')), ...said }, 'sample-editor'] as const
  },
  'publishing.answerChecklist': async () => {
    const said = {
      rule: 'blame-person',
      sentence: '有人说他太脆弱。',
      answer: 'has-to-stay' as const,
      words: '下一句就说不是',
    }
    return [answerChecklist, { ...(await aPieceThat('asked')), ...said }, 'sample-editor'] as const
  },
  'publishing.schedulePiece': async () =>
    [schedulePiece, { ...(await aPieceThat('approved')), at: mondayAt(48) }, 'sample-editor'] as const,
  'publishing.publishPiece': async () => [publishPiece, await aPieceThat('approved'), 'sample-editor'] as const,
  'publishing.withdrawPiece': async () => [withdrawPiece, await aPieceThat('standing'), 'sample-reviewer'] as const,
  'publishing.bringPicture': async () =>
    [bringPicture, { pictureId: null, parts: 1, part: 0, data: 'AAAA' }, 'sample-editor'] as const,
  'publishing.keepPicture': async () => {
    await plantPicture(world, 'a-picture', world.personId('sample-editor'))
    return [keepPicture, { pictureId: 'a-picture' }, 'sample-editor'] as const
  },
  'duty.saveRota': async () => {
    const staffId = world.personId('sample-counsellor')
    const shift = { id: null, date: monday, ...opening, staffId }
    return [saveRota, { siteId: site, monday, revision: 0, shifts: [shift] }, 'sample-manager'] as const
  },
  'duty.checkIn': async () => {
    const shiftId = await onDuty()
    return [checkInForDuty, { siteId: site, monday, shiftId, placementId: null }, 'sample-manager'] as const
  },
  'duty.stepIn': async () => {
    await openAllMonday(world, site)
    return [stepInForDuty, { siteId: site, placementId: null }, 'sample-manager'] as const
  },
  'duty.settleAlarm': async () => {
    await onDuty()
    const settled = { siteId: site, monday, alarmId: 'own-alarm', reason: null }
    return [settleDutyAlarm, settled, 'sample-manager'] as const
  },
  'duty.askForShift': async () => {
    await onDuty()
    const wish = { siteId: site, monday, shiftId: 'own-next', to: null, inReturn: null }
    return [askForShift, wish, 'sample-manager'] as const
  },
  'duty.answerAsk': async () => {
    await onDuty()
    return [answerShiftAsk, { siteId: site, monday, askId: 'own-ask', takes: true }, 'sample-manager'] as const
  },
  'duty.withdrawAsk': async () => {
    await onDuty()
    return [withdrawShiftAsk, { siteId: site, monday, askId: 'own-own-ask' }, 'sample-manager'] as const
  },
  'duty.giveNumber': async () => {
    await openAllMonday(world, site)
    return [giveNumber, { siteId: site }, 'sample-manager'] as const
  },
  'duty.callNext': async () => {
    await putQueue(world, aMorningQueue('own', site))
    return [callNext, { siteId: site }, 'sample-manager'] as const
  },
  'duty.settleTurn': async () => {
    await putQueue(world, aMorningQueue('own', site))
    return [settleTurn, { siteId: site, walkInId: 'own-called', how: 'seen' }, 'sample-manager'] as const
  },
  'duty.writeHandover': async () => {
    await putRota(
      world,
      withCome(aMorningRota(world.personId('sample-manager'), 'own'), world.personId('sample-manager')),
    )
    return [writeHandover, { siteId: site, text: '饮水机修好了' }, 'sample-manager'] as const
  },
  'duty.removeHandover': async () => {
    await putHandover(world, aHandover({ by: world.personId('sample-manager') }))
    return [removeHandover, { siteId: site, noteId: 'a-note' }, 'sample-manager'] as const
  },
  'waitlist.join': async () => [joinWaitlist, aMondayWish({ until: '2026-12-20' })] as const,
  'waitlist.pause': async () => [pauseWaiting, await waiting()] as const,
  'waitlist.resume': async () => {
    const own = await waiting()
    valueOf(await person.call(pauseWaiting, own))
    return [resumeWaiting, own] as const
  },
  'waitlist.withdraw': async () => [withdrawWaiting, await waiting()] as const,
  'waitlist.prioritise': async () =>
    [prioritiseEntry, { ...(await waiting()), reason: 'referred' }, 'sample-care-worker'] as const,
  'callbacks.ask': async () => [askCallback, aCallbackWish()] as const,
  'callbacks.takeBack': async () => [takeBackCallback, await calledBack()] as const,
  'callbacks.take': async () => [takeCallback, await calledBack(), 'sample-care-worker'] as const,
  'callbacks.noteTry': async () =>
    [noteCallbackTry, { ...(await calledBack()), outcome: 'nobody' }, 'sample-care-worker'] as const,
  'callbacks.giveBack': async () => [giveBackCallback, await calledBack(), 'sample-care-worker'] as const,
  'contributions.send': async () => [sendContribution, aSent()] as const,
  'contributions.reply': async () =>
    [replyToEditor, { ...(await sentIn(true)), words: writersReply, helpSeen: false }] as const,
  'contributions.takeBack': async () => [takeBackContribution, await sentIn()] as const,
  'contributions.read': async () => [readContribution, await sentIn(), 'sample-editor'] as const,
  'contributions.answer': async () =>
    [answerContribution, { ...(await sentIn()), as: 'decline', words: '谢谢你写来' }, 'sample-editor'] as const,
  'contributions.takeUp': async () => [takeUpContribution, await sentIn(), 'sample-editor'] as const,
  'consultations.ask': async () => [askExpert, aWishToAsk(), 'sample-counsellor'] as const,
  'consultations.say': async () => {
    await putConsultation(world, anAnswered('theirs'))
    return [sayInConsultation, { ...ofTheirs, words: aFurtherWord, seen: 2 }, 'sample-counsellor'] as const
  },
  'consultations.close': async () => {
    await putConsultation(world, anAnswered('theirs'))
    return [closeConsultation, ofTheirs, 'sample-expert'] as const
  },
  'consultations.decline': async () => {
    await putConsultation(world, aConsultation({ id: 'theirs' }))
    return [declineConsultation, { ...ofTheirs, because: 'no-time' }, 'sample-expert'] as const
  },
  'consultations.sendBack': async () => {
    await putConsultation(world, aConsultation({ id: 'theirs' }))
    return [sendConsultationBack, ofTheirs, 'sample-expert'] as const
  },
  'consultations.withdraw': async () => {
    await putConsultation(world, aConsultation({ id: 'theirs' }))
    return [withdrawConsultation, ofTheirs, 'sample-counsellor'] as const
  },
  'callbacks.close': async () => {
    const had = await calledBack()
    const worker = await world.as('sample-care-worker')
    valueOf(await worker.call(noteCallbackTry, { ...had, outcome: 'answered' }))
    return [closeCallback, { ...had, as: 'talked' }, 'sample-care-worker'] as const
  },
  'courses.save': async () => [saveCourse, aCourse(), 'sample-manager'] as const,
  'courses.saveLesson': async () =>
    [
      saveLesson,
      { courseId: 'course-slow', revision: 1, lessonId: 'lesson-slow-1', at: 0, lesson: aLesson(), brought: null },
      'sample-manager',
    ] as const,
  'courses.removeLesson': async () =>
    [removeLesson, { courseId: 'course-slow', revision: 1, lessonId: 'lesson-slow-2' }, 'sample-manager'] as const,
  'courses.setPopulation': async () =>
    [setPopulation, { nodeId: 'n-liuan', revision: null, population: aPopulation }, 'sample-manager'] as const,
  'privacy.deleteEverything': async () => [deleteEverything, { cancelsComing: true }] as const,
  'privacy.askMove': async () => [askMove, {}] as const,
  'privacy.stopMove': async () => {
    const { id } = await aRequestedMove(world)
    return [stopMove, { moveId: id }] as const
  },
  'placements.putUp': async () =>
    [putUpPlacement, { siteId: 's-chenguang', place: '门口', since: '2026-11-20' }, 'sample-care-worker'] as const,
  'placements.putUpAtDoors': async () => {
    for (const { _id, ...one } of await world.documents('placements')) {
      await world.put('placements', { ...one, id: String(_id), goneOn: '2026-11-20' })
    }
    const siteIds = ['s-chenguang', 's-liuan']
    return [putUpAtDoors, { siteIds, place: '门口', since: '2026-11-20' }, 'sample-care-worker'] as const
  },
  'placements.takeDown': async () => [takeDownPlacement, { placementId: 'hx-cg-01' }, 'sample-care-worker'] as const,
  'placements.setPhoto': async () =>
    [setPhoto, { placementId: 'hx-cg-01', brought: null }, 'sample-care-worker'] as const,
  'posters.setPicture': async () =>
    [setPicture, { placementId: 'hx-cg-01', brought: null }, 'sample-care-worker'] as const,
  'content.noteHandOut': async () => [noteHandOut, { handOut: aHandOut() }, 'sample-care-worker'] as const,
  'content.removeHandOut': async () => {
    const by = world.personId('sample-care-worker')
    await world.put('hand-outs', { id: 'given', ...aHandOut(), by, v: 1 })
    return [removeHandOut, { handOutId: 'given' }, 'sample-care-worker'] as const
  },
  'records.openInEmergency': async () => [openInEmergency, await anEmergency(), 'sample-care-worker'] as const,
  'records.lookAgain': async () => {
    const openingId = await openedByWorker()
    return [lookAgain, { openingId }, 'sample-care-worker'] as const
  },
  'records.answer': async () =>
    [answerKeeper, { openingId: await openedByWorker(), words: '打过三次' }, 'sample-care-worker'] as const,
  'records.askBack': async () =>
    [askBack, { openingId: await openedByWorker(), words: '为什么' }, 'sample-file-keeper'] as const,
  'records.judge': async () =>
    [judgeOpening, { openingId: await openedByWorker(), as: 'warranted', words: '' }, 'sample-file-keeper'] as const,
  'records.askShare': async () => [askShare, await aShareWish(), 'sample-counsellor'] as const,
  'records.requestMove': async () => [requestMove, await aMoveWish(world), 'sample-care-worker'] as const,
  'records.decideMove': async () =>
    [
      decideMove,
      { moveId: (await aRequestedMove(world)).id, as: 'approved', words: '' },
      'sample-file-keeper',
    ] as const,
  'records.endShare': async () => {
    const { opening } = valueOf(await yunxi.call(askShare, await aShareWish()))
    return [endShare, { openingId: opening.id }, 'sample-counsellor'] as const
  },
  'computers.lookAt': async () =>
    [lookAtComputer, { code: (await aDesk(world).ask()).code }, 'sample-manager'] as const,
  'computers.confirm': async () => {
    const { code } = await aDesk(world).ask()
    valueOf(await (await world.as('sample-manager')).call(lookAtComputer, { code }))
    return [confirmComputer, { code }, 'sample-manager'] as const
  },
  'computers.refuse': async () =>
    [refuseComputer, { code: (await aDesk(world).ask()).code }, 'sample-manager'] as const,
  'computers.end': async () => {
    const phone = await world.as('sample-manager')
    await aSeat(world, phone)
    const { computers } = valueOf(await phone.call(listComputers, {}))
    return [endComputer, { computerId: computers[0]?.id ?? '' }, 'sample-manager'] as const
  },
  'computers.endAll': async () => {
    await aSeat(world, await world.as('sample-manager'))
    return [endAllComputers, {}, 'sample-manager'] as const
  },
  'staff.sign': async () => [signAgreement, { version: agreementVersion }, 'sample-editor'] as const,
  'staff.switchPost': async () => [switchPost, { to: null }, 'sample-editor'] as const,
  'staff.leave': async () => {
    await aNewcomer(world, 'sample-parent')
    return [leavePost, { role: 'editor', nodeId: 'n-chenguang', counsellorId: null }, 'sample-parent'] as const
  },
  'staff.noteCredential': async () => [noteCredential, aCredential, 'sample-counsellor'] as const,
  'staff.removeCredential': async () => {
    const { me } = valueOf(await yunxi.call(noteCredential, aCredential))
    return [removeCredential, { credentialId: me.credentials[0]?.id ?? '' }, 'sample-counsellor'] as const
  },
  'staff.setIntroduction': async () =>
    [setIntroduction, { given: { words: '先听你说。', consent: 1 } }, 'sample-counsellor'] as const,
  'staff.setPortrait': async () => [setPortrait, { given: null }, 'sample-counsellor'] as const,
  'staff.invite': async () => [inviteStaff, anInvitation, 'sample-manager'] as const,
  'staff.withdraw': async () => {
    await aStaffCode(world)
    const { invitations } = valueOf(await (await world.as('sample-manager')).call(listPeople, {}))
    return [withdrawInvitation, { invitationId: invitations[0]?.id ?? '' }, 'sample-manager'] as const
  },
  'staff.lookAtInvitation': async () => [lookAtInvitation, { code: await aStaffCode(world) }] as const,
  'staff.accept': async () => [acceptInvitation, { code: await aStaffCode(world) }] as const,
  'staff.setStanding': async () => {
    const staffId = world.personId('sample-editor')
    return [setStanding, { staffId, to: 'suspended' }, 'sample-manager'] as const
  },
  'staff.endPost': async () => {
    const post = { role: 'editor', nodeId: 'n-qinghe', counsellorId: null }
    return [endPost, { ...post, staffId: world.personId('sample-editor') }, 'sample-manager'] as const
  },
  'staff.openPerson': async () => [openPerson, { staffId: world.personId('sample-editor') }, 'sample-manager'] as const,
  'staff.noteTraining': async () => {
    const staffId = world.personId('sample-editor')
    const note = { staffId, kind: 'basics', what: '示例培训', on: '2026-11-02', until: null } as const
    return [noteTraining, note, 'sample-manager'] as const
  },
  'staff.checkCredential': async () => {
    const { me } = valueOf(await yunxi.call(noteCredential, aCredential))
    const asked = { staffId: me.id, credentialId: me.credentials[0]?.id ?? '', verified: true }
    return [checkCredential, asked, 'sample-manager'] as const
  },
  'staff.setCredentialRule': async () =>
    [setCredentialRule, { nodeId: 'n-qinghe', needed: true }, 'sample-manager'] as const,
  'staff.enterWithoutManager': async () => {
    await world.put('staff', { id: world.personId('sample-manager'), grants: [], v: 2 })
    return [enterWithoutManager, { code: wayIn, name: '示例' }] as const
  },
  'organisation.addNode': async () =>
    [addNode, { parentId: 'n-qinghe', kind: 'community', name: '新柳社区' }, 'sample-manager'] as const,
  'organisation.renameNode': async () =>
    [renameNode, { nodeId: 'n-liuan', revision: 1, name: '柳岸东社区' }, 'sample-manager'] as const,
  'organisation.moveNode': async () => {
    const manager = await world.as('sample-manager')
    const unit = { parentId: 'n-liuan', kind: 'unit' as const, name: '示例厂' }
    const { saved } = valueOf(await manager.call(addNode, unit))
    return [moveNode, { nodeId: saved.id, revision: 1, parentId: 'n-nantang' }, 'sample-manager'] as const
  },
  'organisation.closeNode': async () => {
    const manager = await world.as('sample-manager')
    const unit = { parentId: 'n-liuan', kind: 'unit' as const, name: '示例厂' }
    const { saved } = valueOf(await manager.call(addNode, unit))
    return [closeNode, { nodeId: saved.id, revision: 1, closed: true }, 'sample-manager'] as const
  },
  'organisation.setAtNode': async () =>
    [setAtNode, { nodeId: 'n-liuan', revision: 1, key: 'pauseDays', value: 7 }, 'sample-manager'] as const,
  'organisation.addSite': async () => [addSite, { nodeId: 'n-liuan', words: aSiteDraft }, 'sample-manager'] as const,
  'organisation.changeSite': async () =>
    [
      changeSite,
      { siteId: 's-liuan', revision: 1, change: { part: 'words', words: aSiteDraft } },
      'sample-manager',
    ] as const,
  'organisation.setAtSite': async () =>
    [setAtSite, { siteId: 's-liuan', revision: 1, key: 'pauseDays', value: 7 }, 'sample-manager'] as const,
  'setup.importTables': async () => {
    const file = aCsv([peopleHead, ['示例甲', '编辑', '柳岸社区', '', '']])
    const { plan } = valueOf(await (await world.as('sample-manager')).call(checkTables, { file }))
    return [importTables, { file, plan: plan ?? '' }, 'sample-manager'] as const
  },
  'staff.markInboxRead': async () =>
    [markStaffInboxRead, { which: [{ kind: 'job-late', ref: 'x' }] }, 'sample-manager'] as const,
  'account.markInboxRead': async () => [markInboxRead, { which: { until: now() } }] as const,
  'account.settleAttempt': async () => [settleAttempt, { lost: attempt() }] as const,
}

async function aPieceThat(is: string) {
  await plantPieces(world, 'piece', null)
  return { pieceId: `piece-${is}`, revision: 1 }
}

/** What is no attempt. The door that looks at it is one for all: each change meets one of these, another with each commit. */
const noAttempts: readonly (readonly [string, unknown])[] = [
  ['none', undefined],
  ['a text', 'attempt-of-this-test'],
  ['one without a time', { id: 'attempt-of-this-test' }],
  ['one of a short id', { id: 'short', begunAt: 0 }],
  ['one whose id is an operator', { id: { $ne: null }, begunAt: 0 }],
]

describe('what changes anything', () => {
  it('is tried here, each of it, and asks for a person', () => {
    const changing = operations.filter(({ write }) => write)
    expect(changing.map(({ name }) => name).sort()).toEqual(Object.keys(writes).sort())
    for (const { access } of changing) expect(access).not.toContain('anyone')
  })

  const numbered = Object.entries(writes).map(([name, prepare], at) => ({ name, prepare, at }))
  // A half of them, the other half with the next commit.
  describe.each(byTurns(numbered, commit, 2))('$name', ({ name, prepare, at }) => {
    const [functionName = '', action] = name.split('.')
    const usual = () => (functionName === 'sessions' ? yunxi : person)
    const send = async (input: object, sent: unknown, who?: string) =>
      (who === undefined ? usual() : await seatOf(who)).ask(functionName, { action, input, attempt: sent })

    it('is refused bad-input with no attempt and attempt-over with an early or a late one, then done once as one', async () => {
      const [, input, who] = await prepare()
      const before = await world.everything()
      for (const [what, sent] of byTurns(noAttempts, everySecond + at, noAttempts.length)) {
        expect(await send(input, sent, who), what).toEqual({ ok: false, refusal: 'bad-input' })
      }
      for (const begunAt of [now() - 82_000, now() + 2 * MINUTE]) {
        expect(await send(input, { ...anAttempt(begunAt) }, who)).toEqual(over)
      }
      expect(await world.everything()).toEqual(before)
      const one = attempt()
      const first = await send(input, one, who)
      expect(first).toMatchObject({ ok: true })
      const after = await settled()
      expect(await send(input, one, who)).toEqual(first)
      expect(await settled()).toEqual(after)
    })
  })
})

describe('a first try that lands after what the person did since', () => {
  it('does not bring back what they have deleted', async () => {
    const keeping = attempt()
    const { kept } = valueOf(await person.call(submitAssessment, sheet(), keeping))
    valueOf(await person.call(forgetAssessment, { administrationId: kept.id }))
    expect(await person.call(submitAssessment, sheet(), keeping)).toEqual({
      ok: false,
      refusal: 'assessment-forgotten',
    })
    expect(await records()).toEqual([])
  })

  it('does not book again what they have cancelled', async () => {
    const booking = attempt()
    const { appointment } = valueOf(await person.call(bookAppointment, wish(), booking))
    valueOf(await person.call(cancelAppointment, { appointmentId: appointment.id }))
    const again = valueOf(await person.call(bookAppointment, wish(), booking))
    expect(again.appointment).toMatchObject({ id: appointment.id, status: 'cancelled-by-client' })
    expect((await mine()).map(({ status }) => status)).toEqual(['cancelled-by-client'])
    const { openings } = valueOf(await person.call(listOpenings, { counsellorIds: ['c-anhe'] }))
    expect(openings.flatMap(({ slots }) => slots).some(({ start }) => start === tuesdayAt(9))).toBe(true)
  })

  it('comes to nothing once they were told that it had not been done', async () => {
    const [booking, keeping] = [attempt(), attempt()]
    for (const lost of [booking, keeping]) {
      expect(await person.call(settleAttempt, { lost })).toEqual({ ok: true, value: { did: null } })
    }
    expect(await person.call(bookAppointment, wish(), booking)).toEqual(over)
    expect(await person.call(submitAssessment, sheet(), keeping)).toEqual(over)
    expect([await mine(), await records()]).toEqual([[], []])
  })
})

describe('asking what became of an attempt', () => {
  it('names what it did', async () => {
    const lost = attempt()
    const { appointment } = valueOf(await person.call(bookAppointment, wish(), lost))
    expect(await person.call(settleAttempt, { lost })).toEqual({ ok: true, value: { did: appointment.id } })
  })

  it('knows nothing of those of somebody else, and does not end them', async () => {
    const theirs = attempt()
    expect(valueOf(await person.call(settleAttempt, { lost: theirs })).did).toBeNull()
    const other = await world.as('sample-parent')
    valueOf(await other.call(bookAppointment, wish(), theirs))
  })

  it('is refused attempt-unknown for one begun a day ago', async () => {
    const lost = anAttempt(now() - 24 * 60 * MINUTE)
    expect(await person.call(settleAttempt, { lost })).toEqual({ ok: false, refusal: 'attempt-unknown' })
  })

  it('while it is under way gets the one word that is true afterwards, every time', async () => {
    world.cloud.setLatency(3)
    for (let round = 0; round < 12; round += 1) {
      const lost = attempt()
      const [kept, settled] = await Promise.all([
        person.call(submitAssessment, sheet(), lost),
        person.call(settleAttempt, { lost }),
      ])
      const { did } = valueOf(settled)
      expect(did === null ? kept : (await records()).map(({ id }) => id)).toEqual(did === null ? over : [did])
      if (did !== null) valueOf(await person.call(forgetAssessment, { administrationId: did }))
      if (round % 6 === 5) world.cloud.clock.advance(24 * 60 * MINUTE)
    }
  })
})
