import { describe, expect, it } from 'vitest'
import { jobOf } from '#core/domain/jobs/jobs'
import {
  afterRun,
  isToTell,
  type JobRecord,
  type JobRun,
  MOST_CODES,
  newRecord,
  stateOf,
  toldRun,
} from '#core/domain/jobs/record'
import { DAY, MINUTE } from '#core/domain/time'

const begun = 1_800_000_000_000
const { period, grace } = jobOf('messages-sendDue')
const longest = period + grace
const fresh = newRecord('messages-sendDue', begun)
const aRun = (endedAt: number, change: Partial<JobRun> = {}): JobRun => ({
  ...{ endedAt, took: 900, done: 1, left: 0, more: false, failed: [] },
  ...change,
})
const fails = { failed: [{ code: 'BadRow', times: 1 }] }
const states = (record: JobRecord, ...at: number[]) => at.map((one) => stateOf(record, one))

describe('what is known of a job', () => {
  it('has not run, and is late from a millisecond after its period and grace', () => {
    expect(states(fresh, begun, begun + longest, begun + longest + 1)).toEqual(['not-yet', 'not-yet', 'late'])
  })

  it('is well until a run is missed, and again with the next', () => {
    const ran = afterRun(fresh, aRun(begun))
    expect(states(ran, begun, begun + longest, begun + longest + 1)).toEqual(['well', 'well', 'late'])
    expect(stateOf(afterRun(ran, aRun(begun + DAY)), begun + DAY)).toBe('well')
  })

  it('that fails is faulty, and stuck when none got through for as long', () => {
    const failed = afterRun(afterRun(fresh, aRun(begun)), aRun(begun + longest, fails))
    expect(states(failed, begun + longest, begun + longest + 1)).toEqual(['faulty', 'stuck'])
    expect(stateOf(failed, begun + 2 * longest + 1)).toBe('late')
  })

  it('is told of once, and again only after it did all it set out to', () => {
    const late = begun + longest + 1
    expect([isToTell(fresh, late - 1), isToTell(fresh, late)]).toEqual([false, true])
    const told = { ...fresh, toldAt: late }
    expect(isToTell(told, late + DAY)).toBe(false)
    expect(isToTell(afterRun(told, aRun(late + MINUTE, fails)), late + DAY)).toBe(false)
    const well = afterRun(told, aRun(late + 2 * MINUTE))
    expect([well.toldAt, isToTell(well, late + DAY)]).toEqual([null, true])
  })

  it('says nothing new under a clock that went back', () => {
    expect(stateOf(afterRun(fresh, aRun(begun)), begun - DAY)).toBe('well')
  })
})

describe('a record, to the letter', () => {
  it('begins with nothing but since when somebody sees to it', () => {
    expect(fresh).toEqual({ id: 'messages-sendDue', since: begun, last: null, wellAt: null, toldAt: null })
    expect(MOST_CODES).toBe(8)
  })

  it('keeps after a run that failed when one went well, and that managers were told', () => {
    const before = { ...fresh, wellAt: 5, toldAt: 6 }
    const failed = aRun(begun, fails)
    expect(afterRun(before, failed)).toEqual({ ...before, last: failed })
    const well = aRun(begun + 1)
    expect(afterRun(before, well)).toEqual({ ...before, last: well, wellAt: begun + 1, toldAt: null })
  })

  it('is stuck by when one last went well, and by since when there is somebody where none did', () => {
    const at = begun + longest + 9
    const lately = { ...fresh, last: aRun(at, fails), wellAt: at - longest }
    expect([stateOf(lately, at), stateOf(lately, at + 1)]).toEqual(['faulty', 'stuck'])
    expect(stateOf({ ...lately, wellAt: null }, begun + longest + 1)).toBe('stuck')
    expect([isToTell(lately, at), isToTell(lately, at + 1)]).toEqual([false, true])
  })

  it('goes by the rhythm of its own job', () => {
    const daily = newRecord('staff-clear', begun)
    expect(states(daily, begun + DAY, begun + 27 * 60 * MINUTE, begun + 27 * 60 * MINUTE + 1)).toEqual([
      ...['not-yet', 'not-yet', 'late'],
    ])
  })
})

describe('what managers see of a run', () => {
  it.each([
    [
      { done: 9, left: 9 },
      { done: 0, left: 0 },
    ],
    [
      { done: 10, left: 19 },
      { done: 10, left: 10 },
    ],
    // What is set aside failed at a fault of ours, and is told; what is left beside it is not.
    [
      { done: 0, left: 12, aside: 3 },
      { done: 0, left: 3, aside: 3 },
    ],
    [
      { done: 0, left: 14, aside: 3 },
      { done: 0, left: 13, aside: 3 },
    ],
    [
      { done: 0, left: 0, aside: 1 },
      { done: 0, left: 1, aside: 1 },
    ],
  ])('of %j is %j', (run, told) => {
    expect(toldRun(aRun(begun, { ...run, ...fails }))).toEqual(aRun(begun, { ...told, ...fails }))
  })
})
