import { beforeAll, describe, expect, it } from 'vitest'
import { populations } from '#core/content/sample/courses'
import { beat, beginPlay, readFigures } from '#core/contracts/courses'
import { setAtNode } from '#core/contracts/organisation'
import { BEAT_MOST, PLAY_LASTS } from '#core/domain/courses/play'
import { addDays, DAY, HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { here } from '../../support/courses'
import { monday } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line), maxInstances: 4 })
let person: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
})

const nextMonday = instantAt(addDays(monday, 7))
const no = (refusal: string) => ({ ok: false, refusal })
const begin = async (browser = person, nodeId: string | null = 'n-chenguang') =>
  valueOf(await browser.call(beginPlay, { ...here, nodeId })).play
const beatOf = (play: string, browser = person, resting = false) => browser.call(beat, { play, resting })
const plays = async (nodeId: string | null = 'n-chenguang', lessonId = here.lessonId) => {
  const rows = await world.documents('play-counts')
  return rows.find((row) => row.nodeId === nodeId && row.lessonId === lessonId)?.n ?? 0
}
const wait = (ms: number) => world.cloud.clock.advance(ms)
/** On a day that is far from any other test's, so that a few real milliseconds change nothing that is asked. */
async function watched(ms: number, browser = person, nodeId: string | null = 'n-chenguang') {
  let play = await begin(browser, nodeId)
  for (let left = ms; left > 0; left -= 15_000) {
    await wait(Math.min(left, 15_000))
    play = valueOf(await beatOf(play, browser)).play
  }
  return play
}

describe('a play is refused, and nothing is stored,', () => {
  it.each([
    ['course-unknown', { courseId: 'course-none', lessonId: 'lesson-slow-1' }],
    ['lesson-unknown', { courseId: 'course-slow', lessonId: 'lesson-none' }],
    ['lesson-not-yet', { courseId: 'course-slow', lessonId: 'lesson-slow-3' }],
  ])('%s', async (refusal, of) => {
    const before = await world.everything()
    expect(await person.call(beginPlay, { ...of, nodeId: null })).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('play-over where nobody is named, where it is made up, changed or another person’s, and after six hours', async () => {
    expect(await world.callAsNobody(beginPlay, { ...here, nodeId: null })).toEqual(no('play-over'))
    expect(await beatOf('k1.AAAA')).toEqual(no('play-over'))
    const play = await begin()
    const other = play.endsWith('A') ? 'B' : 'A'
    expect(await beatOf(play.slice(0, -1) + other)).toEqual(no('play-over'))
    expect(await beatOf(play, await world.as('sample-parent'))).toEqual(no('play-over'))
    await wait(PLAY_LASTS + 1)
    expect(await beatOf(play)).toEqual(no('play-over'))
    expect(await world.documents('play-marks')).toEqual([])
  })

  it('attempt-over to a phone whose clock is 400 days off, which the answer then sets right', async () => {
    for (const off of [-400 * DAY, 400 * DAY]) {
      const attempt = anAttempt(world.cloud.clock.now() + off)
      expect(await person.call(beginPlay, { ...here, nodeId: null }, attempt)).toEqual(no('attempt-over'))
      const play = await begin()
      await wait(15_000)
      const late = anAttempt(world.cloud.clock.now() + off)
      expect(await person.call(beat, { play, resting: false }, late)).toEqual(no('attempt-over'))
    }
    expect(await plays()).toBe(11)
  })
})

describe('enough is', () => {
  it('half of the lesson by the server: a second less does not count, and that second more does', async () => {
    const play = await watched(19_000)
    expect(await plays()).toBe(11)
    await wait(1_000)
    expect(valueOf(await beatOf(play)).counted).toBe(true)
    expect(await plays()).toBe(12)
  })

  it('not what went by in one long silence, nor while it was paused', async () => {
    const play = await begin()
    await wait(BEAT_MOST + 1_000)
    const silent = valueOf(await beatOf(play))
    await wait(30_000)
    const paused = valueOf(await beatOf(silent.play, person, true))
    await wait(15_000)
    expect(valueOf(await beatOf(paused.play)).counted).toBe(false)
    expect(await plays()).toBe(11)
  })

  it('not the sum of two phones, nor of the same beat sent again and again', async () => {
    const [one, two] = await Promise.all([begin(), begin()])
    await wait(15_000)
    const beats = await Promise.all([one, two, one, two, one, one].map((play) => beatOf(play)))
    expect(beats.map((answer) => valueOf(answer).counted)).toEqual(beats.map(() => false))
    await wait(2_000)
    expect(valueOf(await beatOf(one)).counted).toBe(false)
    expect(await plays()).toBe(11)
  })
})

describe('a play counts once', () => {
  it('a person, a lesson, a day: a thousand replays and parallel plays are one', async () => {
    const begun = await Promise.all(Array.from({ length: 20 }, () => begin()))
    await wait(20_000)
    const some = (from: number) => Array.from({ length: 50 }, (_, at) => begun[(from + at) % begun.length] as string)
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(some(round).map((play) => beatOf(play)))
      expect(answers.filter(({ ok }) => ok)).toHaveLength(50)
      // All of the first reach what is enough at the same moment.
      if (round === 0) expect(answers.filter((answer) => answer.ok && answer.value.counted)).toHaveLength(50)
    }
    expect(await plays()).toBe(12)
    expect(await world.documents('play-marks')).toHaveLength(1)
  }, 120_000)

  it('again the next day, for another lesson, and for another person', async () => {
    await watched(20_000)
    await watched(20_000, await world.as('sample-parent'))
    expect(await plays()).toBe(13)
    await wait(DAY)
    await watched(20_000)
    expect(await plays()).toBe(14)
  })

  it('for somebody whom nobody knows, and of a phone that never scanned a code, or names a place there is not', async () => {
    const stranger = await world.browser()
    await watched(20_000, stranger, null)
    await watched(20_000, await world.browser(), 'n-none')
    expect(await plays(null)).toBe(2)
  })

  it('on the day it began, whatever is sent after midnight (+08:00)', async () => {
    world.cloud.clock.set(instantAt('2026-11-30', 1440) - 25_000)
    const before = await watched(19_000)
    await wait(1_000)
    expect(valueOf(await beatOf(before)).counted).toBe(true)
    await wait(15_000)
    // The very same word of it, on the next day.
    expect(valueOf(await beatOf(before)).counted).toBe(true)
    expect(await plays()).toBe(12)
    // Begun on the next day it is another play.
    await watched(20_000)
    expect(await plays()).toBe(13)
  })
})

describe('of who watched what', () => {
  it('nothing is stored: not the person, and no mark that two days or two lessons share', async () => {
    const before = await world.documents('people')
    await watched(20_000)
    const [first] = await world.documents('play-marks')
    const stored = JSON.stringify(await world.documents('play-marks'))
    for (const word of [world.personId('sample-resident'), here.lessonId, here.courseId, 'n-chenguang']) {
      expect(stored).not.toContain(word)
    }
    expect(Object.keys(first ?? {}).sort()).toEqual(['_id', 'lastDay', 'v'])
    expect(await world.documents('people')).toEqual(before)
    await wait(DAY)
    await watched(20_000)
    expect(new Set((await world.documents('play-marks')).map(({ _id }) => _id)).size).toBe(2)
    expect(JSON.stringify(lines)).not.toContain(here.lessonId)
  })

  it('marks go by themselves once a play can count no more, and not before', async () => {
    world.cloud.clock.set(instantAt('2026-11-30', 1430))
    await watched(20_000)
    const run = () => runWell(world, 'courses', 'clearMarks')
    world.cloud.clock.set(instantAt('2026-12-01', 1440) - MINUTE)
    await run()
    expect(await world.documents('play-marks')).toHaveLength(1)
    await wait(HOUR)
    await run()
    expect(await world.documents('play-marks')).toHaveLength(0)
    expect(await plays()).toBe(12)
  })
})

describe('the figures', () => {
  const figures = async (browser: Browser) => valueOf(await browser.call(readFigures, { courseId: here.courseId }))

  it('are refused to whoever manages nothing, and of a course there is not', async () => {
    const manager = await world.as('sample-manager')
    expect(await person.call(readFigures, { courseId: here.courseId })).toEqual(no('not-allowed'))
    expect(await manager.call(readFigures, { courseId: 'course-none' })).toEqual(no('course-unknown'))
  })

  const atStart = async (id: string) => {
    const manager = await world.as('sample-manager')
    return (await figures(manager)).places.find((place) => place.id === id)?.lessons[0]
  }

  it('say in full tens what was reached of one in a hundred, and nothing below ten', async () => {
    const chenguang = { plays: 10, atLeast: true, share: 83, reached: null }
    expect(await atStart('n-chenguang')).toEqual(chenguang)
    expect(await atStart('n-nantang')).toEqual({ plays: null, atLeast: false, share: null, reached: null })
    // The 4 of 南塘 and the eleventh of 晨光 are in no sum: the street says no more than what stands below it.
    expect(await atStart('n-qinghe')).toEqual({ plays: 10, atLeast: true, share: 27, reached: null })
    expect((await figures(await world.as('sample-manager'))).nowhere?.plays).toBe(null)
  })

  it('are measured by what is set for a place: from the street down, and overridden, also where it was written before', async () => {
    const manager = await world.as('sample-manager')
    const targets = async (id: string) => (await figures(manager)).places.find((place) => place.id === id)?.targets
    expect(await targets('n-chenguang')).toEqual({ lesson: 1, course: 70 })
    const set = { nodeId: 'n-qinghe', revision: 1, key: 'playsOfLesson', value: 2 } as const
    valueOf(await manager.call(setAtNode, set))
    expect(await targets('n-chenguang')).toEqual({ lesson: 2, course: 70 })
    const former = populations.find(({ id }) => id === 'n-chenguang')
    await world.put('populations', { ...former, id: 'n-chenguang', lessonPercent: 5, coursePercent: 70, v: 1 })
    expect(await targets('n-chenguang')).toEqual({ lesson: 5, course: 70 })
    valueOf(await manager.call(setAtNode, { ...set, nodeId: 'n-chenguang', value: 1 }))
    expect(await targets('n-chenguang')).toEqual({ lesson: 1, course: 70 })
    expect(await targets('n-nantang')).toEqual({ lesson: 2, course: 70 })
    expect(await manager.call(setAtNode, { ...set, revision: 2, value: 1001 })).toEqual(no('setting-outside'))
    expect(await person.call(setAtNode, set)).toEqual(no('not-allowed'))
  })

  it('are the same before and after somebody, and after the tenth of them until the week is over', async () => {
    const manager = await world.as('sample-manager')
    const before = await figures(manager)
    const people = await Promise.all(Array.from({ length: 9 }, () => world.browser()))
    for (const browser of people) {
      await watched(20_000, browser)
      expect(await figures(manager)).toEqual(before)
    }
    expect(await plays()).toBe(20)
    world.cloud.clock.set(nextMonday - MINUTE)
    expect(await figures(manager)).toEqual(before)
    world.cloud.clock.set(nextMonday)
    expect(await atStart('n-chenguang')).toEqual({ plays: 20, atLeast: true, share: 166, reached: true })
    expect(await atStart('n-qinghe')).toEqual({ plays: 20, atLeast: true, share: 55, reached: null })
  })

  it('of the releases before, which said no week, are told as they stood', async () => {
    const row = { courseId: here.courseId, lessonId: here.lessonId, nodeId: 'n-nantang', plays: 31, v: 1 }
    await world.put('play-counts', { id: `${here.lessonId}_n-nantang`, ...row })
    expect(await atStart('n-nantang')).toMatchObject({ plays: 30 })
    await watched(20_000, person, 'n-nantang')
    expect(await plays('n-nantang')).toBe(32)
    expect(await atStart('n-nantang')).toMatchObject({ plays: 30 })
  })

  it('of other places are nobody’s: a manager of one community sees that one', async () => {
    const grants = [{ role: 'manager', nodeId: 'n-nantang' }]
    await world.put('staff', { id: world.personId('sample-parent'), grants, v: 1 })
    const told = await figures(await world.as('sample-parent'))
    expect(told.places.map(({ id }) => id)).toEqual(['n-nantang'])
    expect(told.nowhere).toBe(null)
  })
})
