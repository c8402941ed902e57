import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { beat, beginPlay, readFigures, setPopulation } from '#core/contracts/courses'
import { setAtNode } from '#core/contracts/organisation'
import { listPlacements, noteStep } from '#core/contracts/placements'
import { tallied } from '#core/domain/figures/told'
import { steps } from '#core/domain/placements/funnel'
import { DAY, type Instant } from '#core/domain/time'
import { aWorld } from '../support/a-world'
import { type Clue, solve } from '../support/attack'
import { here } from '../support/courses'
import { mondayAt } from '../support/makers'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

const world = aWorld({ maxInstances: 4 })
/** Of the street, of one community in it, and of the two others. */
const attackers = ['sample-manager', 'sample-parent', 'sample-counsellor']
let browsers: Browser[] = []
beforeAll(async () => {
  browsers = await Promise.all(attackers.map((name) => world.as(name)))
})

const lessons = ['lesson-slow-1', 'lesson-slow-2']
const places = ['n-qinghe', 'n-chenguang', 'n-nantang', 'n-liuan']
const communities = places.slice(1)
const sites = ['s-chenguang', 's-shuxia', 's-nantang', 's-liuan']
const codes = [
  ['hx-cg-01', 's-chenguang'],
  ['hx-cg-02', 's-chenguang'],
  ['hx-sx-01', 's-shuxia'],
  ['hx-nt-01', 's-nantang'],
  ['hx-la-01', 's-liuan'],
] as const

/** The finest things that are counted apart: a lesson at a place or at none, and a step behind a code. */
const plays = lessons.flatMap((lessonId) => [...places, null].map((nodeId) => ({ lessonId, nodeId })))
const taken = codes.flatMap(([placementId, siteId]) => steps.map((step) => ({ placementId, siteId, step })))
const howMany = plays.length + taken.length

/** How much there was in each cell, a number for each week. */
type History = readonly (readonly number[])[]
const WEEKS = 3
/** Mostly fewer than ten, and around where one number becomes another. */
const some = fc.oneof(fc.nat(9), fc.nat(3), fc.constantFrom(9, 10, 11, 19, 20, 21), fc.nat(45))
const histories = (weeks = WEEKS) =>
  fc.array(fc.array(some, { minLength: howMany, maxLength: howMany }), { minLength: weeks, maxLength: weeks })

async function letWorkHere() {
  const posts = [['n-chenguang'], ['n-nantang', 'n-liuan']]
  for (const [at, name] of attackers.slice(1).entries()) {
    const grants = (posts[at] ?? []).map((nodeId) => ({ role: 'manager', nodeId }))
    await world.put('staff', { id: world.personId(name), grants, v: 1 })
  }
}

/** Puts what a history says until its last week, as the functions count it, and goes on to the Wednesday after. */
async function live(history: History, from: Instant): Promise<void> {
  await world.empty('play-counts')
  await world.empty('step-counts')
  const tally = (cell: number) =>
    history.reduce<ReturnType<typeof tallied> | null>((before, week, at) => {
      let tally = before
      for (let one = 0; one < (week[cell] ?? 0); one += 1) tally = tallied(tally, from + at * 7 * DAY)
      return tally
    }, null)
  const rows = <Of>(all: readonly Of[], first: number, row: (of: Of) => { readonly id: string }) =>
    all.flatMap((of, at) => {
      const counted = tally(first + at)
      return counted === null ? [] : [{ ...row(of), ...counted, v: 1 }]
    })
  const played = rows(plays, 0, ({ lessonId, nodeId }) => ({
    ...{ id: `${lessonId}_${nodeId ?? ''}`, courseId: here.courseId, lessonId, nodeId },
  }))
  const stepped = rows(taken, plays.length, ({ placementId, siteId, step }) => ({
    ...{ id: `${placementId}_${step}`, siteId, placementId, step, isGone: false },
  }))
  if (played.length > 0) await world.add('play-counts', played)
  if (stepped.length > 0) await world.add('step-counts', stepped)
  world.cloud.clock.set(from + history.length * 7 * DAY)
}

/** Every answer with a number of what people did that each of them can get. */
async function everyAnswer() {
  const answers = browsers.flatMap((browser) => [
    browser.call(readFigures, { courseId: here.courseId }),
    ...[...sites, null].map((siteId) => browser.call(listPlacements, { siteId })),
  ])
  return Promise.all(answers)
}

const cellsOfPlays = (lessonIds: readonly string[], nodeIds: readonly (string | null)[]) =>
  plays.flatMap(({ lessonId, nodeId }, at) => (lessonIds.includes(lessonId) && nodeIds.includes(nodeId) ? [at] : []))
const cellsOfSteps = (placementIds: readonly string[], step: string) =>
  taken.flatMap((one, at) => (one.step === step && placementIds.includes(one.placementId) ? [plays.length + at] : []))

/** What a number says, to somebody who has read how it is made. */
const clue = (cells: readonly number[], told: number | null): Clue => ({
  ...{ cells, least: told ?? 0, most: (told ?? 0) + 9 * cells.length },
})

async function cluesOf(browser: Browser): Promise<Clue[]> {
  const figures = valueOf(await browser.call(readFigures, { courseId: here.courseId }))
  const under = (id: string) => (id === 'n-qinghe' ? places : [id])
  const ofPlaces = figures.places.flatMap(({ id, lessons: each, all, population, targets }) => {
    const told = [
      ...each.map((one, at) => ({
        one,
        cells: cellsOfPlays(lessons.slice(at, at + 1), under(id)),
        goal: targets.lesson,
      })),
      { one: all, cells: cellsOfPlays(lessons, under(id)), goal: targets.course },
    ]
    return told.flatMap(({ one, cells, goal }) => {
      const goalPlays = ((population?.residents ?? 0) * goal) / 100
      const reached = { cells, least: Math.ceil(goalPlays), most: 1e6 }
      const missed = { cells, least: 0, most: Math.ceil(goalPlays) - 1 }
      return [clue(cells, one.plays), ...(one.reached === null ? [] : [one.reached ? reached : missed])]
    })
  })
  const nowhere = figures.nowhere ? [clue(cellsOfPlays(lessons, [null]), figures.nowhere.plays)] : []
  const ofCodes = await Promise.all(
    sites.map(async (siteId) => {
      const answer = await browser.call(listPlacements, { siteId })
      if (!answer.ok) return []
      const ids = answer.value.hanging.map(({ id }) => id)
      return steps.flatMap((step) => [
        ...answer.value.hanging.map(({ id, funnel }) => clue(cellsOfSteps([id], step), funnel[step])),
        clue(cellsOfSteps(ids, step), answer.value.all[step]),
      ])
    }),
  )
  return [...ofPlaces, ...nowhere, ...ofCodes.flat()].filter(({ cells }) => cells.length > 0)
}

/** Sets how many live somewhere and what is to be reached, so that "reached" answers what the attacker wants to know. */
async function ask(nodeId: string, residents: number, percent: number) {
  const [manager] = browsers as [Browser]
  const at = async () => {
    const { places: all } = valueOf(await manager.call(readFigures, { courseId: here.courseId }))
    return all.find(({ id }) => id === nodeId)?.population?.revision ?? null
  }
  const population = { residents, countedOn: '2026-01-01', source: '示例来源' }
  valueOf(await manager.call(setPopulation, { nodeId, revision: await at(), population }))
  const [node] = (await world.documents('nodes')).filter(({ _id }) => _id === nodeId)
  const revision = Number(node?.revision ?? 1)
  valueOf(await manager.call(setAtNode, { nodeId, revision, key: 'playsOfLesson', value: percent }))
}

describe('whoever attacks', () => {
  it('finds what a sum hides wherever one tells it: a street of twelve, its district of seventeen, and five are alone', () => {
    const exactly = (cells: readonly number[], n: number) => ({ cells, least: n, most: n })
    expect(solve([exactly([0, 1, 2], 12), exactly([0, 1, 2, 3], 17)], 4)[3]).toEqual({ least: 5, most: 5 })
    const withTens = [clue([0, 1, 2], 10), clue([0, 1, 2, 3], 10), clue([3], null)]
    expect(solve(withTens, 4)[3]).toEqual({ least: 0, most: 9 })
    expect(solve([exactly([0], 3), { cells: [0, 1], least: 11, most: 12 }], 2)[1]).toEqual({ least: 8, most: 9 })
  })
})

const standingOf = (history: History, cell: number) => history.reduce((sum, week) => sum + (week[cell] ?? 0), 0)

describe('managers of nested places who put together every number they are told', () => {
  it('read of no cell, in any week, whether what is behind its full tens is none, nine or anything between', async () => {
    const question = fc.record({ nodeId: fc.constantFrom(...places), residents: fc.integer({ min: 1, max: 60 }) })
    const questions = fc.array(question, { minLength: 2, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(histories(), questions, fc.constantFrom(50, 100, 300), async (history, all, percent) => {
        await world.reset()
        await letWorkHere()
        const from = mondayAt(10)
        for (let weeks = 1; weeks <= WEEKS; weeks += 1) {
          const until = history.slice(0, weeks)
          await live(until, from)
          const clues = (await Promise.all(browsers.map(cluesOf))).flat()
          for (const { nodeId, residents } of all) {
            await ask(nodeId, residents, percent)
            clues.push(...(await cluesOf(browsers[0] as Browser)))
          }
          const known = solve(clues, howMany)
          for (let cell = 0; cell < howMany; cell += 1) {
            const n = standingOf(until, cell)
            const tens = n - (n % 10)
            // Not told apart from any other rest: and what is told is true.
            expect([cell, known[cell]?.least]).toEqual([cell, Math.min(tens, known[cell]?.least ?? -1)])
            expect(known[cell]?.most).toBeGreaterThanOrEqual(tens + 9)
          }
        }
      }),
      { numRuns: 5 },
    )
  }, 240_000)

  it('get the very same answers whatever is behind the full tens of a cell, this week and the next', async () => {
    await fc.assert(
      fc.asyncProperty(histories(1), fc.nat(howMany - 1), fc.nat(9), async ([week = []], cell, rest) => {
        await world.reset()
        await letWorkHere()
        const from = mondayAt(10)
        await live([week], from)
        const before = await everyAnswer()
        const n = week[cell] ?? 0
        await live([week.map((one, at) => (at === cell ? n - (n % 10) + rest : one))], from)
        expect(await everyAnswer()).toEqual(before)
        world.cloud.clock.set(from + 21 * DAY)
        expect(await everyAnswer()).toEqual(before)
      }),
      { numRuns: 8 },
    )
  }, 240_000)

  it('see nothing of one more person, before and after: whoever scans, reads, tests themselves, calls, books, plays', async () => {
    const person = await world.as('sample-resident')
    const watch = async (lessonId: string, nodeId: string | null) => {
      let { play } = valueOf(await person.call(beginPlay, { courseId: here.courseId, lessonId, nodeId }))
      for (let seen = 0; seen < 60; seen += 15) {
        world.cloud.clock.advance(15_000)
        const beaten = valueOf(await person.call(beat, { play, resting: false }))
        play = beaten.play
        if (beaten.counted) return
      }
      throw new Error('it never counted')
    }
    await fc.assert(
      fc.asyncProperty(
        histories(1),
        fc.nat(codes.length - 1),
        fc.constantFrom(...communities, null),
        async (history, code, nodeId) => {
          await world.reset()
          await letWorkHere()
          await live(history, mondayAt(10))
          const before = await everyAnswer()
          const rows = () => Promise.all([world.documents('step-counts'), world.documents('play-counts')])
          const stored = await rows()
          const scene = codes[code]?.[0] ?? ''
          for (const step of steps) valueOf(await world.callAsNobody(noteStep, { scene, step }))
          for (const lessonId of lessons) await watch(lessonId, nodeId)
          // It was counted, and that is all there is to see of it.
          expect(await rows()).not.toEqual(stored)
          expect(await everyAnswer()).toEqual(before)
        },
      ),
      { numRuns: 5 },
    )
  }, 240_000)
})
