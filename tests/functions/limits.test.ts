import { beforeAll, describe, expect, it } from 'vitest'
import { sites } from '#core/content/sample/organisation'
import { bookAppointment, cancelAppointment, listOpenings, listSoonestPlaces } from '#core/contracts/appointments'
import { submitAssessment } from '#core/contracts/assessments'
import { askCallback, listMyCallbacks } from '#core/contracts/callbacks'
import { readArticle, searchArticles } from '#core/contracts/content'
import { operations } from '#core/contracts/index'
import { noteStep } from '#core/contracts/placements'
import { land, listHotlines, listSites } from '#core/contracts/sites'
import { aWorld } from '../support/a-world'
import { aCallbackWish } from '../support/callbacks'
import { aPerson, monday, mondayAt, phq9Answers } from '../support/makers'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

const world = aWorld()
let person: Browser
let other: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  other = await world.as('sample-parent')
})

const tooMany = { ok: false, refusal: 'too-many' }
const keep = (browser: Browser) =>
  browser.call(submitAssessment, {
    scaleId: 'phq9',
    scaleVersion: 1,
    responses: phq9Answers(1),
    consentVersion: 1,
    completedAt: world.cloud.clock.now(),
  })
const wish = (start: number) => ({ counsellorId: 'c-songbai', mode: 'room' as const, consentVersion: 2, start })
const book = (start: number, browser = person) => browser.call(bookAppointment, wish(start))
const bookAndCancel = async (start: number, browser = person) => {
  const { appointment } = valueOf(await book(start, browser))
  valueOf(await browser.call(cancelAppointment, { appointmentId: appointment.id }))
}
const offered = async (browser: Browser) => {
  const { openings } = valueOf(await browser.call(listOpenings, { counsellorIds: ['c-songbai'] }))
  return openings.flatMap(({ slots }) => slots.map(({ start }) => start))
}

const perDays: readonly (readonly [string, number])[] = [
  ['appointments.book', 6],
  ['appointments.hold', 20],
  ['appointments.release', 20],
  ['appointments.bookTogether', 6],
  ['appointments.move', 10],
  ['appointments.cancel', 10],
  ['appointments.answerChange', 30],
  ['calendar.saveChange', 200],
  ['calendar.setLink', 30],
  ['calendar.addCounsellor', 30],
  ['calendar.saveProfile', 60],
  ['calendar.openWaiting', 100],
  ['calendar.markCalled', 100],
  ['appointments.addOther', 12],
  ['appointments.allowReminders', 40],
  ['appointments.setMayCall', 20],
  ['callbacks.openToCall', 200],
  ['callbacks.noteToCall', 200],
  ['organisation.saveMessages', 60],
  ['appointments.removeOther', 12],
  ['appointments.checkIn', 20],
  ['appointments.giveFeedback', 10],
  ['sessions.answerAsked', 100],
  ['sessions.bookFor', 60],
  ['sessions.cancelFor', 100],
  ['sessions.moveFor', 100],
  ['sessions.openSeat', 300],
  ['sessions.recordAttendance', 200],
  ['sessions.forgiveMissed', 60],
  ['sessions.checkIn', 200],
  ['assessments.submit', 10],
  ['assessments.forget', 30],
  ['assessments.share', 20],
  ['assessments.claim', 20],
  ['assessments.submitFor', 60],
  ['assessments.bringLicence', 640],
  ['assessments.proposeWording', 30],
  ['assessments.decideWording', 60],
  ['assessments.claimFor', 60],
  ['assessments.takeBack', 60],
  ['assessments.openShared', 300],
  ['children.save', 20],
  ['children.agree', 20],
  ['children.invite', 20],
  ['children.join', 20],
  ['children.removeGuardian', 20],
  ['children.forget', 20],
  ['children.keepResult', 30],
  ['children.openResult', 60],
  ['children.showResult', 30],
  ['children.forgetResult', 30],
  ['children.askForSomebody', 30],
  ['children.answerCare', 30],
  ['children.shareResult', 20],
  ['children.takeBackResult', 60],
  ['children.openSharedResult', 300],
  ['experts.setOwn', 40],
  ['experts.openBatch', 20],
  ['experts.saveBatch', 60],
  ['experts.withdrawBatch', 20],
  ['experts.reviewBatch', 20],
  ['experts.inviteAdmitted', 100],
  ['hotlines.save', 100],
  ['hotlines.setClosed', 100],
  ['hotlines.noteTest', 200],
  ['publishing.savePiece', 400],
  ['publishing.restoreVersion', 200],
  ['publishing.sendForReview', 200],
  ['publishing.reviewPiece', 200],
  ['publishing.answerChecklist', 400],
  ['publishing.schedulePiece', 200],
  ['publishing.publishPiece', 200],
  ['publishing.withdrawPiece', 200],
  ['publishing.bringPicture', 1200],
  ['publishing.keepPicture', 60],
  ['consultations.ask', 10],
  ['consultations.say', 60],
  ['consultations.close', 60],
  ['consultations.decline', 60],
  ['consultations.sendBack', 60],
  ['consultations.withdraw', 60],
  ['contributions.send', 2],
  ['contributions.reply', 10],
  ['contributions.takeBack', 10],
  ['contributions.read', 200],
  ['contributions.answer', 100],
  ['contributions.takeUp', 50],
  ['duty.saveRota', 100],
  ['duty.checkIn', 40],
  ['duty.stepIn', 20],
  ['duty.settleAlarm', 100],
  ['duty.askForShift', 20],
  ['duty.answerAsk', 60],
  ['duty.withdrawAsk', 60],
  ['duty.giveNumber', 200],
  ['duty.callNext', 400],
  ['duty.settleTurn', 400],
  ['duty.writeHandover', 20],
  ['duty.removeHandover', 40],
  ['waitlist.join', 10],
  ['waitlist.pause', 40],
  ['waitlist.resume', 40],
  ['waitlist.withdraw', 40],
  ['waitlist.prioritise', 60],
  ['callbacks.ask', 3],
  ['callbacks.takeBack', 10],
  ['callbacks.take', 200],
  ['callbacks.noteTry', 200],
  ['callbacks.giveBack', 200],
  ['callbacks.close', 200],
  ['courses.save', 100],
  ['courses.saveLesson', 200],
  ['courses.removeLesson', 100],
  ['courses.setPopulation', 60],
  ['placements.putUp', 40],
  ['placements.putUpAtDoors', 20],
  ['placements.takeDown', 40],
  ['placements.setPhoto', 60],
  ['posters.setPicture', 30],
  ['content.noteHandOut', 100],
  ['content.removeHandOut', 100],
  ['organisation.addNode', 300],
  ['organisation.renameNode', 300],
  ['organisation.moveNode', 100],
  ['organisation.closeNode', 100],
  ['organisation.setAtNode', 200],
  ['organisation.addSite', 100],
  ['organisation.changeSite', 300],
  ['organisation.setAtSite', 200],
  ['setup.importTables', 20],
  ['account.settleAttempt', 60],
  ['account.markInboxRead', 300],
  ['privacy.deleteEverything', 3],
  ['privacy.askMove', 5],
  ['privacy.stopMove', 20],
  ['staff.sign', 20],
  ['staff.switchPost', 200],
  ['staff.leave', 20],
  ['staff.noteCredential', 30],
  ['staff.removeCredential', 30],
  ['staff.setPortrait', 30],
  ['staff.setIntroduction', 30],
  ['staff.invite', 60],
  ['staff.withdraw', 60],
  ['staff.lookAtInvitation', 40],
  ['staff.accept', 20],
  ['staff.setStanding', 60],
  ['staff.endPost', 60],
  ['staff.openPerson', 300],
  ['staff.noteTraining', 60],
  ['staff.checkCredential', 60],
  ['staff.setCredentialRule', 30],
  ['staff.enterWithoutManager', 20],
  ['records.openInEmergency', 3],
  ['records.lookAgain', 60],
  ['records.answer', 30],
  ['records.askBack', 100],
  ['records.judge', 100],
  ['records.askShare', 20],
  ['records.endShare', 60],
  ['records.requestMove', 10],
  ['records.decideMove', 100],
  ['staff.markInboxRead', 300],
  ['computers.lookAt', 60],
  ['computers.confirm', 30],
  ['computers.refuse', 60],
  ['computers.end', 60],
  ['computers.endAll', 60],
]

describe('how often one person may do a thing in a day', () => {
  it.each(perDays)('%s is %i times', (name, perDay) => {
    expect(operations.find((one) => one.name === name)).toMatchObject({ write: true, perDay })
  })

  it('is for each who changes anything: reading and help have no limit', () => {
    for (const one of operations) expect('perDay' in one).toBe(one.write)
    const writes = operations.filter(({ write }) => write).map(({ name }) => name)
    expect(writes.filter((name) => !perDays.some(([known]) => known === name))).toEqual([])
  })

  it('ends with too-many, changes nothing, is each one’s own, and begins anew the next day', async () => {
    for (let at = 0; at < 10; at += 1) valueOf(await keep(person))
    const before = await world.everything()
    expect(await keep(person)).toEqual(tooMany)
    expect(await world.everything()).toEqual(before)
    valueOf(await keep(other))
    world.cloud.clock.set(mondayAt(24))
    valueOf(await keep(person))
  })

  it('does not count what was so before: a wish sent ten times is one', async () => {
    const [start = 0] = await offered(person)
    const first = valueOf(await book(start))
    for (let at = 0; at < 9; at += 1) expect(valueOf(await book(start))).toEqual(first)
  })

  it('holds a place being taken and given back over and over', async () => {
    const starts = (await offered(person)).slice(0, 6)
    for (const start of starts) await bookAndCancel(start)
    expect(await book(starts[0] as number)).toEqual(tooMany)
    expect(await world.appointments()).toHaveLength(6)
  })
})

describe('somebody who may do no more of anything today', () => {
  /** What the help page asks, the page of a code that leads to it, and what is read where somebody looks for help. */
  const help = [
    (browser: Browser) => browser.call(listHotlines, {}),
    (browser: Browser) => browser.call(land, { scene: 'hx-cg-01' }),
    (browser: Browser) => browser.call(listSites, {}),
    (browser: Browser) => browser.call(searchArticles, { query: '不想活了' }),
    (browser: Browser) => browser.call(readArticle, { articleId: 'a01' }),
    (browser: Browser) => browser.call(listMyCallbacks, {}),
  ]

  it('is refused too-many in what counts, and answered in all that helps, as often as they ask and as anybody is', async () => {
    const times = Object.fromEntries(operations.flatMap((one) => (one.write ? [[one.name, one.perDay] as const] : [])))
    await world.put('people', aPerson({ id: world.personId('sample-resident'), since: 0, uses: { on: monday, times } }))
    const [start = 0] = await offered(person)
    expect(await keep(person)).toEqual(tooMany)
    expect(await book(start)).toEqual(tooMany)
    expect(await person.call(askCallback, aCallbackWish())).toEqual(tooMany)
    // That help was opened is counted without them, and not for ever.
    const noted = () => person.call(noteStep, { scene: 'hx-cg-01', step: 'help-opened' })
    for (let at = 0; at < 60; at += 1) valueOf(await noted())
    expect(await noted()).toEqual(tooMany)

    const before = await world.everything()
    for (let round = 0; round < 30; round += 1) {
      for (const ask of help) expect(await ask(person)).toEqual(await ask(other))
    }
    expect(valueOf(await person.call(listHotlines, {})).lines.map(({ number }) => number)).toContain('12356')
    expect(valueOf(await person.call(land, { scene: 'hx-cg-01' })).site.id).toBe('s-chenguang')
    expect(await world.everything()).toEqual(before)
    expect(await keep(person)).toEqual(tooMany)
  })
})

describe('a place somebody gives back three times in a day', () => {
  it('is not offered to them any more, refused slot-resting, and free to everybody else', async () => {
    const [start = 0] = await offered(person)
    for (let at = 0; at < 3; at += 1) {
      expect(await offered(person)).toContain(start)
      await bookAndCancel(start)
    }
    expect(await offered(person)).not.toContain(start)
    const soonest = async (browser: Browser) => valueOf(await browser.call(listSoonestPlaces, {})).places
    expect((await soonest(person)).some((one) => one.counsellor.id === 'c-songbai' && one.start === start)).toBe(false)
    expect(await book(start)).toEqual({ ok: false, refusal: 'slot-resting' })
    expect(await offered(other)).toContain(start)
    valueOf(await book(start, other))
  })

  it('is theirs again the next day', async () => {
    const start = mondayAt(24 * 7 + 16, 30)
    for (let at = 0; at < 3; at += 1) await bookAndCancel(start)
    world.cloud.clock.set(mondayAt(24))
    expect(await offered(person)).toContain(start)
    valueOf(await book(start))
  })
})

describe('a site that gives newcomers half of a day', () => {
  it('refuses them newcomers-full once they hold it, and never somebody who has been here before', async () => {
    const before = { id: world.personId('sample-resident'), openAppointment: null }
    await world.put('people', before)
    const site = sites.find(({ id }) => id === 's-nantang')
    await world.put('sites', { ...site, id: 's-nantang', settings: { newcomersPercent: 50 } })
    const day = (await offered(person)).filter((start) => start >= mondayAt(24 * 7) && start < mondayAt(24 * 8))
    expect(day.length).toBeGreaterThanOrEqual(4)
    const theirs = Math.floor(day.length / 2)
    for (const start of day.slice(0, theirs)) valueOf(await book(start, await world.browser()))
    const [next = 0] = day.slice(theirs)
    expect(await book(next, await world.browser())).toEqual({ ok: false, refusal: 'newcomers-full' })
    valueOf(await book(next))
  })
})
