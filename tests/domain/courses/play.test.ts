import { describe, expect, it } from 'vitest'
import { type Course, isOpen, lessonOf } from '#core/domain/courses/course'
import { withFormerTargets } from '#core/domain/courses/figures'
import { dayOfPlay, isEnough, lastDayOfMark, leastSeen, onBeat, type Play } from '#core/domain/courses/play'
import { instantAt } from '#core/domain/time'

const second = 1000
const hour = 3_600_000
const begun = instantAt('2026-11-20', 23 * 60 + 59)
const play = (change: Partial<Play> = {}): Play => ({
  ...{ courseId: 'c', lessonId: 'l', nodeId: null, mark: 'm', begun, at: begun, seen: 0, least: 60 * second },
  ...{ counted: false },
  ...change,
})

describe('how long of a lesson has to be seen', () => {
  it.each([
    [60, 30],
    [61, 31],
    [599, 300],
    [600, 300],
    [1200, 300],
  ])('of %i seconds %i: half, and five minutes at most', (seconds, least) => {
    expect(leastSeen(seconds)).toBe(least * second)
  })

  it.each([
    [60 * second - 1, false],
    [60 * second, true],
  ])('%i ms of a minute: %s', (seen, enough) => {
    expect(isEnough(play({ seen }))).toBe(enough)
  })
})

describe('a phone that says it still plays', () => {
  const since = (ms: number) => begun + 600 * second + ms
  const before = play({ at: since(0), seen: 5 })
  it.each([
    ['a quarter of a minute later', 15 * second, false, 15 * second, 15 * second],
    ['forty seconds later', 40 * second, false, 40 * second, 40 * second],
    ['longer ago than that: it may have been put away', 40 * second + 1, false, 0, 40 * second + 1],
    ['paused meanwhile', 15 * second, true, 0, 15 * second],
    ['at the same moment', 0, false, 0, 0],
    ['by a clock that went back', -1, false, 0, 0],
  ])('%s', (_, ms, resting, credit, at) => {
    const after = { ...before, seen: 5 + credit, at: since(at) }
    expect(onBeat(before, since(ms), resting)).toEqual({ ok: true, value: after })
  })

  it('is heard for six hours', () => {
    expect(onBeat(before, begun + 6 * hour, false).ok).toBe(true)
    expect(onBeat(before, begun + 6 * hour + 1, false)).toEqual({ ok: false, refusal: 'play-over' })
  })

  it('counts for the day it began on, whose mark is kept one day more', () => {
    expect(dayOfPlay({ begun })).toBe('2026-11-20')
    expect(dayOfPlay({ begun: begun + 60 * second })).toBe('2026-11-21')
    expect(lastDayOfMark('2026-11-30')).toBe('2026-12-01')
  })
})

describe('a lesson that somebody asks for', () => {
  const lesson = (id: string, opensOn: string) => ({ id, opensOn }) as Course['lessons'][number]
  const lessons = [lesson('now', '2026-11-20'), lesson('later', '2026-11-21')]
  const course = (shown: boolean) => ({ id: 'c', shown, lessons }) as unknown as Course
  it.each([
    ['of no course', null, 'now', 'course-unknown'],
    ['of one that is not shown', course(false), 'now', 'course-unknown'],
    ['that is not in it', course(true), 'none', 'lesson-unknown'],
    ['that opens tomorrow', course(true), 'later', 'lesson-not-yet'],
  ])('%s: %s', (_, of, id, refusal) => {
    expect(lessonOf(of, id, begun)).toEqual({ ok: false, refusal })
  })

  it('is had from the first minute of its day', () => {
    expect(lessonOf(course(true), 'now', begun)).toEqual({ ok: true, value: lessons[0] })
    const opens = { opensOn: '2026-11-21' }
    expect([isOpen(opens, begun + 60 * second - 1), isOpen(opens, begun + 60 * second)]).toEqual([false, true])
  })
})

/** As the seeds ask it: one in a hundred of the residents for a lesson, seventy in a hundred for a course. */
describe('what was written beside a number of residents before it was a setting', () => {
  const node = { id: 'n', settings: {} }
  it.each([
    ['nothing', undefined, {}],
    ['what the seeds ask anyway', { lessonPercent: 1, coursePercent: 70 }, {}],
    ['another for a lesson', { lessonPercent: 2, coursePercent: 70 }, { playsOfLesson: 2 }],
    ['another for a course', { lessonPercent: 1, coursePercent: 60 }, { playsOfCourse: 60 }],
    ['both', { lessonPercent: 3, coursePercent: 50 }, { playsOfLesson: 3, playsOfCourse: 50 }],
  ])('is a setting of the place: %s', (_, former, settings) => {
    expect(withFormerTargets(node, former)).toEqual({ id: 'n', settings })
  })

  it('and what was set there since comes first', () => {
    const set = { id: 'n', settings: { playsOfLesson: 5 } }
    expect(withFormerTargets(set, { lessonPercent: 2, coursePercent: 60 }).settings).toEqual({
      ...{ playsOfLesson: 5, playsOfCourse: 60 },
    })
  })
})
