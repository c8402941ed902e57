import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, holdPlace, listMyAppointments } from '#core/contracts/appointments'
import { freeRunOut } from '#core/contracts/sessions'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { besidesRuns, runTimer, runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let other: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
})
beforeEach(() =>
  world.put('counsellors', yunxiWith({ answerWithin: 60, intake: [{ id: 'hope', text: '想谈什么', options: [] }] })),
)

const run = () => runWell(world, 'sessions', 'freeRunOut')
const day = async () => (await world.documents('counsellor-days'))[0]
const room = async () => (await world.documents('room-days'))[0]
const hold = (browser: Browser, start = mondayAt(14, 30)) =>
  browser.call(holdPlace, { place: { counsellorId: 'c-yunxi', start, mode: 'room' } })
const ask = () => bookYunxi(resident, { intake: [{ questionId: 'hope', answer: '睡不好' }] })

describe('what has run out', () => {
  it('is looked for every minute', () => {
    expect(world.cloud.timers.list().filter((one) => one.function === 'sessions')).toMatchObject([
      { function: 'sessions', trigger: 'freeRunOut', config: '0 * * * * * *', problem: null },
    ])
  })

  it.each(['resident', 'counsellor', 'manager'])(
    'is freed for the timer alone: refused from-elsewhere to a %s',
    async (who) => {
      const browser = await world.as(`sample-${who}`)
      const refused = { ok: false, refusal: 'from-elsewhere' }
      expect(await browser.call(freeRunOut, {})).toEqual(refused)
      expect(await browser.ask('sessions', { Type: 'Timer', TriggerName: 'freeRunOut' })).toEqual(refused)
    },
  )

  it('is left as long as it is somebody’s', async () => {
    await ask()
    valueOf(await hold(other))
    world.cloud.clock.advance(9 * MINUTE)
    const before = await besidesRuns(world)
    await run()
    expect(await besidesRuns(world)).toEqual(before)
  })

  it('of a place that was asked for is free on day and room, and the person reads that nobody answered', async () => {
    const { id, expires } = await ask()
    world.cloud.clock.advance(61 * MINUTE)
    await run()
    expect(await day()).toMatchObject({ claims: [], calledOff: [{ id, by: 'lapsed' }], runsOut: null })
    expect(await room()).toMatchObject({ claims: [] })
    const person = (await world.documents('people')).find(({ _id }) => _id === world.personId('sample-resident'))
    expect(person).toMatchObject({ appointments: [{ id, status: 'lapsed', cancelledAt: expires, intake: null }] })
    expect(valueOf(await resident.call(listMyAppointments, {})).appointments).toMatchObject([{ id, status: 'lapsed' }])
  })

  it('of a place that was held is free on day and room, and still theirs if nobody took it since', async () => {
    const { appointment } = valueOf(await hold(resident))
    world.cloud.clock.advance(11 * MINUTE)
    await run()
    expect([await day(), await room()]).toMatchObject([{ claims: [], calledOff: [] }, { claims: [] }])
    await world.put('counsellors', yunxiWith({}))
    const input = { heldId: appointment.id, mode: 'room' as const, consentVersion: 2 }
    expect(valueOf(await resident.call(bookAppointment, input)).appointment).toMatchObject({ status: 'confirmed' })
  })

  it('of several on one day goes at once, and a second run finds nothing to do', async () => {
    await ask()
    valueOf(await hold(other))
    world.cloud.clock.advance(61 * MINUTE)
    await run()
    expect([await day(), await room()]).toMatchObject([{ claims: [] }, { claims: [] }])
    const before = await besidesRuns(world)
    await run()
    expect(await besidesRuns(world)).toEqual(before)
  })

  it('is freed on the other days though one cannot be written', async () => {
    await ask()
    const songbai = { counsellorId: 'c-songbai', start: mondayAt(17, 30), mode: 'room' as const }
    valueOf(await other.call(holdPlace, { place: songbai }))
    world.cloud.clock.advance(61 * MINUTE)
    await world.put('people', { id: world.personId('sample-resident'), appointments: 'none', v: 2 })
    expect(await runTimer(world, 'sessions', 'freeRunOut')).toContain('unavailable')
    const days = await world.documents('counsellor-days')
    expect(days.map(({ counsellorId, claims }) => [counsellorId, (claims as object[]).length])).toEqual([
      ['c-songbai', 0],
      ['c-yunxi', 1],
    ])
  })
})
