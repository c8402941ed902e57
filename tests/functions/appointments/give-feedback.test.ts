import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giveFeedback, listMyAppointments } from '#core/contracts/appointments'
import { readFeedback, recordAttendance } from '#core/contracts/sessions'
import { DAY, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

let appointmentId: string
beforeEach(async () => {
  appointmentId = (await bookYunxi(resident)).id
  world.cloud.clock.set(mondayAt(14, 20))
})
const attend = async (attendance: 'attended' | 'missed-by-client' = 'attended') =>
  valueOf(await yunxi.call(recordAttendance, { ...onMonday(appointmentId), attendance }))
const say = (browser = resident, heard = 4, again: 'yes' | 'no' | 'unsure' = 'yes') =>
  browser.call(giveFeedback, { appointmentId, heard, again })
async function refused(browser = resident) {
  const before = await world.everything()
  const answer = await say(browser)
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}
const isAsked = async () => valueOf(await resident.call(listMyAppointments, {})).appointments[0]?.asksFeedback

describe('saying how a session was is refused, and nothing changes,', () => {
  it('appointment-unknown of somebody else’s', async () => {
    await attend()
    expect(await refused(await world.as('sample-resident-2'))).toBe('appointment-unknown')
  })

  it('not-attended before it is known that they met, and where they did not', async () => {
    expect(await refused()).toBe('not-attended')
    await attend('missed-by-client')
    expect(await refused()).toBe('not-attended')
    expect(await isAsked()).toBeUndefined()
  })

  it('feedback-given the second time', async () => {
    await attend()
    valueOf(await say())
    expect(await refused()).toBe('feedback-given')
  })

  it('feedback-over after fourteen days', async () => {
    await attend()
    world.cloud.clock.set(mondayAt(14, 20) + 14 * DAY)
    expect(await refused()).toBe('feedback-over')
    expect(await isAsked()).toBeUndefined()
  })

  it('bad-input beyond one to five', async () => {
    await attend()
    for (const heard of [0, 6, 2.5]) expect(await say(resident, heard)).toEqual({ ok: false, refusal: 'bad-input' })
  })
})

describe('what was said', () => {
  it('is added up by counsellor and month, with nothing of the person', async () => {
    await attend()
    expect(await isAsked()).toBe(true)
    valueOf(await say())
    expect(await isAsked()).toBeUndefined()
    expect(await world.documents('feedback')).toEqual([
      {
        _id: 'c-yunxi_2026-11',
        counsellorId: 'c-yunxi',
        month: '2026-11',
        n: 1,
        heardSum: 4,
        yes: 1,
        no: 0,
        unsure: 0,
        v: 1,
      },
    ])
    const person = (await world.documents('people')).find(({ _id }) => _id === world.personId('sample-resident'))
    expect(JSON.stringify(person)).not.toContain('heard')
  })

  it('is still taken on the last of the fourteen days', async () => {
    await attend()
    world.cloud.clock.set(mondayAt(14, 19) + 14 * DAY)
    valueOf(await say())
  })

  it('is told to the counsellor from ten answers on, when nobody can add to them any more, and not before', async () => {
    const sums = { counsellorId: 'c-yunxi', month: '2026-11', n: 8, heardSum: 33, yes: 6, no: 1, unsure: 1, v: 1 }
    await world.put('feedback', { id: 'c-yunxi_2026-11', ...sums })
    await attend()
    valueOf(await say(resident, 5, 'unsure'))
    const months = async (browser = yunxi) => valueOf(await browser.call(readFeedback, {})).months
    const untold = [{ counsellorId: 'c-yunxi', month: '2026-11', answers: null }]
    const over = instantAt('2026-12-16')
    world.cloud.clock.set(over)
    expect(await months()).toEqual(untold)
    await world.put('feedback', { id: 'c-yunxi_2026-11', ...sums, n: 10, heardSum: 41, yes: 7, unsure: 2 })
    const answers = { n: 10, heard: 4.1, again: { yes: 7, no: 1, unsure: 2 } }
    expect(await months()).toEqual([{ counsellorId: 'c-yunxi', month: '2026-11', answers }])
    expect(await months(await world.as('sample-counsellor-2'))).toEqual([])
    // Whoever knows whom they met yesterday would read that answer in what was added since yesterday.
    world.cloud.clock.set(over - MINUTE)
    expect(await months()).toEqual(untold)
  })

  it('is declined with a word: not asked again, and nothing is added to what others said', async () => {
    await attend()
    expect(await isAsked()).toBe(true)
    valueOf(await resident.call(giveFeedback, { appointmentId, declined: true }))
    expect(await isAsked()).toBeUndefined()
    expect(await world.documents('feedback')).toEqual([])
    expect(await refused()).toBe('feedback-given')
  })

  it('is read by counsellors alone', async () => {
    expect(await resident.call(readFeedback, {})).toEqual({ ok: false, refusal: 'not-allowed' })
  })

  it('is told of the last twelve months alone, newest first', async () => {
    const month = (text: string) => ({
      id: `c-yunxi_${text}`,
      counsellorId: 'c-yunxi',
      month: text,
      n: 10,
      heardSum: 40,
      yes: 10,
      no: 0,
      unsure: 0,
      v: 1,
    })
    for (const text of ['2025-10', '2025-11', '2026-03']) await world.put('feedback', month(text))
    const { months } = valueOf(await yunxi.call(readFeedback, {}))
    expect(months.map((one) => one.month)).toEqual(['2026-03', '2025-11'])
  })
})
