import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { beforeAll, describe, expect, it } from 'vitest'
import { portraitConsent } from '#core/content/portrait-consent'
import { sampleOpenid, sampleWork } from '#core/content/sample/people'
import { listInbox, listLooks } from '#core/contracts/account'
import {
  addOther,
  bookAppointment,
  copyMyAppointments,
  listAgenda,
  listMyAppointments,
  listOpenings,
  readMayCall,
} from '#core/contracts/appointments'
import { copyMyAssessments, listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { askCallback, copyMyCallbacks } from '#core/contracts/callbacks'
import { keepResult, listChildren, listResults, removeGuardian, saveChild } from '#core/contracts/children'
import { listMyContributions, sendContribution, takeUpContribution } from '#core/contracts/contributions'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import { openInEmergency } from '#core/contracts/records'
import { openSeat } from '#core/contracts/sessions'
import { leavePost, setPortrait } from '#core/contracts/staff'
import { readWaiting } from '#core/contracts/waitlist'
import { DAY, MINUTE } from '#core/domain/time'
import { appointments as appointmentRows } from '../../../cloudfunctions/_store/appointments'
import { childResults, storedResult } from '../../../cloudfunctions/_store/child-results'
import { children as childRows } from '../../../cloudfunctions/_store/children'
import { aWorld } from '../../support/a-world'
import { aCallbackWish, theirLine, theirName, theirNumber } from '../../support/callbacks'
import { aChild, aChildResult, aToddlerSheet, aToddlerWish } from '../../support/children'
import { aSent, writtenName, writtenText, writtenTitle } from '../../support/contributions'
import { bring } from '../../support/courses'
import { anAdministration, anAppointment, monday, mondayAt, phq9Answers } from '../../support/makers'
import { camera, photoOfAWall } from '../../support/photo-of-a-wall'
import { aReason } from '../../support/records'
import { besidesRuns, runTimer, runWell } from '../../support/run-timer'
import { leavesNumber } from '../../support/to-call'
import { valueOf } from '../../support/value-of'
import { joined, storedEntries } from '../../support/waitlist/street-of-the-sample'
import { anAttempt, type Browser, openWorld, type World } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let person: Browser
let yunxi: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

const no = (refusal: string) => ({ ok: false, refusal })
const erase = (browser = person, cancelsComing = true) => browser.call(deleteEverything, { cancelsComing })
const kept = async (browser = person) => valueOf(await browser.call(readKept, {}))
const carry = async (of: World | typeof world = world) => {
  const failure = await runTimer(of, 'privacy', 'carryOut')
  expect(failure).toBeNull()
}
/** Run after run, a minute and a half later each. */
async function carryToTheEnd(of: World | typeof world = world, most = 8) {
  for (let at = 0; at < most; at += 1) {
    await carry(of)
    of.cloud.clock.set(of.cloud.clock.now() + 1.5 * MINUTE)
  }
}
const sheet = (of: World | typeof world) => ({
  ...{ scaleId: 'phq9', scaleVersion: 1, responses: phq9Answers(1), consentVersion: 1 },
  completedAt: of.cloud.clock.now(),
})

/** Somebody who has used all there is; what they wrote is told apart from all else. */
async function aWholeLife(
  of: World | typeof world,
  browser: Browser,
  who: string,
  counsellor: Browser,
  written: Parameters<typeof bookYunxi>[1] = {},
) {
  const personId = of.personId(who)
  const past = { start: mondayAt(-24 * 30), end: mondayAt(-24 * 30) + 50 * MINUTE, status: 'attended' as const }
  await of.put('appointments', {
    ...appointmentRows.document(
      anAppointment({ id: 'filed-one', code: 'ZQ9X', personId, topic: 'youth' as never, ...past }),
    ),
  })
  valueOf(await browser.call(submitAssessment, sheet(of)))
  await of.put('administrations', anAdministration({ id: 'unreadable', personId }))
  valueOf(await browser.call(addOther, { kind: 'elder', name: '住在六楼的外婆' }))
  valueOf(await browser.call(askCallback, aCallbackWish()))
  await leavesNumber(browser)
  const { contribution } = valueOf(await browser.call(sendContribution, aSent()))
  valueOf(await (await of.as('sample-editor')).call(takeUpContribution, { contributionId: contribution.id }))
  const { id } = await bookYunxi(browser, written)
  of.cloud.clock.set(mondayAt(9))
  valueOf(await counsellor.call(openSeat, onMonday(id)))
  return { personId, appointmentId: id }
}

describe('it is refused, and nothing changes,', () => {
  it('not-signed-in for nobody', async () => {
    expect(await world.callAsNobody(deleteEverything, { cancelsComing: true })).toEqual(no('not-signed-in'))
  })

  it.each([['sample-counsellor'], ['sample-manager']])('still-staff for %s, who has a post', async (who) => {
    const before = await world.everything()
    expect(await erase(await world.as(who))).toEqual(no('still-staff'))
    expect(await world.everything()).toEqual(before)
  })

  it('appointments-coming until it is said that they may be cancelled', async () => {
    await bookYunxi(person)
    const before = await world.everything()
    expect((await kept()).coming).toBe(1)
    expect(await erase(person, false)).toEqual(no('appointments-coming'))
    expect(await world.everything()).toEqual(before)
    valueOf(await erase())
  })

  it('being-deleted while it is being done, as everything else that would write', async () => {
    valueOf(await person.call(submitAssessment, sheet(world)))
    valueOf(await erase())
    expect(await erase()).toEqual(no('being-deleted'))
    expect(await person.call(submitAssessment, sheet(world))).toEqual(no('being-deleted'))
    const wish = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room' as const, consentVersion: 2 }
    expect(await person.call(bookAppointment, wish)).toEqual(no('being-deleted'))
    expect((await kept()).deletion?.finishedAt).toBeNull()
    await carryToTheEnd()
    valueOf(await person.call(submitAssessment, sheet(world)))
  })

  it('too-many the fourth time of a day', async () => {
    for (let at = 0; at < 3; at += 1) {
      valueOf(await erase())
      await carryToTheEnd(world, 4)
    }
    expect(await erase()).toEqual(no('too-many'))
  })
})

describe('what is kept', () => {
  it('is counted as it lies there, and what was agreed to, by version; nothing of anybody else’s', async () => {
    expect((await kept()).kept.every(({ count }) => count === 0)).toBe(true)
    await aWholeLife(world, person, 'sample-resident', yunxi)
    const { kept: counts, others, agreed } = await kept()
    expect(Object.fromEntries(counts.map(({ kind, count }) => [kind, count]))).toEqual({
      ...{
        appointment: 1,
        'filed-appointment': 1,
        administration: 2,
        callback: 1,
        contribution: 1,
        child: 0,
        'child-result': 0,
        look: 2,
        // That somebody looked.
        inbox: 1,
        'message-leave': 0,
        'call-number': 1,
        'waiting-entry': 0,
      },
    })
    expect(others).toBe(1)
    expect(agreed.map(({ to, answer }) => `${to} ${answer}`)).toEqual(
      expect.arrayContaining([
        'keep-self-assessment yes',
        'book-appointment yes',
        'be-called yes',
        'be-called-about-changes yes',
        'be-printed yes',
      ]),
    )
    const other = await kept(await world.as('sample-parent'))
    expect(other.kept.every(({ count }) => count === 0)).toBe(true)
    expect(other.agreed).toEqual([])
  })
})

describe('everything deleted', () => {
  it('frees the place for others, tells the counsellor, and leaves a slip that says what was done', async () => {
    await aWholeLife(world, person, 'sample-resident', yunxi)
    valueOf(await erase())
    await carryToTheEnd()
    const { deletion, kept: counts, others, agreed } = await kept()
    expect(counts.every(({ count }) => count === 0)).toBe(true)
    expect([others, agreed]).toEqual([0, []])
    expect(deletion).toMatchObject({
      results: 2,
      appointments: 2,
      cancelled: 1,
      callbacks: 1,
      contributions: 1,
      looks: 1,
    })
    expect(deletion?.finishedAt).not.toBeNull()
    expect(valueOf(await person.call(listMyAppointments, {})).appointments).toEqual([])
    expect(valueOf(await person.call(listMyAssessments, {})).administrations).toEqual([])
    const { openings } = valueOf(await person.call(listOpenings, { counsellorIds: ['c-yunxi'] }))
    expect(openings.flatMap(({ slots }) => slots.map(({ start }) => start))).toContain(mondayAt(13, 30))
    const told = JSON.stringify(valueOf(await yunxi.call(listAgenda, { from: '2026-11-23', days: 1 })))
    expect(told).toContain('"by":"client"')
    world.cloud.clock.set(world.cloud.clock.now() + 31 * DAY)
    await runWell(world, 'privacy', 'retain')
    expect(await world.documents('deletions')).toEqual([])
  })

  it('is one attempt however often it is sent, and a run more does nothing', async () => {
    await aWholeLife(world, person, 'sample-resident', yunxi)
    const attempt = anAttempt(world.cloud.clock.now())
    const first = await person.call(deleteEverything, { cancelsComing: true }, attempt)
    expect(await person.call(deleteEverything, { cancelsComing: true }, attempt)).toEqual(first)
    await carryToTheEnd()
    const before = await besidesRuns(world)
    await carry()
    expect(await besidesRuns(world)).toEqual(before)
  })

  it('takes a child that is theirs alone along, and leaves one that somebody else looks after to them', async () => {
    const [mine, theirs] = [world.personId('sample-resident'), world.personId('sample-parent')]
    const other = { id: 'g2', personId: theirs, since: 1, sees: 'records' as const }
    const alone = aChild({ id: 'alone', personId: mine })
    const shared = aChild({ id: 'shared', personId: mine })
    await world.put('children', { ...childRows.document(alone) })
    await world.put('children', { ...childRows.document({ ...shared, guardians: [...shared.guardians, other] }) })
    for (const childId of ['alone', 'shared']) {
      const result = aChildResult({ id: `of-${childId}`, childId, personId: mine })
      await world.put('child-results', { ...childResults.document(storedResult(result as never)) })
    }
    const listed = ['alone', 'shared'].map((id) => ({ id, kind: 'child', name: 'k1.sealed' }))
    await world.put('people', {
      id: mine,
      since: 1,
      others: listed,
      appointments: [],
      missed: [],
      missedForgivenAt: null,
      underCare: false,
      givenBack: null,
      attempts: [],
      uses: null,
      openBefore: null,
      v: 2,
    } as { id: string })
    expect((await kept()).childrenOfOthers).toBe(1)
    valueOf(await erase())
    await carryToTheEnd()
    await runWell(world, 'children', 'clear')
    expect((await world.documents('children')).map(({ _id }) => _id)).toEqual(['shared'])
    expect((await world.documents('child-results')).map(({ _id }) => _id)).toEqual(['of-shared'])
    expect(JSON.stringify([await world.documents('children'), await world.documents('child-results')])).not.toContain(
      mine,
    )
    expect((await kept()).deletion).toMatchObject({ children: 1, leftChildren: 1 })
    expect(valueOf(await person.call(listChildren, {})).children).toEqual([])
  })

  it('finds a child who was theirs once, where their own document leads nowhere, and leaves the record to who stands', async () => {
    const [mine, theirs] = [world.personId('sample-resident'), world.personId('sample-parent')]
    const parent = await world.as('sample-parent')
    const shared = aChild({ id: 'shared', personId: theirs })
    const me = { id: 'second', personId: mine, since: 1, sees: 'records' as const }
    const yes = { by: 'guardian' as const, answer: 'yes' as const, version: 3, at: 2, personId: mine }
    const both = { ...shared, guardians: [...shared.guardians, me], consents: [...shared.consents, yes] }
    await world.put('children', { ...childRows.document(both) })
    const result = aChildResult({ id: 'by-me', childId: 'shared', personId: mine })
    await world.put('child-results', { ...childResults.document(storedResult(result as never)) })
    const removing = { childId: 'shared', guardianId: 'second', reason: 'not-guardian-any-more' as const }
    valueOf(await parent.call(removeGuardian, removing))
    expect(JSON.stringify(await world.documents('children'))).toContain(mine)
    expect((await kept()).kept.find(({ kind }) => kind === 'child')?.count).toBe(0)
    valueOf(await erase())
    await carryToTheEnd()
    const lies = [await world.documents('children'), await world.documents('child-results')]
    expect(JSON.stringify(lies)).not.toContain(mine)
    expect(lies.map((rows) => rows.map(({ _id }) => _id))).toEqual([['shared'], ['by-me']])
    expect(lies[0]?.[0]).toMatchObject({ forgotten: false, guardians: [{ personId: theirs }] })
    expect((await kept()).deletion).toMatchObject({ children: 0, leftChildren: 0 })
  })

  it('goes on where it was cut short, and counts nothing twice', async () => {
    const personId = world.personId('sample-resident')
    await world.add(
      'administrations',
      Array.from({ length: 70 }, (_, at) => ({ ...anAdministration({ id: `kept-${at}`, personId }) })),
    )
    valueOf(await erase())
    await carry()
    expect((await world.documents('administrations')).length).toBe(10)
    await carryToTheEnd()
    expect((await kept()).deletion).toMatchObject({ results: 70 })
  })
})

/** More that somebody may have here, beside a whole life; and what of it is told apart from all else. */
async function aFullerLife(of: World, who: string) {
  const browser = await of.as(who)
  const personId = of.personId(who)
  // A photo is all that the product stores of a person as a file, and only of who keeps a calendar: they left it since.
  const post = { role: 'counsellor', nodeId: 'n-chenguang', counsellorId: 'c-anhe' } as const
  await of.put('staff', { ...sampleWork, id: personId, grants: [post], v: 2 } as { id: string })
  const photo = await bring(of, who, photoOfAWall(), 'brought/portrait-of-somebody')
  valueOf(await browser.call(setPortrait, { given: { brought: photo, consent: portraitConsent.version } }))
  const drawn = of.cloud.files.list('portraits/').map(({ path }) => path)
  expect(drawn).toHaveLength(1)
  valueOf(await browser.call(leavePost, post))

  const questions = [{ id: 'hope', text: '这次最想谈什么', options: [] }]
  await of.put('counsellors', yunxiWith({ modes: ['room', 'phone'], intake: questions }))
  const { childId } = valueOf(await browser.call(saveChild, { ...aToddlerWish(), nickname: '藏好的孩子' }))
  valueOf(await browser.call(keepResult, aToddlerSheet(childId, of.cloud.clock.now())))
  const entry = await joined(browser)
  return { personId, childId, entry, drawn }
}

/** All of the copy of one's own that a phone asks for. */
async function theCopy(browser: Browser, childId: string): Promise<string> {
  return JSON.stringify([
    valueOf(await browser.call(copyMyAppointments, {})),
    valueOf(await browser.call(copyMyAssessments, {})),
    valueOf(await browser.call(copyMyCallbacks, {})),
    valueOf(await browser.call(readMayCall, {})),
    valueOf(await browser.call(readWaiting, {})),
    valueOf(await browser.call(listMyContributions, {})),
    valueOf(await browser.call(listChildren, {})),
    valueOf(await browser.call(listResults, { childId })),
    valueOf(await browser.call(listLooks, {})),
    valueOf(await browser.call(listInbox, {})),
    valueOf(await browser.call(readKept, {})),
  ])
}

it('leaves nothing of a person who took a copy first in the raw database, the logs and the stored files but the slip', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-deleted-'))
  const said: Record<string, unknown>[] = []
  const own = await openWorld({ dataDir, log: (line) => said.push(line), at: mondayAt(6) })
  try {
    const who = 'sample-resident'
    const someone = await own.as(who)
    const { personId, childId, entry, drawn } = await aFullerLife(own, who)
    const intake = [{ questionId: 'hope', answer: '藏好的话' }]
    const booking = { intake, mode: 'phone' as const, phone: '13900139000' }
    await aWholeLife(own, someone, who, await own.as('sample-counsellor'), booking)
    const [booked] = (await own.appointments()).filter((one) => one.personId === personId && one.status === 'confirmed')
    const opening = { date: monday, code: String(booked?.code), why: aReason }
    valueOf(await (await own.as('sample-care-worker')).call(openInEmergency, opening))
    /** All files as the next start finds them: the log of writes is taken over into the database. */
    const files = () => {
      const copy = mkdtempSync(join(tmpdir(), 'xinlin-searched-'))
      for (const name of readdirSync(dataDir)) {
        if (!name.endsWith('-shm')) cpSync(join(dataDir, name), join(copy, name), { recursive: true })
      }
      const database = new Sqlite(join(copy, 'cloud.db'))
      // Who sits at which browser, and who sent a file that is gone, is WeChat's to know: the stand-in keeps it for WeChat.
      database.exec('PRAGMA secure_delete = ON; DELETE FROM sessions; DELETE FROM file_owners; VACUUM;')
      database.exec('PRAGMA wal_checkpoint(TRUNCATE);')
      database.close()
      const found = readdirSync(copy, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
      rmSync(copy, { recursive: true, force: true })
      return Buffer.concat(found)
    }

    const copy = await theCopy(someone, childId)
    const written = [
      ...[theirName, theirNumber, theirLine, '住在六楼的外婆', '藏好的孩子', '藏好的话', '13900139000'],
      ...[writtenTitle, writtenName, writtenText.split('\n')[1] ?? ''],
    ]
    for (const word of written) expect(copy, word).toContain(word)

    const codes = (await own.appointments()).flatMap((one) => (one.personId === personId ? [`"${one.code}"`] : []))
    codes.push(`"${(await storedEntries(own)).find(({ id, _id }) => (id ?? _id) === entry.id)?.code}"`)
    const ids = [personId, own.formerId(who), sampleOpenid(who), childId, entry.id]
    const theirs = (await own.everything()).flatMap(([name, rows]) =>
      name === 'counsellor-days' || name === 'staff'
        ? []
        : rows.map((row) => JSON.stringify(row)).filter((row) => [personId, childId].some((id) => row.includes(id))),
    )
    const seals = theirs.flatMap((row) => row.match(/k[1-9]\.[\w-]{20,}/g) ?? [])
    expect([codes.length, new Set(seals).size > 10]).toEqual([3, true])
    const before = files()
    for (const one of [...codes, ...seals, personId, childId]) expect(before.includes(one), one).toBe(true)

    valueOf(await someone.call(deleteEverything, { cancelsComing: true }))
    await carryToTheEnd(own, 12)
    await runWell(own, 'children', 'clear')
    const left = (await own.everything()).flatMap(([name, rows]) =>
      rows.flatMap((row) => (JSON.stringify(row).includes(personId) ? [[name, row._id]] : [])),
    )
    // Of who worked here their id stays, as the table of what is kept says, and nothing else.
    expect(left).toEqual([
      ['staff', personId],
      ['deletions', personId],
    ])
    const worked = (await own.documents('staff')).find(({ _id }) => _id === personId)
    expect(Object.keys(worked ?? {}).sort()).toEqual(['_id', 'grants', 'v'])
    const [slip] = await own.documents('deletions')
    expect(slip).toMatchObject({ ids: [], as: null, childIds: [] })
    expect(own.cloud.files.list('portraits/').filter(({ path }) => drawn.includes(path))).toEqual([])
    const log = JSON.stringify(said)
    for (const word of [...ids, ...codes, ...seals, ...written]) expect(log.includes(word), word).toBe(false)
    // The slip's own day over, its file is searched too.
    own.cloud.clock.set(own.cloud.clock.now() + 31 * DAY)
    await runWell(own, 'privacy', 'retain')
    await runWell(own, 'waitlist', 'handOut')
    // What remains, as the table of what is kept says it to them: the code of a place just called off, and
    // the id of who worked here. Nothing else holds anything of it, and without these no file does.
    const words = [...ids, ...codes, ...seals, ...written]
    const holding = (await own.everything()).filter(([, rows]) => {
      const text = JSON.stringify(rows)
      return words.some((word) => text.includes(word))
    })
    const remains = holding.map(([name]) => name).sort()
    expect(remains).toEqual(['counsellor-days', 'staff'])
    for (const name of remains) await own.empty(name)
    await own.close()
    const raw = files()
    expect(raw.length).toBeGreaterThan(1000)
    for (const word of [...words, camera]) expect(raw.includes(word), word).toBe(false)
  } finally {
    await own.close().catch(() => undefined)
    rmSync(dataDir, { recursive: true, force: true })
  }
})
