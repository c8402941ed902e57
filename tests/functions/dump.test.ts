import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { addOther, bookAppointment, readMayCall, setMayCall } from '#core/contracts/appointments'
import { handOver, submitAssessment } from '#core/contracts/assessments'
import { askCallback } from '#core/contracts/callbacks'
import { keepResult, saveChild } from '#core/contracts/children'
import { askExpert } from '#core/contracts/consultations'
import { answerContribution, sendContribution } from '#core/contracts/contributions'
import { readHandovers, writeHandover } from '#core/contracts/duty'
import { askMove } from '#core/contracts/privacy'
import { listMoves, listToKeep, openInEmergency, requestMove } from '#core/contracts/records'
import { bookFor, openSeat } from '#core/contracts/sessions'
import { acceptInvitation, noteCredential } from '#core/contracts/staff'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../support/a-world'
import { aCallbackWish } from '../support/callbacks'
import { aChildWish, aToddlerSheet, aToddlerWish } from '../support/children'
import { aWishToAsk } from '../support/consultations'
import { aSent } from '../support/contributions'
import { aRota, aShift, putRota, site } from '../support/duty/rotas'
import { aWish, monday, mondayAt } from '../support/makers'
import { aPaper } from '../support/planted-staff'
import { sheetAt } from '../support/shared-result'
import { aStaffCode } from '../support/staff'
import { aNumberToCall } from '../support/to-call'
import { valueOf } from '../support/value-of'
import { functionEnv } from '../support/world'
import { yunxiWith } from '../support/yunxi'

/** Each said once, by somebody, and found nowhere else. */
const said = {
  child: '小禾苗苗',
  elder: '隔壁阿婆',
  caller: '打电话来的人',
  callersNumber: '13700137001',
  name: '想接电话的人',
  number: '13700137002',
  ownCaller: '图书馆的朋友',
  about: '想问问一楼的活动室',
  poem: '藤椅还在廊下晒着',
  poet: '楼道尽头的灯',
  editor: '藤椅是谁坐过的呢',
  phone: '13700137003',
  intake: '夜里总醒，想慢一点说',
  colleague: '新来帮忙的人',
  paper: '号码在纸上-7003',
  handover: '三楼的暖瓶漏水，留给下一班',
  question: '来访者夜里听着楼上的脚步声，一直到天亮也没有合眼',
  emergency: '他姐姐来电话说他两天没有回家',
  move: '在窗口当面见过，手机掉进河里了',
  forChanges: '13700137004',
} as const
/** Of a test that was kept, handed in, or kept with a child: an answer by its question, and a score. */
const answered = ['"phq9-9"', 'criticalItems', 'bandId']

const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-dump-'))
const world = aWorld({ dataDir })
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

it('a copy of everything that is stored, without the keys, holds no name, no number, no word and no answer of anybody', async () => {
  const [resident, parent, counsellor] = await Promise.all(
    ['sample-resident', 'sample-parent', 'sample-counsellor'].map((name) => world.as(name)),
  )
  if (!resident || !parent || !counsellor) throw new Error('nobody')
  const question = { id: 'first', text: '想说些什么', kind: 'text', required: false, options: [] }
  await world.put('counsellors', yunxiWith({ modes: ['room', 'phone'], intake: [question] } as never))
  const code = await aStaffCode(world, { name: said.colleague })
  valueOf(await resident.call(acceptInvitation, { code }))
  valueOf(await resident.call(noteCredential, { ...aPaper, number: said.paper }))
  valueOf(await resident.call(addOther, { kind: 'elder', name: said.elder }))
  const intake = [{ questionId: 'first', answer: said.intake }]
  const start = mondayAt(13, 30)
  const booked = valueOf(
    await resident.call(bookAppointment, aWish({ start, mode: 'phone', phone: said.phone, intake } as never)),
  )
  const { childId } = valueOf(await parent.call(saveChild, { ...aToddlerWish(), nickname: said.child }))
  valueOf(await parent.call(keepResult, aToddlerSheet(childId, world.cloud.clock.now())))
  const words = { name: said.name, number: said.number, callerIs: 'own', ownCaller: said.ownCaller, about: said.about }
  valueOf(await resident.call(askCallback, aCallbackWish(words as never)))
  const poem = { text: `${said.poem}，人不在。`, signature: said.poet }
  const { contribution } = valueOf(await resident.call(sendContribution, aSent(poem)))
  const asks = { contributionId: contribution.id, as: 'ask', words: said.editor } as const
  valueOf(await (await world.as('sample-editor')).call(answerContribution, asks))
  const guest = { name: said.caller, phone: said.callersNumber, mode: 'phone', start: mondayAt(14, 30) }
  valueOf(
    await counsellor.call(bookFor, {
      ...{ offerId: 'one-to-one', spokenConsent: true, consentVersion: 2, ...guest },
    } as never),
  )
  valueOf(await (await world.browser()).call(handOver, sheetAt(world.cloud.clock.now())))
  valueOf(await resident.call(submitAssessment, sheetAt(world.cloud.clock.now())))

  valueOf(await resident.call(setMayCall, { given: aNumberToCall({ number: said.forChanges }) }))
  const worker = await world.as('sample-care-worker')
  const record = { date: monday, code: booked.appointment.code }
  valueOf(await worker.call(openInEmergency, { ...record, why: said.emergency }))
  const friday = {
    counsellorId: 'c-anhe',
    start: instantAt('2026-11-27', 540),
    mode: 'room' as const,
    consentVersion: 2,
  }
  const theirs = valueOf(await parent.call(bookAppointment, friday)).appointment
  const { code: moveCode } = valueOf(await (await world.browser()).call(askMove, {}))
  const shown = { moveCode, date: '2026-11-27', code: theirs.code, proof: 'known-here', note: said.move } as const
  valueOf(await worker.call(requestMove, shown))
  const came = { checkedIn: { at: mondayAt(13, 30), how: 'by-code' } } as const
  await putRota(world, aRota([aShift({ staffId: world.personId('sample-counsellor'), ...came })]))
  world.cloud.clock.set(mondayAt(13, 30))
  valueOf(await counsellor.call(writeHandover, { siteId: site, text: said.handover }))

  // That it was said, and reaches whom it is for.
  expect(valueOf(await counsellor.call(readHandovers, { siteId: site })).shown?.notes).toMatchObject([
    { text: said.handover },
  ])
  const { consultation } = valueOf(await counsellor.call(askExpert, aWishToAsk({ text: said.question })))
  expect(consultation.said).toMatchObject([{ words: said.question }])
  const keeper = await world.as('sample-file-keeper')
  expect(valueOf(await keeper.call(listToKeep, {})).waiting).toMatchObject([{ why: said.emergency }])
  expect(valueOf(await keeper.call(listMoves, {})).kept).toMatchObject([{ note: said.move }])
  expect(valueOf(await resident.call(readMayCall, {})).mayCall).toMatchObject({ number: said.forChanges })
  const wanted = { date: monday, appointmentId: booked.appointment.id }
  expect(valueOf(await counsellor.call(openSeat, wanted)).intake).toMatchObject([{ answer: said.intake }])

  const rows = JSON.stringify(await world.everything())
  expect(rows.match(/k1\.[A-Za-z0-9_-]{38,}/g)?.length).toBeGreaterThanOrEqual(10)
  const secret = [functionEnv.XINLIN_FIELD_KEY, functionEnv.XINLIN_IDENTITY_KEY, functionEnv.XINLIN_LOOKUP_KEY]
  for (const word of [...Object.values(said), ...answered, ...secret]) expect(rows, word).not.toContain(word)
  // As it lies on the disk too, with what is written there before it is in its place.
  const lying = filesUnder(dataDir).map((path) => [path, readFileSync(path)] as const)
  // What is everybody's is found there: it is looked through as it is written.
  expect(lying.some(([, bytes]) => bytes.includes(Buffer.from('晨光')))).toBe(true)
  for (const [path, bytes] of lying)
    for (const word of [...Object.values(said), ...answered])
      expect(bytes.includes(Buffer.from(word)), `${word} in ${path}`).toBe(false)
})
