import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { addOther, bookAppointment, listAgenda, listMyAppointments, listOpenings } from '#core/contracts/appointments'
import { listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { askCallback } from '#core/contracts/callbacks'
import { listChildren, removeGuardian } from '#core/contracts/children'
import { sendContribution, takeUpContribution } from '#core/contracts/contributions'
import { deleteEverything, readKept } from '#core/contracts/privacy'
import { openSeat } from '#core/contracts/sessions'
import { DAY, MINUTE } from '#core/domain/time'
import { appointments as appointmentRows } from '../../../cloudfunctions/_store/appointments'
import { childResults, storedResult } from '../../../cloudfunctions/_store/child-results'
import { children as childRows } from '../../../cloudfunctions/_store/children'
import { aWorld } from '../../support/a-world'
import { aCallbackWish, theirName, theirNumber } from '../../support/callbacks'
import { aChild, aChildResult } from '../../support/children'
import { aSent, writtenName, writtenTitle } from '../../support/contributions'
import { anAdministration, anAppointment, mondayAt, phq9Answers } from '../../support/makers'
import { besidesRuns, runTimer, runWell } from '../../support/run-timer'
import { leavesNumber } from '../../support/to-call'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser, openWorld, type World } from '../../support/world'
import { bookYunxi, onMonday } from '../../support/yunxi'

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
async function aWholeLife(of: World | typeof world, browser: Browser, who: string, counsellor: Browser) {
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
  const { id } = await bookYunxi(browser)
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

it('leaves nothing of the person in the raw database, the logs and the stored files but the slip', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'xinlin-deleted-'))
  const said: Record<string, unknown>[] = []
  const own = await openWorld({ dataDir, log: (line) => said.push(line), at: mondayAt(6) })
  try {
    const someone = await own.as('sample-resident')
    const { personId, appointmentId } = await aWholeLife(
      own,
      someone,
      'sample-resident',
      await own.as('sample-counsellor'),
    )
    const words = [personId, own.formerId('sample-resident'), sampleOpenid('sample-resident'), appointmentId, 'ZQ9X']
    /** All files as the next start finds them: the log of writes is taken over into the database. */
    const files = () => {
      const copy = mkdtempSync(join(tmpdir(), 'xinlin-searched-'))
      for (const name of readdirSync(dataDir)) {
        if (!name.endsWith('-shm')) cpSync(join(dataDir, name), join(copy, name), { recursive: true })
      }
      const database = new Sqlite(join(copy, 'cloud.db'))
      database.exec('PRAGMA wal_checkpoint(TRUNCATE);')
      database.close()
      const found = readdirSync(copy, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      rmSync(copy, { recursive: true, force: true })
      return found.join('\n')
    }
    expect(files().includes('ZQ9X')).toBe(true)
    expect(JSON.stringify(await own.everything())).toContain(personId)
    valueOf(await someone.call(deleteEverything, { cancelsComing: true }))
    await carryToTheEnd(own)
    const left = (await own.everything()).flatMap(([name, rows]) =>
      rows.flatMap((row) => (JSON.stringify(row).includes(personId) ? [[name, row._id]] : [])),
    )
    expect(left).toEqual([['deletions', personId]])
    const [slip] = await own.documents('deletions')
    expect(slip).toMatchObject({ ids: [], as: null, childIds: [] })
    for (const word of [...words.slice(1, 3), theirName, theirNumber, writtenName, writtenTitle])
      expect(JSON.stringify(said)).not.toContain(word)
    expect(JSON.stringify(said)).not.toContain(personId)
    // The slip's own day over, its file is searched too.
    own.cloud.clock.set(own.cloud.clock.now() + 31 * DAY)
    await runWell(own, 'privacy', 'retain')
    await own.close()
    const raw = files()
    expect(raw.length).toBeGreaterThan(1000)
    for (const word of [personId, own.formerId('sample-resident'), 'ZQ9X']) expect(raw.includes(word), word).toBe(false)
  } finally {
    await own.close().catch(() => undefined)
    rmSync(dataDir, { recursive: true, force: true })
  }
})
