import { beforeEach, describe, expect, it } from 'vitest'
import { messageSettings } from '#core/content/sample/messages'
import { sampleOpenid } from '#core/content/sample/people'
import { operations } from '#core/contracts/index'
import { checkTables } from '#core/contracts/setup'
import { agreementVersion } from '#core/domain/access/agreement'
import { marksOf } from '../../cloudfunctions/_runtime/identity'
import { codesOf } from '../../cloudfunctions/_runtime/one-time-code'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { storedAdministration } from '../../cloudfunctions/_store/administrations'
import { childResults, storedResult } from '../../cloudfunctions/_store/child-results'
import { ofPlays, sealPlay } from '../../cloudfunctions/courses/sealed-play'
import { aWorld } from './a-world'
import { bringAppointments } from './bookings'
import { aCallback, aCallbackWish, putCallback, theirLine, theirName, theirNumber } from './callbacks'
import { aChild, aChildResult, aChildWish, aToddlerSheet, plantCare, plantTeenager } from './children'
import {
  aConsultation,
  aFurtherWord,
  anAnswered,
  anExpertsAnswer,
  aQuestion,
  aWishToAsk,
  putConsultation,
} from './consultations'
import {
  aContribution,
  anAsked,
  aSent,
  editorsQuestion,
  putContribution,
  writersReply,
  writtenName,
  writtenTitle,
} from './contributions'
import { aCourse, aLesson, aPopulation } from './courses'
import { aHandover, putHandover } from './duty/handovers'
import { aMorningRota, cameDraft, morningDrafts, openAllMonday, withCome } from './duty/planted-duty'
import { aMorningQueue, putQueue } from './duty/queues'
import { putRota } from './duty/rotas'
import { aCandidate, plantBatch, plantDecidedBatch } from './experts'
import { aHandOut } from './hand-outs'
import { aLineWish } from './lines'
import { anAdministration, anAppointment, aPerson, aShare, aWish, monday, mondayAt, phq9Answers } from './makers'
import { plantMoves } from './moves'
import { aText, plantPicture, plantPieces } from './pieces'
import { askedCode, deskComputer, plantDesk, seenCode } from './planted-desk'
import { plantedOnce } from './planted-once'
import {
  aPaper,
  plantColleague,
  plantStaffInvitation,
  staffCode,
  staffCodeRow,
  staffIdOf,
  wayIn,
  withWayIn,
} from './planted-staff'
import { aReason, plantOpenings } from './records'
import { sealedFor } from './sealed-for'
import { asProgram } from './sealing'
import { anInvitation } from './staff'
import { aCsv, peopleHead } from './tables'
import { aCallToMake, aNumberToCall, putCallToMake, storedNumber } from './to-call'
import { anUnclaimed } from './unclaimed'
import { aWaiting, bringWaiting } from './waiting'
import { anEntry } from './waitlist/entries'
import { aMondayWish, putEntry } from './waitlist/street-of-the-sample'
import { aPdf, aWordingBrought, aWordingWish, handInALicence } from './wordings'
import { anAttempt, functionEnv, type World } from './world'

const sheet = { scaleId: 'phq9', scaleVersion: 1, responses: { ...phq9Answers(2), 'phq9-9': 3 } }
/** A sheet somebody hands in. */
export const kept = { ...sheet, consentVersion: 1, completedAt: mondayAt(5) }
const lost = { id: 'planted-attempt-of-theirs', begunAt: mondayAt(6) }

const onMonday = (appointmentId: string) => ({ date: monday, appointmentId })
const evening = { offerId: 'one-to-one', start: mondayAt(20), mode: 'room' } as const
const there = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room' } as const

const profile = { name: '示例', title: '', introduction: '', concerns: [] }

type Questions = Record<string, { who: string; input: object; words: readonly string[]; no?: object }>

/** Of one who is to be invited. */
const aTable = aCsv([peopleHead, ['新来的示例同事', '编辑', '柳岸社区', '', '']])

const title = '楼下的长椅'
const editor = { who: 'sample-editor' }
const piece = (is: string, change: object = {}) => ({ pieceId: `planted-${is}`, revision: 1, ...change })
const noPiece = { no: piece('another') }
const answer = { rule: 'blame-person', sentence: '有人说他太脆弱。', answer: 'has-to-stay', words: '后一句说了不是' }
const said = { verdict: 'approved', words: '', signedAs: null, seen: [] }

const questionsOfPieces: Questions = {
  'publishing.listPieces': { ...editor, input: {}, words: ['planted-draft', title, 'n-chenguang'] },
  'publishing.listShipped': { ...editor, input: {}, words: ['睡不好时可以做的事', 'overdue'] },
  'publishing.openPiece': {
    ...editor,
    input: { pieceId: 'planted-draft' },
    words: ['planted-draft', '藏好的旧题目'],
    no: { pieceId: 'another' },
  },
  'publishing.readVersion': {
    ...{ ...editor, input: { pieceId: 'planted-draft', version: 1 }, words: ['藏好的旧题目', '傍晚六点'] },
    no: { pieceId: 'another', version: 1 },
  },
  'publishing.previewPiece': {
    ...{ ...editor, input: { pieceId: 'planted-asked', text: null }, words: ['blame-person', '太脆弱'] },
    no: { pieceId: 'another', text: null },
  },
  'publishing.savePiece': {
    ...{ ...editor, input: { ...piece('draft'), nodeId: null, text: aText() }, words: ['planted-draft', title] },
    no: { ...piece('another'), nodeId: null, text: aText() },
  },
  'publishing.restoreVersion': {
    ...{ ...editor, input: piece('draft', { version: 1 }), words: ['planted-draft', '藏好的旧题目'] },
    no: piece('another', { version: 1 }),
  },
  'publishing.sendForReview': { ...editor, input: piece('draft'), words: ['planted-draft', 'in-review'], ...noPiece },
  'publishing.reviewPiece': {
    ...{ ...editor, input: piece('waiting', said), words: ['planted-waiting', 'approved'] },
    no: piece('another', said),
  },
  'publishing.answerChecklist': {
    ...{ ...editor, input: piece('asked', answer), words: ['planted-asked', '后一句说了不是'] },
    no: piece('another', answer),
  },
  'publishing.schedulePiece': {
    ...{ ...editor, input: piece('approved', { at: mondayAt(48) }), words: ['planted-approved', 'scheduled'] },
    no: piece('another', { at: mondayAt(48) }),
  },
  'publishing.publishPiece': {
    ...editor,
    input: piece('approved'),
    words: ['planted-approved', 'published'],
    ...noPiece,
  },
  'publishing.withdrawPiece': {
    ...editor,
    input: piece('standing'),
    words: ['planted-standing', 'withdrawn'],
    ...noPiece,
  },
  'publishing.bringPicture': {
    ...{ ...editor, input: { pictureId: null, parts: 1, part: 0, data: 'AAAA' }, words: ['pictureId'] },
    no: { pictureId: 'another', parts: 1, part: 0, data: 'AAAA' },
  },
  'publishing.keepPicture': {
    ...{ ...editor, input: { pictureId: 'planted-picture' }, words: ['planted-picture', 'png'] },
    no: { pictureId: 'another' },
  },
}

const colleague = 'planted的同事'
const manager = { who: 'sample-manager' }
const worker = { who: 'sample-care-worker' }
const their = { staffId: staffIdOf('sample-care-worker') }
const theirPost = { role: 'care-worker', nodeId: 'n-qinghe', counsellorId: null }
const note = { kind: 'call-back', what: '回电培训', on: '2026-11-20', until: null }

const questionsOfStaff: Questions = {
  'staff.listPosts': { ...manager, input: {}, words: ['n-chenguang', 'c-yunxi', '南塘社区'] },
  'staff.invite': { ...manager, input: anInvitation, words: ['until'], no: { ...anInvitation, nodeId: 'another' } },
  'staff.withdraw': {
    ...{ ...manager, input: { invitationId: staffCodeRow }, words: [staffCodeRow] },
    no: { invitationId: 'another' },
  },
  'staff.lookAtInvitation': {
    ...{ who: 'sample-resident', input: { code: staffCode }, words: ['晨光社区', 'editor'] },
    no: { code: 'CDFGHJKMNPQW' },
  },
  'staff.accept': {
    ...{ who: 'sample-resident', input: { code: staffCode }, words: ['被邀请的人', '晨光社区'] },
    no: { code: 'CDFGHJKMNPQW' },
  },
  'staff.readPost': { ...worker, input: {}, words: [colleague, 'planted-号码'] },
  'staff.sign': {
    ...{ ...worker, input: { version: agreementVersion }, words: [colleague, 'hasSigned'] },
    no: { version: agreementVersion + 1 },
  },
  'staff.switchPost': {
    ...worker,
    input: { to: null },
    words: ['acting'],
    no: { to: { ...theirPost, nodeId: 'another' } },
  },
  'staff.leave': {
    ...worker,
    input: theirPost,
    words: [colleague, '柳岸社区'],
    no: { ...theirPost, nodeId: 'another' },
  },
  'staff.noteCredential': {
    ...{ ...worker, input: aPaper, words: ['示例发证单位', aPaper.number] },
    no: { ...aPaper, number: ' ' },
  },
  'staff.removeCredential': {
    ...{ ...worker, input: { credentialId: 'planted-paper' }, words: [colleague] },
    no: { credentialId: 'another' },
  },
  'staff.setPortrait': {
    ...{ who: 'sample-counsellor', input: { given: null }, words: ['portrait'] },
    no: { given: { brought: 'cloud://xinlin/brought/none-was-ever-sent', consent: 99 } },
  },
  'staff.setIntroduction': {
    who: 'sample-counsellor',
    input: { given: { words: '藏好的介绍', consent: 1 } },
    words: ['藏好的介绍'],
    no: { given: { words: ' ', consent: 1 } },
  },
  'staff.list': { ...manager, input: {}, words: [colleague, '被邀请的人'] },
  'staff.openPerson': {
    ...{ ...manager, input: their, words: [colleague, 'planted-号码'] },
    no: { staffId: 'another' },
  },
  'staff.setStanding': {
    ...{ ...manager, input: { ...their, to: 'suspended' }, words: [colleague, 'staff-suspended'] },
    no: { staffId: 'another', to: 'suspended' },
  },
  'staff.endPost': {
    ...{ ...manager, input: { ...their, ...theirPost }, words: [colleague] },
    no: { ...their, ...theirPost, nodeId: 'another' },
  },
  'staff.noteTraining': {
    ...{ ...manager, input: { ...their, ...note }, words: [colleague, '回电培训'] },
    no: { ...their, ...note, on: '2027-11-20' },
  },
  'staff.checkCredential': {
    ...{
      ...manager,
      input: { ...their, credentialId: 'planted-paper', verified: true },
      words: [colleague, 'checkedAt'],
    },
    no: { ...their, credentialId: 'another', verified: true },
  },
  'staff.setCredentialRule': {
    ...{ ...manager, input: { nodeId: 'n-liuan', needed: true }, words: ['n-liuan'] },
    no: { nodeId: 'another', needed: true },
  },
  'staff.enterWithoutManager': {
    ...{ who: 'sample-resident', input: { code: wayIn, name: '进来的人' }, words: ['进来的人', '示例的另一处'] },
    no: { code: wayIn.toLowerCase().replace('c', 'd'), name: '进来的人' },
  },
}

const officer = { who: 'sample-psych-officer' }
const expert = { who: 'sample-expert' }
const everyExpert = { field: null, tier: null, open: false }
const candidates = [aCandidate({ name: '写下的候选人' })]
const toReview = {
  ...{ batchId: 'planted-batch', revision: 1 },
  decisions: [{ candidateId: 'c1', admitted: false, reason: '藏好的原因' }],
}
const questionsOfExperts: Questions = {
  'experts.list': {
    ...{ who: 'sample-counsellor', input: everyExpert, words: [staffIdOf('sample-expert'), 'psychiatry'] },
  },
  'experts.readOwn': { ...expert, input: {}, words: ['psychiatry', 'mostOpen'] },
  'experts.setOwn': {
    ...{ ...expert, input: { awayUntil: '2026-12-20', mostOpen: 5 }, words: ['2026-12-20', 'psychiatry'] },
    no: { awayUntil: '2026-01-01', mostOpen: 5 },
  },
  'experts.listBatches': { ...officer, input: {}, words: ['planted-batch', 'planted-decided'] },
  'experts.readBatch': {
    ...{ ...officer, input: { batchId: 'planted-batch' }, words: ['藏好的候选人', '藏好的资历'] },
    no: { batchId: 'another' },
  },
  'experts.openBatch': {
    ...{ ...manager, input: { nodeId: 'n-chenguang', candidates }, words: ['写下的候选人', 'n-chenguang'] },
    no: { nodeId: 'another', candidates },
  },
  'experts.saveBatch': {
    ...{
      ...manager,
      input: { batchId: 'planted-batch', revision: 1, candidates },
      words: ['写下的候选人', 'planted-batch'],
    },
    no: { batchId: 'another', revision: 1, candidates },
  },
  'experts.withdrawBatch': {
    ...{ ...manager, input: { batchId: 'planted-batch' }, words: ['planted-batch'] },
    no: { batchId: 'another' },
  },
  'experts.reviewBatch': {
    ...{ ...officer, input: toReview, words: ['藏好的候选人', '藏好的原因'] },
    no: { ...toReview, batchId: 'another' },
  },
  'experts.inviteAdmitted': {
    ...{ ...manager, input: { batchId: 'planted-decided', candidateId: 'c1' }, words: ['until'] },
    no: { batchId: 'planted-decided', candidateId: 'c9' },
  },
}

const ofExpert = { expertId: staffIdOf('sample-expert') }
const waits = { consultationId: 'planted-question' }
const answered = { consultationId: 'planted-answered-question' }
const noConsultation = { no: { consultationId: 'another' } }
const asker = { who: 'sample-counsellor' }
const questionsOfConsultations: Questions = {
  'consultations.readExpert': {
    ...{ ...asker, input: ofExpert, words: ['psychiatry'], no: { expertId: 'another' } },
  },
  'consultations.ask': {
    ...{ ...asker, input: aWishToAsk(), words: [aQuestion, 'mental-health'] },
    no: aWishToAsk({ text: '怎么办' }),
  },
  'consultations.list': { ...asker, input: {}, words: ['planted-question', 'planted-answered-question'] },
  'consultations.open': { ...asker, input: answered, words: [aQuestion, anExpertsAnswer], ...noConsultation },
  'consultations.say': {
    ...{ ...asker, input: { ...answered, words: aFurtherWord, seen: 2 }, words: [anExpertsAnswer, aFurtherWord] },
    no: { consultationId: 'another', words: aFurtherWord, seen: 2 },
  },
  'consultations.close': { ...asker, input: answered, words: [aQuestion, 'closed'], ...noConsultation },
  'consultations.decline': {
    ...{ ...expert, input: { ...waits, because: 'no-time' }, words: ['declined', 'no-time'] },
    no: { consultationId: 'another', because: 'no-time' },
  },
  'consultations.sendBack': { ...asker, input: waits, words: ['sent-back'], ...noConsultation },
  'consultations.withdraw': { ...asker, input: waits, words: ['withdrawn'], ...noConsultation },
}

const keeper = { who: 'sample-file-keeper' }
const toEmergency = { date: monday, code: 'K7QMXQ', why: aReason }
const toShare = {
  ...{ date: monday, appointmentId: 'planted-appointment', colleagueId: staffIdOf('sample-counsellor-3') },
  ...{ why: aReason, days: 7 },
}
const toMove = {
  ...{ moveCode: 'CDFG HJKM NPQT', date: monday, code: 'K7QMXQ', proof: 'known-here', note: aReason },
}
const opened = { openingId: 'planted-opening' }
const noOpening = { openingId: 'another' }
const questionsOfRecords: Questions = {
  'records.openInEmergency': {
    ...{ who: 'sample-counsellor-3', input: toEmergency, words: ['K7QMXQ', '藏好的话', 'forWhom'] },
    no: { ...toEmergency, code: 'CCCC' },
  },
  'records.lookAgain': {
    ...{ who: 'sample-counsellor-3', input: opened, words: ['K7QMXQ', '藏好的话', 'forWhom'] },
    no: noOpening,
  },
  'records.listOwn': { who: 'sample-counsellor-3', input: {}, words: ['planted-opening', aReason] },
  'records.answer': {
    ...{ who: 'sample-counsellor-3', input: { ...opened, words: '答了一句' }, words: ['答了一句', aReason] },
    no: { ...noOpening, words: '答了一句' },
  },
  'records.listToKeep': { ...keeper, input: {}, words: ['planted-opening', 'planted-share', aReason] },
  'records.askBack': {
    ...{ ...keeper, input: { ...opened, words: '问了一句' }, words: ['问了一句', aReason] },
    no: { ...noOpening, words: '问了一句' },
  },
  'records.judge': {
    ...{ ...keeper, input: { ...opened, as: 'warranted', words: '' }, words: ['warranted', aReason] },
    no: { ...noOpening, as: 'warranted', words: '' },
  },
  'records.listColleagues': { who: 'sample-counsellor', input: {}, words: [staffIdOf('sample-counsellor-3')] },
  'records.askShare': {
    ...{ who: 'sample-counsellor', input: toShare, words: [aReason, 'waiting'] },
    no: { ...toShare, appointmentId: 'another' },
  },
  'records.requestMove': {
    ...{ who: 'sample-care-worker', input: toMove, words: ['K7QMXQ', 'asked', aReason] },
    no: { ...toMove, moveCode: 'CCCCCCCCCCCC' },
  },
  'records.listMoves': { ...keeper, input: {}, words: ['planted-move', aReason] },
  'records.decideMove': {
    ...{ ...keeper, input: { moveId: 'planted-move', as: 'approved', words: '' }, words: ['waiting', aReason] },
    no: { moveId: 'another', as: 'approved', words: '' },
  },
  'records.endShare': {
    ...{ who: 'sample-counsellor', input: { openingId: 'planted-share' }, words: [aReason, 'over'] },
    no: noOpening,
  },
}

const noSuchCode = { no: { code: 'planted-code-noneAAAAA' } }
const questionsOfComputers: Questions = {
  'computers.lookAt': { ...manager, input: { code: askedCode }, words: [deskComputer], ...noSuchCode },
  'computers.confirm': { ...manager, input: { code: seenCode }, words: [deskComputer], ...noSuchCode },
  'computers.refuse': { ...manager, input: { code: seenCode }, words: [deskComputer], ...noSuchCode },
  'computers.list': { ...manager, input: {}, words: [deskComputer, 'planted-session'] },
  'computers.end': {
    ...{ ...manager, input: { computerId: 'planted-session' }, words: ['ended'] },
    no: { computerId: 'another' },
  },
  'computers.endAll': { ...manager, input: {}, words: ['endedAll'] },
}

/** Who asks what, of each personal operation, so that it says yes, and so that it says no for a reason of its own. */
/** Of each personal operation: who asks what they may, what of the answer must stay unread, and what is refused to them. */
export const questions: Questions = {
  'account.settleAttempt': {
    who: 'sample-parent',
    input: { lost },
    words: ['planted-appointment'],
    no: { lost: { ...lost, id: 'another-attempt-of-theirs', begunAt: 0 } },
  },
  'staff.listInbox': { who: 'sample-counsellor', input: {}, words: ['unread'] },
  'staff.markInboxRead': { ...worker, input: { which: [{ kind: 'job-late', ref: 'x' }] }, words: ['unread'] },
  'account.listInbox': { who: 'sample-parent', input: {}, words: ['result-opened', 'planted-result'] },
  'account.markInboxRead': { who: 'sample-parent', input: { which: { until: 0 } }, words: ['unread'] },
  'account.listLooks': { who: 'sample-parent', input: {}, words: ['planted-look', '云溪'] },
  'privacy.readKept': { who: 'sample-parent', input: {}, words: ['administration', 'keep-self-assessment'] },
  'privacy.deleteEverything': {
    ...{ who: 'sample-parent', input: { cancelsComing: true }, words: ['since'] },
    no: { cancelsComing: false },
  },
  'privacy.askMove': { who: 'sample-parent', input: {}, words: ['until'] },
  'privacy.stopMove': {
    ...{ who: 'sample-resident-2', input: { moveId: 'planted-move' }, words: ['stopped', '晨光'] },
    no: { moveId: 'another' },
  },
  'account.whoAmI': { who: 'sample-counsellor', input: {}, words: ['counsellor'] },
  'appointments.book': {
    who: 'sample-resident',
    input: aWish(),
    words: ['c-yunxi', 'confirmed', '云溪'],
    no: aWish({ counsellorId: 'nobody' }),
  },
  'appointments.cancel': {
    who: 'sample-parent',
    input: { appointmentId: 'planted-appointment' },
    words: ['K7QMXQ', 'cancelled-by-client', 'planted-appointment'],
    no: { appointmentId: 'another' },
  },
  'appointments.hold': {
    who: 'sample-resident',
    input: { place: there },
    words: ['c-yunxi', 'held', '云溪'],
    no: { place: { ...there, counsellorId: 'nobody' } },
  },
  'appointments.bookTogether': {
    who: 'sample-resident',
    input: { heldId: 'planted-hold', second: { start: mondayAt(24 + 14, 30) }, mode: 'room', consentVersion: 2 },
    words: ['planted-hold', 'second'],
    no: { heldId: 'another', second: { start: mondayAt(24 + 14, 30) }, mode: 'room', consentVersion: 2 },
  },
  'appointments.readNumber': {
    who: 'sample-resident',
    input: {},
    words: ['13800138000'],
    no: { code: 'f'.repeat(64) },
  },
  'appointments.readReminders': { who: 'sample-parent', input: {}, words: ['sample-day-before', 'hour-before'] },
  'appointments.allowReminders': {
    who: 'sample-resident',
    input: { allowed: ['day-before'] },
    words: ['day-before', 'hour-before'],
  },
  'appointments.readMayCall': { who: 'sample-parent', input: {}, words: [theirNumber, 'mayTellOther'] },
  'appointments.setMayCall': {
    who: 'sample-resident',
    input: { given: aNumberToCall() },
    words: [theirNumber, 'mayTellOther'],
    no: { given: aNumberToCall({ number: '' }) },
  },
  'appointments.release': {
    who: 'sample-resident',
    input: { heldId: 'planted-appointment' },
    words: ['planted-appointment'],
  },
  'appointments.move': {
    who: 'sample-parent',
    input: { appointmentId: 'planted-appointment', to: there },
    words: ['planted-appointment', 'movedFrom', '云溪'],
    no: { appointmentId: 'another', to: there },
  },
  'appointments.addOther': {
    who: 'sample-parent',
    input: { kind: 'elder', name: '要记下的人' },
    words: ['要记下的人', '藏好的名字', 'elder'],
  },
  'appointments.removeOther': {
    who: 'sample-parent',
    input: { otherId: 'planted-other' },
    words: ['藏好的名字', 'planted-second'],
    no: { otherId: 'another' },
  },
  'children.list': { who: 'sample-parent', input: {}, words: ['planted-child', '藏好的名字', 'pretermWeeks'] },
  'children.save': {
    who: 'sample-parent',
    input: aChildWish({ childId: 'planted-child' }),
    words: ['planted-child'],
    no: aChildWish({ childId: 'another' }),
  },
  'children.agree': {
    who: 'sample-parent',
    input: { childId: 'planted-child', voice: 'guardian', answer: 'yes', consentVersion: 3 },
    words: ['planted-child'],
    no: { childId: 'another', voice: 'guardian', answer: 'yes', consentVersion: 3 },
  },
  'children.invite': {
    who: 'sample-parent',
    input: { childId: 'planted-child', as: { as: 'guardian', sees: 'records' } },
    words: ['until'],
    no: { childId: 'another', as: { as: 'guardian', sees: 'records' } },
  },
  'children.join': {
    who: 'sample-resident',
    input: { code: 'CDFGHJKMNPQR', nickname: '小禾' },
    words: ['planted-child'],
    no: { code: 'CDFGHJKMNPQT', nickname: '小禾' },
  },
  'children.removeGuardian': {
    who: 'sample-parent',
    input: { childId: 'planted-child', guardianId: 'second', reason: 'by-mistake' },
    words: ['planted-child'],
    no: { childId: 'planted-child', guardianId: 'nobody', reason: 'by-mistake' },
  },
  'children.forget': {
    who: 'sample-parent',
    input: { childId: 'planted-child' },
    words: ['"ok":true'],
    no: { childId: 'another' },
  },
  'children.keepResult': {
    who: 'sample-parent',
    input: aToddlerSheet('planted-toddler', mondayAt(5)),
    words: ['resultId'],
    no: aToddlerSheet('another', mondayAt(5)),
  },
  'children.listResults': {
    who: 'sample-parent',
    input: { childId: 'planted-child' },
    words: ['planted-band', 'who5-1', 'planted-result'],
    no: { childId: 'another' },
  },
  'children.openResult': {
    who: 'sample-parent',
    input: { resultId: 'planted-result' },
    words: ['planted-band', 'who5-1', 'planted-result'],
    no: { resultId: 'another' },
  },
  'children.readTrace': {
    who: 'sample-parent',
    input: { childId: 'planted-child' },
    words: ['said-yes'],
    no: { childId: 'another' },
  },
  'children.showResult': {
    who: 'sample-resident-2',
    input: { resultId: 'planted-teenager-result', shows: 'nothing' },
    words: ['planted-teenager-result'],
    no: { resultId: 'another', shows: 'nothing' },
  },
  'children.askForSomebody': {
    who: 'sample-resident-2',
    input: { childId: 'planted-teenager' },
    words: ['careId'],
    no: { childId: 'another' },
  },
  'children.answerCare': {
    who: 'sample-parent',
    input: { childId: 'planted-cared-for', careId: 'planted-cared-for-care' },
    words: ['planted-cared-for-care'],
    no: { childId: 'another', careId: 'planted-cared-for-care' },
  },
  'children.forgetResult': {
    who: 'sample-parent',
    input: { resultId: 'planted-result' },
    words: ['"ok":true'],
    no: { resultId: 'another' },
  },
  'children.shareResult': {
    who: 'sample-parent',
    input: {
      ...{ resultId: 'planted-to-show', appointmentId: 'planted-for-child', time: 'a-week' },
      ...{ voice: 'guardian', consentVersion: 1 },
    },
    words: ['planted-to-show'],
    no: {
      ...{ resultId: 'another', appointmentId: 'planted-for-child', time: 'a-week' },
      ...{ voice: 'guardian', consentVersion: 1 },
    },
  },
  'children.takeBackResult': {
    who: 'sample-parent',
    input: { resultId: 'planted-told' },
    words: ['planted-told'],
    no: { resultId: 'another' },
  },
  'children.openSharedResult': {
    who: 'sample-counsellor',
    input: { resultId: 'planted-told', reason: 'in-session' },
    words: ['K7QMXQ', 'issuersTerms'],
    no: { resultId: 'another', reason: 'in-session' },
  },
  'appointments.listMine': {
    who: 'sample-parent',
    input: {},
    words: ['K7QMXQ', 'planted-appointment', '藏好的名字', 'planted-other'],
  },
  'appointments.copyMine': { who: 'sample-parent', input: {}, words: ['planted-appointment', '藏好的名字'] },
  'appointments.listAgenda': { who: 'sample-counsellor', input: {}, words: ['K7QMXQ', 'planted-appointment'] },
  'appointments.checkIn': {
    who: 'sample-parent',
    input: { placementId: 'hx-cg-01' },
    words: ['planted-now', 'checkedInAt', '静谈室'],
    no: { placementId: 'hx-nt-01' },
  },
  'appointments.giveFeedback': {
    who: 'sample-parent',
    input: { appointmentId: 'planted-attended', heard: 5, again: 'yes' },
    words: ['planted-attended'],
    no: { appointmentId: 'planted-now', heard: 5, again: 'yes' },
  },
  'sessions.answerAsked': {
    who: 'sample-counsellor',
    input: { ...onMonday('planted-asked'), yes: true },
    words: ['planted-asked', 'confirmed'],
    no: { ...onMonday('another'), yes: true },
  },
  'sessions.bookFor': {
    who: 'sample-counsellor',
    input: { ...evening, spokenConsent: true, consentVersion: 2 },
    words: ['confirmed', '静谈室'],
    no: { ...evening, offerId: 'another', spokenConsent: true, consentVersion: 2 },
  },
  'sessions.cancelFor': {
    who: 'sample-counsellor',
    input: onMonday('planted-appointment'),
    words: ['K7QMXQ', 'cancelled-by-staff'],
    no: onMonday('planted-now'),
  },
  'sessions.moveFor': {
    who: 'sample-counsellor',
    input: { ...onMonday('planted-appointment'), to: evening },
    words: ['confirmed', '静谈室'],
    no: { ...onMonday('planted-now'), to: evening },
  },
  'sessions.openSeat': {
    who: 'sample-counsellor',
    input: onMonday('planted-appointment'),
    words: ['K7QMXQ', 'forWhom', 'child'],
    no: onMonday('another'),
  },
  'sessions.recordAttendance': {
    who: 'sample-counsellor',
    input: { ...onMonday('planted-now'), attendance: 'missed-by-client', reason: 'forgot' },
    words: ['planted-now', 'missed-by-client', 'forgot'],
    no: { ...onMonday('planted-appointment'), attendance: 'attended' },
  },
  'sessions.forgiveMissed': {
    who: 'sample-counsellor',
    input: onMonday('planted-now'),
    words: ['planted-now'],
    no: onMonday('another'),
  },
  'sessions.checkIn': {
    who: 'sample-counsellor',
    input: onMonday('planted-now'),
    words: ['planted-now', 'checkedInAt'],
    no: onMonday('another'),
  },
  'sessions.readFeedback': { who: 'sample-counsellor', input: {}, words: ['2026-10', 'heard'] },
  'appointments.answerChange': {
    who: 'sample-parent',
    input: { appointmentId: 'planted-change', answer: 'call-back', phone: '13800138000' },
    words: ['K8QMXQ', 'planted-change', 'cancelled-by-staff', '云溪'],
    no: { appointmentId: 'planted-appointment', answer: 'seen' },
  },
  'calendar.readTerms': {
    who: 'sample-counsellor',
    input: {},
    words: ['c-yunxi', 'termsRevision', 'r-chenguang-1'],
  },
  'calendar.previewChange': {
    who: 'sample-counsellor',
    input: { change: { kind: 'suspend' } },
    words: ['K7QMXQ', 'planted-appointment', 'substitutes'],
  },
  'calendar.saveChange': {
    who: 'sample-counsellor',
    input: {
      ...{ change: { kind: 'suspend' }, termsRevision: 0 },
      decisions: ['planted-appointment'].map((appointmentId) => ({ appointmentId, decision: { kind: 'keep' } })),
    },
    words: ['c-yunxi', 'suspended', 'termsRevision'],
  },
  'calendar.setLink': {
    who: 'sample-counsellor',
    input: { meetingLink: 'https://vc.feishu.cn/j/987654321' },
    words: ['987654321', 'c-yunxi'],
    no: { meetingLink: 'http://vc.feishu.cn/j/987654321' },
  },
  'calendar.addCounsellor': {
    who: 'sample-manager',
    input: { siteId: 's-nantang', profile: { ...profile, name: '新来的人' } },
    words: ['新来的人', 's-nantang', 'termsRevision'],
    no: { siteId: 'nowhere', profile },
  },
  'calendar.saveProfile': {
    who: 'sample-manager',
    input: { counsellorId: 'c-yunxi', profile: { ...profile, name: '改过的人' } },
    words: ['改过的人', 'c-yunxi'],
    no: { counsellorId: 'nobody', profile },
  },
  'calendar.listSite': {
    who: 'sample-manager',
    input: { siteId: 's-chenguang' },
    words: ['K7QMXQ', 'planted-appointment', '云溪'],
  },
  'calendar.openWaiting': {
    who: 'sample-manager',
    input: { ...onMonday('planted-waiting'), counsellorId: 'c-yunxi' },
    words: ['13900139000', 'call-back'],
    no: { ...onMonday('another'), counsellorId: 'c-yunxi' },
  },
  'calendar.markCalled': {
    who: 'sample-manager',
    input: { ...onMonday('planted-waiting'), counsellorId: 'c-yunxi', by: '打电话的人' },
    words: ['打电话的人'],
    no: { ...onMonday('another'), counsellorId: 'c-yunxi', by: '打电话的人' },
  },
  'assessments.submit': {
    who: 'sample-resident',
    input: kept,
    words: ['phq9-9', 'criticalItems', '"total":19'],
    no: { ...kept, consentVersion: 99 },
  },
  'assessments.listMine': { who: 'sample-parent', input: {}, words: ['planted-sheet', 'phq9-9', 'planted-band'] },
  'assessments.copyMine': { who: 'sample-parent', input: {}, words: ['planted-sheet', 'phq9-9', 'planted-band'] },
  'assessments.forget': {
    who: 'sample-parent',
    input: { administrationId: 'planted-sheet' },
    words: ['"ok":true'],
    no: { administrationId: 'another' },
  },
  'assessments.share': {
    who: 'sample-parent',
    input: {
      ...{ administrationId: 'planted-sheet', appointmentId: 'planted-appointment' },
      ...{ time: 'a-week', consentVersion: 1 },
    },
    words: ['planted-sheet', 'planted-band', 'K7QMXQ', '云溪'],
    no: { administrationId: 'another', appointmentId: 'planted-appointment', time: 'a-week', consentVersion: 1 },
  },
  'assessments.takeBack': {
    who: 'sample-parent',
    input: { administrationId: 'planted-shared' },
    words: ['planted-shared', 'planted-band', 'takenBackAt'],
    no: { administrationId: 'another' },
  },
  'assessments.handOver': {
    who: 'sample-resident',
    input: kept,
    words: ['phq9-9', '"total":19', '2026-12-23'],
    no: { ...kept, consentVersion: 99 },
  },
  'assessments.claim': {
    who: 'sample-resident',
    input: { code: 'planted below', consentVersion: 1 },
    words: ['phq9-9', 'planted-band'],
    no: { code: 'another', consentVersion: 1 },
  },
  'assessments.claimFor': {
    who: 'sample-counsellor',
    input: { ...onMonday('planted-appointment'), code: 'planted below', spokenConsent: true, consentVersion: 2 },
    words: ['administrationId'],
    no: { ...onMonday('another'), code: 'another', spokenConsent: true, consentVersion: 2 },
  },
  'assessments.submitFor': {
    who: 'sample-counsellor',
    input: {
      ...onMonday('planted-appointment'),
      ...{ scaleId: 'elder-cog-coarse', scaleVersion: 1, responses: { 'cc-1': 0, 'cc-2': 1 }, spokenConsent: true },
      ...{ consentVersion: 1, completedAt: mondayAt(5) },
    },
    words: ['administrationId', 'not-all'],
    no: {
      ...onMonday('another'),
      ...{ scaleId: 'elder-cog-coarse', scaleVersion: 1, responses: { 'cc-1': 0, 'cc-2': 1 }, spokenConsent: true },
      ...{ consentVersion: 1, completedAt: mondayAt(5) },
    },
  },
  'assessments.listToRun': { who: 'sample-counsellor', input: {}, words: ['elder-cog-coarse', '陪老人记三样东西'] },
  'assessments.listWordings': { who: 'sample-manager', input: {}, words: ['srq20_1001', '示例出版方'] },
  'assessments.checkWording': {
    who: 'sample-manager',
    input: { scaleId: 'srq20', file: '{}' },
    words: ['item.srq20-17', 'missing'],
  },
  'assessments.proposeWording': {
    who: 'sample-manager',
    input: aWordingWish(),
    words: ['srq20_1002', '示例出版方'],
    no: { ...aWordingWish(), scaleId: 'another' },
  },
  'assessments.decideWording': {
    who: 'sample-manager',
    input: { importId: 'srq20_1001', decision: 'approved' },
    words: ['srq20_1001', 'approved'],
    no: { importId: 'another', decision: 'approved' },
  },
  'assessments.bringLicence': {
    who: 'sample-manager',
    input: { fileId: null, kind: 'pdf', parts: 1, part: 0, data: aPdf },
    words: ['fileId'],
    no: { fileId: 'another', kind: 'pdf', parts: 1, part: 0, data: aPdf },
  },
  'assessments.readLicence': {
    who: 'sample-manager',
    input: { importId: 'srq20_1001', part: 0 },
    words: [aPdf],
    no: { importId: 'another', part: 0 },
  },
  'hotlines.listKept': { who: 'sample-line-keeper', input: {}, words: ['line-12356', '心理援助热线', 'n-chenguang'] },
  'hotlines.save': {
    who: 'sample-line-keeper',
    input: aLineWish(),
    words: ['line-12399', '示例主办单位', '示例的倾诉热线'],
    no: aLineWish({ number: '120' }),
  },
  'hotlines.setClosed': {
    who: 'sample-line-keeper',
    input: { lineId: 'line-12355', closed: true, revision: 0 },
    words: ['line-12355', '青少年服务台'],
    no: { lineId: 'line-another', closed: true, revision: 0 },
  },
  'hotlines.noteTest': {
    who: 'sample-line-keeper',
    input: { lineId: 'line-12355', outcome: 'answered', answerer: 'operator', waited: 30 },
    words: ['line-12355', '青少年服务台', 'operator'],
    no: { lineId: 'line-another', outcome: 'answered', answerer: 'operator', waited: 30 },
  },
  ...questionsOfPieces,
  ...questionsOfStaff,
  ...questionsOfExperts,
  ...questionsOfComputers,
  ...questionsOfRecords,
  ...questionsOfConsultations,
  'callbacks.listMine': { who: 'sample-parent', input: {}, words: ['planted-call', theirName, theirLine] },
  'callbacks.copyMine': { who: 'sample-parent', input: {}, words: ['planted-call', theirName, theirNumber] },
  'callbacks.ask': {
    who: 'sample-resident',
    input: aCallbackWish(),
    words: ['promisedBy', theirName, theirLine],
    no: aCallbackWish({ about: '不想活了' }),
  },
  'callbacks.takeBack': {
    who: 'sample-parent',
    input: { callbackId: 'planted-call' },
    words: ['planted-call', 'taken-back'],
    no: { callbackId: 'another' },
  },
  'callbacks.listQueue': { who: 'sample-care-worker', input: {}, words: ['planted-call', 'planted-had'] },
  'callbacks.take': {
    who: 'sample-care-worker',
    input: { callbackId: 'planted-call' },
    words: [theirNumber, theirName, theirLine],
    no: { callbackId: 'another' },
  },
  'callbacks.noteTry': {
    who: 'sample-care-worker',
    input: { callbackId: 'planted-had', outcome: 'nobody' },
    words: ['planted-had', 'nobody'],
    no: { callbackId: 'another', outcome: 'nobody' },
  },
  'callbacks.giveBack': {
    who: 'sample-care-worker',
    input: { callbackId: 'planted-had' },
    words: ['planted-had'],
    no: { callbackId: 'another' },
  },
  'callbacks.close': {
    who: 'sample-care-worker',
    input: { callbackId: 'planted-had', as: 'talked' },
    words: ['planted-had', 'talked'],
    no: { callbackId: 'another', as: 'talked' },
  },
  'callbacks.listToCall': { who: 'sample-care-worker', input: {}, words: ['planted-to-call', 'K7QMXQ'] },
  'callbacks.readDay': {
    who: 'sample-care-worker',
    input: { date: monday },
    words: ['planted-to-call'],
    no: { siteId: 's-nowhere', date: monday },
  },
  'callbacks.openToCall': {
    who: 'sample-care-worker',
    input: { callId: 'planted-to-call' },
    words: ['planted-to-call', theirNumber],
    no: { callId: 'another' },
  },
  'callbacks.noteToCall': {
    who: 'sample-care-worker',
    input: { callId: 'planted-to-call', outcome: 'no-answer' },
    words: ['planted-to-call', 'no-answer'],
    no: { callId: 'another', outcome: 'told' },
  },
  'duty.readRota': {
    who: 'sample-manager',
    input: { siteId: 's-chenguang', monday },
    words: ['planted-shift', 'planted-alarm', 'planted-ask'],
    no: { siteId: 's-nowhere', monday },
  },
  'duty.saveRota': {
    who: 'sample-manager',
    input: { siteId: 's-chenguang', monday, revision: 1, shifts: [] },
    words: ['revision'],
    no: { siteId: 's-chenguang', monday, revision: 7, shifts: [] },
  },
  'duty.checkIn': {
    who: 'sample-care-worker',
    input: { siteId: 's-chenguang', monday, shiftId: 'planted-shift', placementId: null },
    words: ['planted-shift', 'declared'],
    no: { siteId: 's-chenguang', monday, shiftId: 'another', placementId: null },
  },
  'duty.stepIn': {
    who: 'sample-manager',
    input: { siteId: 's-shuxia', placementId: 'hx-sx-01' },
    words: ['by-code'],
    no: { siteId: 's-shuxia', placementId: 'hx-nt-01' },
  },
  'duty.settleAlarm': {
    who: 'sample-manager',
    input: { siteId: 's-chenguang', monday, alarmId: 'planted-alarm', reason: 'late' },
    words: ['planted-alarm', 'late'],
    no: { siteId: 's-chenguang', monday, alarmId: 'another', reason: 'late' },
  },
  'duty.askForShift': {
    who: 'sample-care-worker',
    input: { siteId: 's-chenguang', monday, shiftId: 'planted-next', to: null, inReturn: null },
    words: ['planted-next', 'open'],
    no: { siteId: 's-chenguang', monday, shiftId: 'another', to: null, inReturn: null },
  },
  'duty.answerAsk': {
    who: 'sample-care-worker',
    input: { siteId: 's-chenguang', monday, askId: 'planted-ask', takes: true },
    words: ['planted-ask', 'taken'],
    no: { siteId: 's-chenguang', monday, askId: 'another', takes: true },
  },
  'duty.withdrawAsk': {
    who: 'sample-care-worker',
    input: { siteId: 's-chenguang', monday, askId: 'planted-own-ask' },
    words: ['planted-own-ask', 'withdrawn'],
    no: { siteId: 's-chenguang', monday, askId: 'another' },
  },
  'duty.takeNumber': {
    who: 'sample-resident',
    input: { scene: 'hx-sx-01' },
    words: ['s-shuxia', 'walkInId'],
    no: { scene: 'hx-xx-99' },
  },
  'duty.readTurn': {
    who: 'sample-resident',
    input: { siteId: 's-shuxia', walkInId: 'planted-walk-in' },
    words: ['waiting', 'before'],
    no: { siteId: 's-shuxia', walkInId: 'another' },
  },
  'duty.giveUpTurn': {
    who: 'sample-resident',
    input: { siteId: 's-shuxia', walkInId: 'planted-walk-in' },
    words: ['planted-walk-in'],
    no: { siteId: 's-shuxia', walkInId: 'another' },
  },
  'duty.readQueue': {
    who: 'sample-manager',
    input: { siteId: 's-shuxia' },
    words: ['planted-walk-in', 'planted-called'],
    no: { siteId: 's-nowhere' },
  },
  'duty.giveNumber': {
    who: 'sample-manager',
    input: { siteId: 's-shuxia' },
    words: ['number', 'waiting'],
    no: { siteId: 's-nowhere' },
  },
  'duty.callNext': {
    who: 'sample-manager',
    input: { siteId: 's-shuxia' },
    words: ['planted-walk-in', 'called'],
    no: { siteId: 's-nowhere' },
  },
  'duty.settleTurn': {
    who: 'sample-manager',
    input: { siteId: 's-shuxia', walkInId: 'planted-called', how: 'seen' },
    words: ['planted-called'],
    no: { siteId: 's-shuxia', walkInId: 'another', how: 'seen' },
  },
  'duty.readHandovers': {
    who: 'sample-care-worker',
    input: { siteId: 's-chenguang' },
    words: ['planted-note', '交给下一班的话'],
    no: { siteId: 's-nowhere' },
  },
  'duty.writeHandover': {
    who: 'sample-care-worker',
    input: { siteId: 's-chenguang', text: '饮水机修好了' },
    words: ['noteId'],
    no: { siteId: 's-nowhere', text: '饮水机修好了' },
  },
  'duty.removeHandover': {
    who: 'sample-care-worker',
    input: { siteId: 's-chenguang', noteId: 'planted-note' },
    words: ['planted-note'],
    no: { siteId: 's-chenguang', noteId: 'another' },
  },
  'waitlist.join': {
    who: 'sample-resident',
    input: aMondayWish({ until: '2026-12-20' }),
    words: ['s-chenguang', 'siteNames'],
    no: aMondayWish({ siteIds: [] }),
  },
  'waitlist.read': { who: 'sample-parent', input: {}, words: ['planted-entry', 's-chenguang'] },
  'waitlist.pause': {
    who: 'sample-parent',
    input: { entryId: 'planted-entry' },
    words: ['planted-entry', 'paused'],
    no: { entryId: 'another' },
  },
  'waitlist.resume': {
    who: 'sample-parent',
    input: { entryId: 'planted-entry' },
    words: ['planted-entry'],
    no: { entryId: 'another' },
  },
  'waitlist.withdraw': {
    who: 'sample-parent',
    input: { entryId: 'planted-entry' },
    words: ['planted-entry', 'withdrawn'],
    no: { entryId: 'another' },
  },
  'waitlist.listEntries': { who: 'sample-care-worker', input: {}, words: ['planted-entry', 'K7QMXQ'] },
  'waitlist.prioritise': {
    who: 'sample-care-worker',
    input: { entryId: 'planted-entry', reason: 'referred' },
    words: ['planted-entry', 'referred'],
    no: { entryId: 'another', reason: 'referred' },
  },
  'contributions.listMine': {
    who: 'sample-parent',
    input: {},
    words: ['planted-sent', writtenTitle, writtenName, editorsQuestion],
  },
  'contributions.send': {
    who: 'sample-resident',
    input: aSent(),
    words: [writtenTitle, writtenName, '蒜苗'],
    no: aSent({ text: '我不想活了' }),
  },
  'contributions.reply': {
    who: 'sample-parent',
    input: { contributionId: 'planted-asked-about', words: writersReply, helpSeen: false },
    words: ['planted-asked-about', writersReply],
    no: { contributionId: 'another', words: writersReply, helpSeen: false },
  },
  'contributions.takeBack': {
    who: 'sample-parent',
    input: { contributionId: 'planted-sent' },
    words: ['planted-sent', 'taken-back'],
    no: { contributionId: 'another' },
  },
  'contributions.listInbox': { who: 'sample-editor', input: {}, words: ['planted-sent', 'planted-asked-about'] },
  'contributions.read': {
    who: 'sample-editor',
    input: { contributionId: 'planted-sent' },
    words: [writtenTitle, writtenName, '蒜苗', writersReply],
    no: { contributionId: 'another' },
  },
  'contributions.answer': {
    who: 'sample-editor',
    input: { contributionId: 'planted-sent', as: 'decline', words: '谢谢你写来' },
    words: ['planted-sent', 'declined'],
    no: { contributionId: 'another', as: 'decline', words: '谢谢你写来' },
  },
  'contributions.takeUp': {
    who: 'sample-editor',
    input: { contributionId: 'planted-sent' },
    words: ['planted-sent', 'taken'],
    no: { contributionId: 'another' },
  },
  'courses.open': {
    who: 'sample-resident',
    input: { courseId: 'course-slow' },
    words: ['跟着声音慢下来', 'lesson-slow-1'],
    no: { courseId: 'course-none' },
  },
  'courses.openLesson': {
    who: 'sample-resident',
    input: { courseId: 'course-slow', lessonId: 'lesson-slow-1' },
    words: ['四拍吸', 'lesson-slow-1'],
    no: { courseId: 'course-slow', lessonId: 'lesson-slow-3' },
  },
  'courses.beginPlay': {
    who: 'sample-resident',
    input: { courseId: 'course-slow', lessonId: 'lesson-slow-1', nodeId: null },
    words: ['k1.'],
    no: { courseId: 'course-slow', lessonId: 'lesson-slow-3', nodeId: null },
  },
  'courses.beat': {
    who: 'sample-resident',
    input: { play: 'planted below', resting: false },
    words: ['k1.', 'counted'],
    no: { play: 'k1.AAAA', resting: false },
  },
  'courses.listKept': { who: 'sample-manager', input: {}, words: ['course-slow', '跟着声音慢下来', 'n-qinghe'] },
  'courses.readKept': {
    who: 'sample-manager',
    input: { courseId: 'course-slow', lessonId: 'lesson-slow-1' },
    words: ['course-slow', '找个坐得稳的地方'],
    no: { courseId: 'course-none', lessonId: null },
  },
  'courses.readFigures': {
    who: 'sample-manager',
    input: { courseId: 'course-slow' },
    words: ['跟着声音慢下来', 'n-chenguang', '"residents":1200'],
    no: { courseId: 'course-none' },
  },
  'courses.save': {
    who: 'sample-manager',
    input: aCourse(),
    words: ['示例课', 'n-qinghe'],
    no: aCourse({ title: ' ' }),
  },
  'courses.saveLesson': {
    who: 'sample-manager',
    input: { courseId: 'course-slow', revision: 1, lessonId: 'lesson-slow-1', at: 0, lesson: aLesson(), brought: null },
    words: ['course-slow', '第一节'],
    no: { courseId: 'course-slow', revision: 9, lessonId: null, at: 0, lesson: aLesson(), brought: null },
  },
  'courses.removeLesson': {
    who: 'sample-manager',
    input: { courseId: 'course-slow', revision: 1, lessonId: 'lesson-slow-2' },
    words: ['course-slow', 'lesson-slow-1'],
    no: { courseId: 'course-slow', revision: 1, lessonId: 'lesson-none' },
  },
  'courses.setPopulation': {
    who: 'sample-manager',
    input: { nodeId: 'n-liuan', revision: null, population: aPopulation },
    words: ['示例来源', '"residents":900'],
    no: { nodeId: 'n-liuan', revision: 7, population: aPopulation },
  },
  'placements.list': { who: 'sample-manager', input: { siteId: 's-chenguang' }, words: ['planted-wall', '藏好的墙角'] },
  'placements.putUp': {
    who: 'sample-care-worker',
    input: { siteId: 's-chenguang', place: '藏好的门口', roomId: 'r-chenguang-1', since: '2026-11-20' },
    words: ['藏好的门口', '青禾街道', '静谈室'],
    no: { siteId: 's-chenguang', place: ' ', since: '2026-11-20' },
  },
  'placements.listBareDoors': { who: 'sample-manager', input: {}, words: ['s-without', '藏好的小屋'] },
  'placements.putUpAtDoors': {
    who: 'sample-care-worker',
    input: { siteIds: ['s-without'], place: '藏好的门口', since: '2026-11-20' },
    words: ['藏好的门口', '青禾街道', 's-without'],
    no: { siteIds: ['s-without'], place: ' ', since: '2026-11-20' },
  },
  'placements.takeDown': {
    who: 'sample-care-worker',
    input: { placementId: 'planted-wall' },
    words: ['planted-wall', '藏好的墙角'],
    no: { placementId: 'another' },
  },
  'placements.setPhoto': {
    who: 'sample-care-worker',
    input: { placementId: 'planted-wall', brought: null },
    words: ['planted-wall', '藏好的墙角'],
    no: { placementId: 'another', brought: null },
  },
  'placements.openPhoto': {
    who: 'sample-care-worker',
    input: { placementId: 'planted-photo' },
    words: ['/courses/'],
    no: { placementId: 'planted-wall' },
  },
  'posters.make': {
    who: 'sample-care-worker',
    input: { placementId: 'planted-wall', format: 'card', file: 'preview' },
    words: ['iVBORw0KGgo'],
    no: { placementId: 'another', format: 'card', file: 'preview' },
  },
  'posters.setPicture': {
    who: 'sample-care-worker',
    input: { placementId: 'planted-wall', brought: null },
    words: ['"has":false'],
    no: { placementId: 'another', brought: null },
  },
  'content.listHandOuts': { who: 'sample-manager', input: { year: 2026 }, words: ['planted-given', '"copies":37'] },
  'content.noteHandOut': {
    who: 'sample-care-worker',
    input: { handOut: aHandOut() },
    words: ['s-chenguang', '"copies":40'],
    no: { handOut: aHandOut({ on: '2027-11-20' }) },
  },
  'content.removeHandOut': {
    who: 'sample-care-worker',
    input: { handOutId: 'planted-given' },
    words: ['planted-given'],
    no: { handOutId: 'another' },
  },
  'organisation.listTree': { who: 'sample-manager', input: {}, words: ['n-liuan', '柳岸社区'] },
  'organisation.openPlace': {
    who: 'sample-manager',
    input: { nodeId: 'n-liuan' },
    words: ['柳岸社区', '柳岸心灵驿站'],
    no: { nodeId: 'n-nowhere' },
  },
  'organisation.openSite': {
    who: 'sample-manager',
    input: { siteId: 's-liuan' },
    words: ['柳岸心灵驿站', '临水室'],
    no: { siteId: 's-nowhere' },
  },
  'organisation.listDoors': {
    who: 'sample-editor',
    input: { siteId: 's-liuan' },
    words: ['柳岸心灵驿站', 's-liuan'],
    no: { siteId: 's-nowhere' },
  },
  'organisation.previewDoors': {
    who: 'sample-manager',
    input: { siteId: 's-liuan', change: { part: 'hours', openingHours: [] } },
    words: ['appointments', 'tooMuch'],
    no: { siteId: 's-nowhere', change: { part: 'hours', openingHours: [] } },
  },
  'jobs.list': { who: 'sample-manager', input: {}, words: ['messages-sendDue', 'not-yet'] },
  'jobs.readHealth': { who: 'sample-manager', input: {}, words: ['notWell', 'slowest'] },
  'organisation.readBuilt': {
    who: 'sample-manager',
    input: {},
    words: ['青禾街道', 'n-qinghe'],
    no: { nodeId: 'n-nowhere' },
  },
  'organisation.readStaffing': {
    who: 'sample-manager',
    input: {},
    words: ['青禾街道', '晨光社区'],
    no: { nodeId: 'n-nowhere' },
  },
  'organisation.readMessages': { who: 'sample-manager', input: {}, words: ['sample-changed', 'thing1'] },
  'organisation.saveMessages': {
    who: 'sample-manager',
    input: { revision: 1, quiet: { from: 1290, until: 480 }, templates: [...messageSettings.templates] },
    words: ['sample-changed', 'thing1'],
    no: { revision: 7, quiet: { from: 1290, until: 480 }, templates: [] },
  },
  'organisation.addNode': {
    who: 'sample-manager',
    input: { parentId: 'n-liuan', kind: 'school', name: '新柳小学' },
    words: ['新柳小学', 'n-liuan'],
    no: { parentId: 'n-nowhere', kind: 'school', name: '新柳小学' },
  },
  'organisation.renameNode': {
    who: 'sample-manager',
    input: { nodeId: 'n-liuan', revision: 1, name: '柳岸东社区' },
    words: ['柳岸东社区', 'n-liuan'],
    no: { nodeId: 'n-liuan', revision: 9, name: '柳岸东社区' },
  },
  'organisation.moveNode': {
    who: 'sample-manager',
    input: { nodeId: 'n-liuan', revision: 1, parentId: 'n-qinghe' },
    words: ['柳岸社区', 'n-liuan'],
    no: { nodeId: 'n-liuan', revision: 1, parentId: 'n-nowhere' },
  },
  'organisation.closeNode': {
    who: 'sample-manager',
    input: { nodeId: 'n-liuan', revision: 1, closed: false },
    words: ['柳岸社区', 'n-liuan'],
    no: { nodeId: 'n-liuan', revision: 1, closed: true },
  },
  'organisation.setAtNode': {
    who: 'sample-manager',
    input: { nodeId: 'n-liuan', revision: 1, key: 'pauseDays', value: 7 },
    words: ['柳岸社区', 'n-liuan'],
    no: { nodeId: 'n-liuan', revision: 1, key: 'pauseDays', value: 61 },
  },
  'organisation.addSite': {
    who: 'sample-manager',
    input: { nodeId: 'n-liuan', words: { name: '新柳谈心屋', kind: 'other', address: '一号（虚构）', phone: null } },
    words: ['新柳谈心屋'],
    no: { nodeId: 'n-liuan', words: { name: ' ', kind: 'other', address: '一号（虚构）', phone: null } },
  },
  'organisation.changeSite': {
    who: 'sample-manager',
    input: { siteId: 's-liuan', revision: 1, change: { part: 'open' } },
    words: ['柳岸心灵驿站', 's-liuan'],
    no: { siteId: 's-liuan', revision: 9, change: { part: 'open' } },
  },
  'organisation.setAtSite': {
    who: 'sample-manager',
    input: { siteId: 's-liuan', revision: 1, key: 'pauseDays', value: 7 },
    words: ['柳岸心灵驿站', 's-liuan'],
    no: { siteId: 's-liuan', revision: 1, key: 'pauseDays', value: 61 },
  },
  'setup.readProgress': { who: 'sample-manager', input: {}, words: ['青禾街道', 'calendars'] },
  'setup.exportTable': { who: 'sample-manager', input: { table: 'people', format: 'csv' }, words: ['data'] },
  'setup.checkTables': {
    ...{ who: 'sample-manager', input: { file: aTable }, words: ['新来的示例同事', '柳岸社区'] },
    no: { file: 'AAAA' },
  },
  'setup.importTables': {
    ...{ who: 'sample-manager', input: { file: aTable, plan: '' }, words: ['新来的示例同事', 'until'] },
    no: { file: aTable, plan: '0'.repeat(64) },
  },
  'content.searchArticles': {
    who: 'sample-resident',
    input: { query: '睡不着' },
    words: ['睡不好时可以做的事', '白天做三件小事'],
  },
  'assessments.listShared': { who: 'sample-counsellor', input: {}, words: ['planted-shared', 'K7QMXQ'] },
  'assessments.openShared': {
    who: 'sample-counsellor',
    input: { administrationId: 'planted-shared', reason: 'in-session' },
    words: ['planted-band', 'phq9-9', 'K7QMXQ'],
    no: { administrationId: 'another', reason: 'in-session' },
  },
}

/** The world in which each question is answered with yes. */
export async function plantQuestions(world: World): Promise<void> {
  // Each code stands for its number once.
  Object.assign(questions['appointments.readNumber'] ?? {}, {
    input: { code: await world.cloud.phoneCodes.issue('13800138000') },
  })
  const begun = world.cloud.clock.now()
  const ofCourse = { courseId: 'course-slow', lessonId: 'lesson-slow-1', nodeId: null, counted: false }
  const mark = marksOf(sampleOpenid('sample-resident'), functionEnv)(ofPlays) ?? ''
  const play = { ...ofCourse, mark, begun, at: begun, seen: 0, least: 20_000 }
  Object.assign(questions['courses.beat']?.input ?? {}, { play: sealPlay(secretsOf(functionEnv), play) })
  await plantDocuments(world)
}

const plantDocuments = plantedOnce(async (world) => {
  const looked = await (await world.as('sample-manager')).call(checkTables, { file: aTable })
  Object.assign(questions['setup.importTables'] ?? {}, {
    input: { file: aTable, plan: looked.ok ? looked.value.plan : '' },
  })
  const posts = [{ role: 'care-worker', nodeId: 'n-qinghe' } as const, { role: 'editor', nodeId: 'n-liuan' } as const]
  await plantColleague(world, 'planted', their.staffId, posts)
  await plantStaffInvitation(world, 'n-chenguang')
  await plantBatch(world, 'planted-batch')
  await plantDecidedBatch(world, 'planted-decided', { number: 2 })
  await plantDesk(world, 'sample-manager', 'planted-session')
  await world.put('nodes', { id: 'n-elsewhere', kind: 'street', name: '示例的另一处', parentId: null, v: 1 })
  const personId = world.personId('sample-parent')
  const start = mondayAt(14, 30)
  const at = { counsellorId: 'c-yunxi', siteId: 's-chenguang', roomId: 'r-chenguang-1' }
  const planted = { id: 'planted-appointment', code: 'K7QMXQ', personId, ...at }
  const always = [{ weekday: 1 as const, from: 0, until: 1440 }]
  await putCallback(world, aCallback({ id: 'planted-call', personId, windows: always }))
  const staffId = world.personId('sample-care-worker')
  const taken = { staffId, at: mondayAt(6), until: mondayAt(24) }
  const tries = [{ staffId, at: mondayAt(6), outcome: 'answered' as const }]
  await putCallback(world, aCallback({ id: 'planted-had', personId: 'p1_other', windows: always, taken, tries }))
  const asking = (id: string, replied: boolean) =>
    putContribution(world, aContribution({ id, personId, ...anAsked(id, replied) }))
  await putConsultation(world, aConsultation({ id: 'planted-question' }))
  await putConsultation(world, anAnswered('planted-answered-question'))
  await asking('planted-sent', true)
  await asking('planted-asked-about', false)
  const written = JSON.stringify([{ questionId: 'planted', answer: '藏好的话' }])
  const intake = sealedFor(personId, 'intake', planted.id, written)
  const booked = anAppointment({
    ...planted,
    start,
    end: mondayAt(15, 20),
    forOther: 'planted-third',
    intake,
  })
  const reminded = anAppointment({
    ...{ ...planted, id: 'planted-reminded', personId: 'p1_reminded' },
    ...{
      start: mondayAt(17),
      end: mondayAt(17, 50),
    },
  })
  const toCall = { appointmentId: 'planted-reminded', personId: 'p1_reminded', by: mondayAt(17) }
  await putCallToMake(world, aCallToMake(toCall))
  const onDuty = world.personId('sample-care-worker')
  await putRota(world, withCome(aMorningRota(onDuty, 'planted'), onDuty))
  await putHandover(world, aHandover({ id: 'planted-note', by: onDuty }))
  await openAllMonday(world, 's-shuxia')
  await putQueue(world, aMorningQueue('planted', 's-shuxia'))
  Object.assign(questions['duty.saveRota']?.input ?? {}, {
    shifts: [cameDraft(onDuty), ...morningDrafts(onDuty, 'planted', world.personId('sample-counsellor'))],
  })
  const waits = { siteIds: ['s-chenguang'], modes: ['room' as const], until: '2026-12-20' }
  await putEntry(world, anEntry({ id: 'planted-entry', code: 'K7QMXQ', personId }, waits))
  const here = { siteId: 's-chenguang', roomId: 'r-chenguang-1', start: mondayAt(5), end: mondayAt(13) }
  const isOn = anAppointment({ ...planted, ...here, id: 'planted-now', code: 'K9QM' })
  const attended = anAppointment({
    ...planted,
    id: 'planted-attended',
    status: 'attended',
    start: mondayAt(-20),
    end: mondayAt(-19),
  })
  const asked = anAppointment({
    ...{ ...planted, id: 'planted-asked', personId: world.personId('sample-resident-2') },
    ...{ start: mondayAt(16), end: mondayAt(16, 50), status: 'asked', expires: mondayAt(16) },
  })
  const tuesday = { start: mondayAt(24 + 13, 30), end: mondayAt(24 + 14, 20) }
  const held = anAppointment({
    ...{ ...planted, ...tuesday, id: 'planted-hold', personId: world.personId('sample-resident') },
    ...{ status: 'held', expires: mondayAt(7), consentVersion: null },
  })
  await bringAppointments(world, [booked, isOn, asked, held, reminded], mondayAt(6))
  const left = { id: 'p1_reminded', calls: storedNumber('p1_reminded') }
  await world.put('people', aPerson({ ...left, since: 0, appointments: [reminded] }))
  await plantOpenings(world, { personId, appointmentId: planted.id, start })
  const sums = { counsellorId: 'c-yunxi', month: '2026-10', n: 12, heardSum: 50, yes: 9, no: 1, unsure: 2, v: 1 }
  await world.put('feedback', { id: 'c-yunxi_2026-10', ...sums })
  await world.put('access-log', {
    ...{ id: 'planted-look', at: mondayAt(5), staffId: 'planted-staff', personId, counsellorId: 'c-yunxi' },
    ...{ appointmentId: 'planted-appointment', what: ['phone'], purpose: 'session', v: 1 },
  })
  await plantMoves(world, world.personId('sample-resident-2'))
  const change = { kind: 'choose', at: mondayAt(5) } as const
  const off = {
    ...planted,
    id: 'planted-change',
    code: 'K8QMXQ',
    status: 'cancelled-by-staff',
    cancelledAt: mondayAt(5),
  } as const
  const toAnswer = anAppointment({ ...off, change })
  const forChild = anAppointment({
    ...planted,
    id: 'planted-for-child',
    start,
    end: start,
    forOther: 'planted-toddler',
  })
  const score = { total: 13, bandId: 'planted-band', criticalItems: ['phq9-9'] }
  await world.add('administrations', [
    anAdministration({ id: 'planted-sheet', personId, score }),
    storedAdministration(anAdministration({ id: 'planted-shared', personId, score, share: aShare({ start }) })),
  ])
  const code = 'CDFGHJKMNPQR'
  for (const name of ['assessments.claim', 'assessments.claimFor'])
    Object.assign(questions[name]?.input ?? {}, { code })
  await world.put('unclaimed', anUnclaimed(code, { score }))
  await world.put('wordings', aWordingBrought())
  const since = mondayAt(-24)
  const guardians = [
    { id: 'first', personId, since, sees: 'records' as const },
    { id: 'second', personId: 'p1_somebody', since, sees: 'records' as const },
  ]
  const rowId = codesOf(functionEnv).rowOf(code)
  const invited = [{ rowId, by: 'first', until: mondayAt(40), as: 'guardian' as const, sees: 'records' as const }]
  await world.put('invitations', { id: rowId, childId: 'planted-child', until: mondayAt(40), v: 1 })
  await world.put('children', aChild({ id: 'planted-child', personId, guardians, invited }))
  await world.put('children', aChild({ id: 'planted-toddler', personId, born: { year: 2025, month: 5 } }))
  const result = { id: 'planted-result', childId: 'planted-child', personId, voice: 'guardian' as const }
  const found = { score: { total: 5, bandId: 'planted-band', criticalItems: [] } }
  await world.put('child-results', aChildResult({ ...result, sheet: found }))
  const ofToddler = { childId: 'planted-toddler', personId, voice: 'guardian' as const }
  const toldShare = { ...aShare({ start }), by: 'first', personId }
  const toldOne = aChildResult({ ...ofToddler, id: 'planted-told', share: toldShare })
  await world.put('child-results', aChildResult({ ...ofToddler, id: 'planted-to-show' }))
  await world.put('child-results', childResults.document(storedResult(toldOne)))
  await plantTeenager(world, 'sample-resident-2', 'planted-teenager')
  await plantCare(world, 'sample-parent', 'planted-cared-for')
  const { _id: _, ...aSite } = (await world.documents('sites')).find(({ _id }) => _id === 's-shuxia') ?? {}
  await world.put('sites', { ...aSite, id: 's-without', name: '藏好的小屋' })
  await world.put('placements', { id: 'planted-wall', siteId: 's-chenguang', place: '藏好的墙角' })
  const [{ fileId: lies = '' } = {}] = (await world.documents('lesson-bodies')) as { readonly fileId?: string }[]
  const photo = { kind: 'png', width: 64, height: 48, bytes: 1, fileId: lies }
  await world.put('placements', { id: 'planted-photo', siteId: 's-chenguang', place: '藏好的墙', photo })
  await world.put('hand-outs', { id: 'planted-given', ...aHandOut({ copies: 37 }), by: staffId, v: 1 })
  await handInALicence(world)
  await plantPieces(world, 'planted', null)
  await plantPicture(world, 'planted-picture', world.personId('sample-editor'))
  const attempts = [{ id: lost.id, at: lost.begunAt, did: 'planted-appointment' }]
  const others = ['planted-other', 'planted-second', 'planted-third', 'planted-child'].map((id) => ({
    id,
    kind: 'child' as const,
    name: sealedFor(personId, 'name', id, '藏好的名字'),
  }))
  const phone = sealedFor(personId, 'phone', 'planted-waiting', '13900139000')
  const waiting = { ...off, id: 'planted-waiting', phone, wants: { kind: 'call-back', at: mondayAt(5) } } as const
  await bringWaiting(world, 'c-yunxi', monday, aWaiting({ id: 'planted-waiting', personId }))
  const appointments = [attended, isOn, booked, toAnswer, forChild, anAppointment(waiting)]
  const inbox = [{ kind: 'result-opened' as const, ref: 'planted-result', at: mondayAt(5), readAt: null }]
  const calls = storedNumber(personId)
  await world.put('people', aPerson({ id: personId, attempts, appointments, others, inbox, calls }))
})
