import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oneAfterAnother } from '../../config/bench/calls'
import { openBrowser, targets } from '../support/browser'
import { actionsOf } from '../support/each-call'
import { bringTheCast, now } from '../support/pages/cast'
import { fullOf } from '../support/pages/drawn-page'
import { everyPage } from '../support/pages/index'
import { Stage } from '../support/pages/stage'
import { byTurns, commit } from '../support/turn'
import { openWorld, type World } from '../support/world'

/** What each page asks when it is the first one of a program, with everything on it: the actions of each call. */
const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // Two functions, at once: what is somebody's own, and the place whose code was scanned here.
  'pages/home/index': [['appointments.listMine'], ['sites.land', 'sites.listHotlines']],
  'pages/assess/index': [['assessments.listDefinitions', 'assessments.listMine']],
  'pages/booking/index': [['appointments.listMine', 'appointments.listCounsellors']],
  'pages/read/index': [['content.listArticles']],
  'pages/me/index': [['account.whoAmI']],
  // Which place a code stands for is known once it is asked.
  'pages/landing/index': [
    ['sites.land', 'sites.listHotlines'],
    ['appointments.listMine', 'appointments.listCounsellors'],
    // That somebody came by a code is told once it is known, and nobody waits for it.
    ['placements.noteStep'],
  ],
  // Whether a line was closed; nobody waits for it.
  'pages/help/index': [['sites.listHotlines']],
  'pages/calm/index': [],
  'calming/pages/exercises/index': [],
  'calming/pages/exercise/index': [],
  'calming/pages/ten/index': [],
  'calming/pages/note/index': [],
  'resident/pages/article/index': [['content.readArticle']],
  'resident/pages/collection/index': [['content.openCollection']],
  'resident/pages/my-reading/index': [],
  'leaflets/pages/issues/index': [['content.listIssues']],
  'leaflets/pages/issue/index': [['content.openIssue']],
  'leaflets/pages/contribute/index': [['contributions.listMine']],
  'leaflets/pages/kits/index': [['content.listKits']],
  'leaflets/pages/kit/index': [['content.openKit']],
  'leaflets/pages/sheet/index': [['content.openKit']],
  // A search asks once it is wanted: one call.
  'resident/pages/search/index': [],
  'resident/pages/before-test/index': [],
  'child/pages/guidance/index': [],
  'child/pages/card/index': [],
  'child/pages/guide/index': [],
  'child/pages/young/index': [],
  'resident/pages/questionnaire/index': [],
  'resident/pages/result/index': [['assessments.listMine']],
  'resident/pages/kept/index': [['assessments.listMine']],
  'resident/pages/find/index': [],
  'resident/pages/times/index': [['appointments.listCounsellors', 'appointments.listAnyone', 'appointments.listMine']],
  'resident/pages/counsellor/index': [
    ['appointments.listCounsellors', 'appointments.listOpenings', 'appointments.openPortrait', 'appointments.listMine'],
  ],
  'resident/pages/places/index': [['appointments.listPlaces']],
  'resident/pages/soonest/index': [['appointments.listMine', 'appointments.listSoonest']],
  'resident/pages/appointments/index': [['appointments.listMine', 'appointments.readMayCall']],
  // Each function gives what it keeps: eight at once.
  'resident/pages/copy/index': [
    ...[
      ['account.listLooks', 'account.listInbox'],
      ['appointments.copyMine', 'appointments.readMayCall'],
      ['assessments.copyMine'],
    ],
    ...[['callbacks.copyMine'], ['waitlist.read'], ['contributions.listMine'], ['children.list'], ['privacy.readKept']],
  ],
  'resident/pages/inbox/index': [['account.listInbox']],
  'resident/pages/waiting/index': [['waitlist.read']],
  'resident/pages/looks/index': [['account.listLooks']],
  'resident/pages/privacy/index': [['privacy.readKept']],
  'resident/pages/moving/index': [['privacy.readKept']],
  'resident/pages/call-back/index': [['callbacks.listMine']],
  'resident/pages/turn/index': [['duty.readTurn']],
  'resident/pages/things/index': [['appointments.listCounsellors']],
  'child/pages/check/index': [],
  'child/pages/check-result/index': [],
  'child/pages/take-along/index': [],
  'child/pages/growth/index': [['children.list', 'children.listResults']],
  'counsellor/pages/shared/index': [['assessments.listShared']],
  'counsellor/pages/claim/index': [['appointments.listAgenda']],
  // Two functions, at once: whom it is about, and what may be asked.
  'counsellor/pages/together/index': [['appointments.listAgenda'], ['assessments.listToRun']],
  'counsellor/pages/agenda/index': [['appointments.listAgenda']],
  'counsellor/pages/terms/index': [['calendar.readTerms']],
  'counsellor/pages/hours/index': [['calendar.readTerms']],
  'counsellor/pages/leave/index': [['calendar.readTerms']],
  'counsellor/pages/holidays/index': [['calendar.readTerms']],
  'counsellor/pages/offers/index': [['calendar.readTerms']],
  'counsellor/pages/offer/index': [['calendar.readTerms']],
  'counsellor/pages/link/index': [['calendar.readTerms']],
  'counsellor/pages/print/index': [['appointments.listAgenda']],
  'counsellor/pages/feedback/index': [['sessions.readFeedback']],
  // Two functions: the terms, and what stands in the calendar.
  'counsellor/pages/week/index': [['calendar.readTerms'], ['appointments.listAgenda']],
  'counsellor/pages/book-for/index': [['calendar.readTerms'], ['appointments.listOpenings']],
  'child/pages/children/index': [['children.list']],
  'child/pages/edit-child/index': [['children.list']],
  // Two functions, at once: the child, and what was brought that may be for the child's age.
  'child/pages/child/index': [['children.list'], ['assessments.listDefinitions']],
  'child/pages/agree/index': [['children.list']],
  'child/pages/guardians/index': [['children.list']],
  'child/pages/join-child/index': [],
  'child/pages/own/index': [['children.list']],
  'child/pages/own-kept/index': [['children.list', 'children.listResults']],
  'child/pages/voices/index': [['children.list', 'children.listResults']],
  'child/pages/trace/index': [['children.readTrace']],
  'child/pages/forget-child/index': [['children.list']],
  'courses/pages/list/index': [['courses.list']],
  'courses/pages/course/index': [['courses.open']],
  // That it plays is told once it does.
  'courses/pages/lesson/index': [['courses.openLesson']],
  'manager/pages/courses/index': [['courses.listKept']],
  'manager/pages/plays/index': [['courses.readFigures']],
  'manager/pages/course/index': [['courses.readKept']],
  'manager/pages/places/index': [['organisation.listTree']],
  'manager/pages/place/index': [['organisation.openPlace']],
  'manager/pages/keep-site/index': [['organisation.openSite']],
  'manager/pages/built/index': [['organisation.readBuilt']],
  'manager/pages/staffing/index': [['organisation.readStaffing']],
  'manager/pages/set-up/index': [['setup.readProgress']],
  'manager/pages/tables/index': [],
  'manager/pages/jobs/index': [['jobs.list']],
  'manager/pages/health/index': [['jobs.readHealth']],
  'manager/pages/messages/index': [['organisation.readMessages']],
  'manager/pages/site/index': [['calendar.listSite']],
  'manager/pages/wordings/index': [['assessments.listWordings']],
  'manager/pages/profile/index': [['calendar.readTerms']],
  'community/pages/lines/index': [['hotlines.listKept']],
  'community/pages/line/index': [['hotlines.listKept']],
  'community/pages/pieces/index': [['publishing.listPieces']],
  'community/pages/piece/index': [['publishing.openPiece', 'publishing.previewPiece']],
  'community/pages/review/index': [['publishing.openPiece', 'publishing.previewPiece']],
  'community/pages/versions/index': [['publishing.openPiece']],
  'community/pages/hand-outs/index': [['content.listHandOuts']],
  'community/pages/codes/index': [['placements.list']],
  'community/pages/poster/index': [['posters.make']],
  'community/pages/inbox/index': [['contributions.listInbox']],
  'community/pages/waiting/index': [['waitlist.listEntries']],
  'community/pages/duty/index': [['duty.readRota']],
  'community/pages/handover/index': [['duty.readHandovers']],
  'community/pages/queue/index': [['duty.readQueue']],
  'community/pages/doors/index': [['organisation.listDoors']],
  'community/pages/callbacks/index': [['callbacks.listQueue', 'callbacks.listToCall']],
  'community/pages/callback/index': [['callbacks.listQueue']],
  'community/pages/day/index': [['callbacks.readDay']],
  'manager/pages/people/index': [['staff.list']],
  // Each look is noted, so it is asked for by a tap.
  'manager/pages/person/index': [],
  'manager/pages/invite/index': [['staff.listPosts']],
  // Managers ask another function beside it what is left to be set up.
  'staff/pages/post/index': [['staff.readPost']],
  'staff/pages/inbox/index': [['staff.listInbox']],
  'staff/pages/join/index': [],
  'staff/pages/way-in/index': [],
  'staff/pages/computers/index': [['computers.list']],
  'staff/pages/emergency/index': [['records.listOwn']],
  'staff/pages/keeping/index': [['records.listToKeep']],
  'staff/pages/moving/index': [['records.listMoves']],
  'staff/pages/experts/index': [['experts.list']],
  'staff/pages/expert/index': [['experts.readOwn']],
  'staff/pages/batches/index': [['experts.listBatches']],
  'staff/pages/batch/index': [['experts.readBatch']],
  'staff/pages/consultations/index': [['consultations.list']],
  'staff/pages/consult/index': [['consultations.readExpert']],
  'staff/pages/consultation/index': [['consultations.open']],
  'counsellor/pages/share-record/index': [['records.listColleagues']],
}

/** What comes up on a page after a tap and asks for something of its own: page, scene, and what each call asks for then. */
const askedByATap = [
  // Which sites have no code is asked by whoever wants to put one up at each.
  // The address of a photo holds for ten minutes, so that it is asked for by whoever wants to see it.
  ['community/pages/codes/index', 'at no door', [['placements.listBareDoors']]],
  ['community/pages/codes/index', 'with a photo', [['placements.openPhoto']]],
] as const

describe('a page that is opened as the first one', () => {
  let world: World
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, at: now })
    await bringTheCast(world)
    browser = await openBrowser()
    stage = await Stage.open(browser, world.cloud.url, targets[0])
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  // So slow that what is asked at once overlaps; slower still where a busy machine began the one when the other had ended.
  const latencyOf = (path: string) => (tried.has(path) ? 400 : 60)
  const tried = new Set<string>()

  // A sixth of the pages with this commit, the next sixth with the next.
  it.each(byTurns(everyPage, commit, 6).map((page) => [page.path, page] as const))(
    '%s asks each function once, and for no more than it shows',
    async (path, page) => {
      world.cloud.setLatency(latencyOf(path))
      tried.add(path)
      const scene = fullOf(page)
      await stage.arrange(scene)
      await stage.answerAs(undefined)
      world.cloud.calls.clear()
      await stage.open(page, scene)
      await stage.find(scene.shows).waitFor()
      await stage.quiet()
      const calls = world.cloud.calls.list()
      expect(inOrder(calls.map(actionsIn))).toEqual(inOrder(asked[path] ?? []))
      // What somebody waits for on CloudBase, five to thirty milliseconds each; for a count nobody does.
      const awaited = calls.filter(({ function: name }) => name !== 'placements' || path !== 'pages/landing/index')
      expect(Math.max(0, ...awaited.map(oneAfterAnother))).toBeLessThanOrEqual(3)
    },
  )

  it.each(askedByATap)('%s, %s, asks for what was tapped alone', async (path, name, tapped) => {
    world.cloud.setLatency(60)
    const page = everyPage.find((one) => one.path === path)
    const scene = page?.more?.[name]
    if (!page || !scene) throw new Error(`${path} has no ${name}`)
    await stage.arrange(scene)
    await stage.answerAs(undefined)
    await stage.open(page, scene)
    await stage.quiet()
    await stage.rested()
    world.cloud.calls.clear()
    await scene.steps?.(stage.phone)
    await stage.find(scene.shows).waitFor()
    await stage.quiet()
    const calls = world.cloud.calls.list()
    expect(inOrder(calls.map(actionsIn))).toEqual(inOrder(tapped))
    expect(Math.max(0, ...calls.map(oneAfterAnother))).toBeLessThanOrEqual(3)
  })
})

const actionsIn = (call: { readonly event: string; readonly function: string }) =>
  actionsOf(JSON.parse(call.event)).map((action) => `${call.function}.${action}`)

const inOrder = (calls: readonly (readonly unknown[])[]) =>
  calls.map((actions) => [...actions].sort().join(' + ')).sort()
