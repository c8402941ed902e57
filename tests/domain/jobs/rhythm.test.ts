import { describe, expect, it } from 'vitest'
import { jobIdOf, jobIds, jobOf, jobs } from '#core/domain/jobs/jobs'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

describe('how often each job runs, and how much later is still not late', () => {
  it.each([
    ['messages-sendDue', minute, 9 * minute],
    ['waitlist-handOut', minute, 9 * minute],
    ['duty-watch', minute, 9 * minute],
    ['sessions-freeRunOut', minute, 9 * minute],
    ['publishing-tendPieces', minute, 9 * minute],
    ['privacy-carryOut', minute, 9 * minute],
    ['privacy-carryMoves', minute, 9 * minute],
    ['jobs-watch', 5 * minute, 15 * minute],
    ['keys-turn', 10 * minute, 20 * minute],
    ['jobs-bring', 10 * minute, 20 * minute],
    ['computers-clear', 10 * minute, 20 * minute],
    ['assessments-clearExpired', hour, hour],
    ['callbacks-clear', hour, hour],
    ['children-clear', hour, hour],
    ['organisation-tellDoors', hour, hour],
    ['privacy-retain', day, 3 * hour],
    ['contributions-clear', day, 3 * hour],
    ['courses-clearMarks', day, 3 * hour],
    ['staff-clear', day, 3 * hour],
    ['jobs-measure', day, 3 * hour],
  ] as const)('%s: every %i ms, %i ms of grace', (id, period, grace) => {
    expect(jobs.find((one) => one.id === id)).toEqual({ id, period, grace })
    expect(jobOf(id)).toEqual({ id, period, grace })
  })

  it('the most frequent stand first', () => {
    const periods = jobs.map(({ period }) => period)
    expect(periods).toEqual([...periods].sort((a, b) => a - b))
  })

  it('there are twenty, each with its rhythm', () => {
    expect(jobs.map(({ id }) => id)).toEqual([...jobIds])
    expect(new Set(jobIds).size).toBe(20)
  })

  it('is known by the name of its operation; what is no job is none', () => {
    expect(jobIdOf('duty.watch')).toBe('duty-watch')
    expect([jobIdOf('duty.readRota'), jobIdOf(''), jobIdOf('duty.watch.more')]).toEqual([null, null, null])
  })
})
