import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { Timers } from '../../../cloud/timers/timers'
import { type OpenedCloud, type OpenOptions, openCloud, withWxSdk, writeFunction } from '../../support/cloud'

/** Notes every event it gets, in order of arrival, with who called. */
const noter = `${withWxSdk}
exports.main = async (event) => {
  const { data } = await cloud.database().collection('runs').get()
  await cloud.database().collection('runs').add({ data: { n: data.length, event, context: cloud.getWXContext() } })
}`
const at = (wall: string) => Date.parse(`${wall.replace(' ', 'T')}+08:00`)

let cloud: OpenedCloud
afterEach(() => cloud.close())

interface Note {
  n: number
  event: { Type: string; TriggerName: string; Time: string }
  context: Record<string, string>
}

async function open(
  triggers: Record<string, unknown>,
  sources: Record<string, string> = {},
  options: OpenOptions = {},
) {
  cloud = await openCloud({ collections: { runs: [] }, log: () => {}, ...options })
  cloud.clock.set(at('2026-11-23 01:00:00'))
  for (const [name, given] of Object.entries(triggers)) {
    writeFunction(cloud.functionsDir, name, sources[name] ?? noter, { triggers: given })
  }
  return cloud
}

async function runs(): Promise<Note[]> {
  await cloud.timers.settled()
  const { data } = await cloud.app.database().collection('runs').orderBy('n', 'asc').limit(1000).get()
  return data
}
const timesOf = (notes: Note[]) => notes.map(({ event }) => event.Time)
const timer = (name: string, config: string) => ({ name, type: 'timer', config })

describe('a trigger is refused, by name, and never runs', () => {
  it.each([
    ['without a name', [{ type: 'timer', config: '* * * * * * *' }], 'name'],
    ['with a digit first', [timer('1st', '* * * * * * *')], 'name'],
    ['with a name of 61 letters', [timer('a'.repeat(61), '* * * * * * *')], 'name'],
    ['of another type', [{ name: 'a', type: 'cos', config: '* * * * * * *' }], "type is not 'timer'"],
    ['without an expression', [{ name: 'a', type: 'timer' }], 'no cron expression'],
    ['with five fields', [timer('a', '0 2 * * *')], 'seven fields'],
    ['that never matches', [timer('a', '0 0 0 30 2 * *')], 'no day of the calendar'],
    ['that is no object', [null], 'name'],
    ['when triggers are no list', { name: 'a' }, 'must be an array'],
  ])('%s', async (_, triggers, why) => {
    const lines: object[] = []
    await open({ noter: triggers }, {}, { log: (line) => lines.push(line) })
    expect(cloud.timers.list()).toMatchObject([
      { function: 'noter', nextRun: null, problem: expect.stringContaining(why) },
    ])
    cloud.clock.advance(3 * 86_400_000)
    expect(await runs()).toEqual([])
    const told = lines.filter((line) => (line as { level?: string }).level === 'error')
    expect(told).toEqual([expect.objectContaining({ function: 'noter', message: expect.stringContaining(why) })])
  })

  it('when config.json is no JSON, and the function without one is as before', async () => {
    await open({ noter: [] })
    writeFileSync(join(cloud.functionsDir, 'noter', 'config.json'), '{ "triggers": [ }')
    expect(cloud.timers.list()).toMatchObject([
      { function: 'noter', nextRun: null, problem: 'config.json is not JSON' },
    ])
    rmSync(join(cloud.functionsDir, 'noter', 'config.json'))
    expect(cloud.timers.list()).toEqual([])
  })

  it('when another one of the function has its name; the first one runs', async () => {
    await open({ noter: [timer('a', '0 0 2 * * * *'), timer('a', '0 0 3 * * * *')] })
    expect(cloud.timers.list().map(({ problem }) => problem)).toEqual([null, expect.stringContaining('its name')])
    cloud.clock.advance(4 * 3_600_000)
    expect(timesOf(await runs())).toEqual(['2026-11-22T18:00:00Z'])
  })

  it('to be run at once when there is none of that name, or it cannot run', async () => {
    await open({ noter: [timer('a', '0 0 2 * * * *'), timer('bad', '0 0 2')] })
    await expect(cloud.timers.runNow('noter', 'b')).rejects.toThrow("no trigger 'b'")
    await expect(cloud.timers.runNow('other', 'a')).rejects.toThrow("'other' has no trigger 'a'")
    await expect(cloud.timers.runNow('noter', 'bad')).rejects.toThrow('seven fields')
    expect(await runs()).toEqual([])
  })
})

describe('a trigger', () => {
  it('comes with the event CloudBase sends, from nobody', async () => {
    await open({ noter: [timer('night', '0 0 2 * * * *')] })
    cloud.clock.advance(3_600_000)
    const [run, ...more] = await runs()
    expect(more).toEqual([])
    expect(run?.event).toEqual({ Type: 'Timer', TriggerName: 'night', Time: '2026-11-22T18:00:00Z', Message: '' })
    expect(run?.context).toMatchObject({ SOURCE: 'wx_trigger', ENV: 'local-env' })
    expect(Object.keys(run?.context ?? {})).not.toContain('OPENID')
    expect(Object.keys(run?.context ?? {})).not.toContain('CLIENTIP')
  })

  it('does not run a moment before it is due', async () => {
    await open({ noter: [timer('night', '0 0 2 * * * *')] })
    cloud.clock.set(at('2026-11-23 01:59:30'))
    expect(await runs()).toEqual([])
    cloud.clock.set(at('2026-11-23 02:00:00'))
    expect(await runs()).toHaveLength(1)
  })

  it('runs in order with those of other functions when the clock is moved ahead', async () => {
    await open({ noter: [timer('even', '0 0 2/2 * * * *')], other: [timer('odd', '0 0 3/2 * * * *')] })
    cloud.clock.advance(3 * 3_600_000)
    cloud.clock.advance(2 * 3_600_000)
    const notes = await runs()
    expect(notes.map(({ event }) => event.TriggerName)).toEqual(['even', 'odd', 'even', 'odd', 'even'])
    expect(timesOf(notes)).toEqual([18, 19, 20, 21, 22].map((hour) => `2026-11-22T${hour}:00:00Z`))
  })

  it('runs its last hundred times at most in one jump', async () => {
    await open({ noter: [timer('often', '*/2 * * * * * *')] })
    cloud.clock.set(at('2027-01-01 00:00:00'))
    const notes = await runs()
    const last = Date.parse(notes.at(-1)?.event.Time ?? '')
    expect(notes.length).toBeGreaterThanOrEqual(100)
    expect(last).toBeGreaterThanOrEqual(at('2027-01-01 00:00:00'))
    expect(Date.parse(notes[0]?.event.Time ?? '')).toBe(at('2027-01-01 00:00:00') - 198_000)
  })

  it('runs again when the clock is put back', async () => {
    await open({ noter: [timer('night', '0 0 2 * * * *')] })
    cloud.clock.advance(3_600_000)
    cloud.clock.set(at('2026-11-23 01:30:00'))
    expect(await runs()).toHaveLength(1)
    cloud.clock.set(at('2026-11-23 02:00:00'))
    expect(timesOf(await runs())).toEqual(['2026-11-22T18:00:00Z', '2026-11-22T18:00:00Z'])
  })

  it('that fails is noted with its reason, and keeps neither itself nor others from the next time', async () => {
    const sources = { broken: 'exports.main = () => { throw new TypeError("no such thing") }' }
    await open({ broken: [timer('a', '0 0 2,3 * * * *')], noter: [timer('b', '0 0 2,3 * * * *')] }, sources)
    cloud.clock.advance(2 * 3_600_000)
    expect(timesOf(await runs())).toEqual(['2026-11-22T18:00:00Z', '2026-11-22T19:00:00Z'])
    expect(cloud.timers.list()).toMatchObject([
      { function: 'broken', lastRun: { due: at('2026-11-23 03:00:00'), failure: expect.stringContaining('no such') } },
      { function: 'noter', lastRun: { due: at('2026-11-23 03:00:00'), failure: null } },
    ])
  })

  it('that fails is tried again twice, a minute later each, with the same event', async () => {
    const failing = (times: number) => `${withWxSdk}
      exports.main = async (event) => {
        const runs = cloud.database().collection('runs')
        const n = (await runs.count()).total
        await runs.add({ data: { n, event, at: Date.now() } })
        if (n < ${times}) throw new Error('not yet')
      }`
    await open({ broken: [timer('a', '0 0 2 23 11 * *')] }, { broken: failing(9) })
    cloud.clock.set(at('2026-11-23 02:00:30'))
    expect(timesOf(await runs())).toEqual(['2026-11-22T18:00:00Z'])
    cloud.clock.set(at('2026-11-23 02:00:59'))
    expect(await runs()).toHaveLength(1)
    cloud.clock.set(at('2026-11-23 02:01:00'))
    expect(await runs()).toHaveLength(2)
    cloud.clock.set(at('2026-11-23 06:00:00'))
    expect(timesOf(await runs())).toEqual(Array(3).fill('2026-11-22T18:00:00Z'))
    await cloud.close()

    await open({ broken: [timer('a', '0 0 2 23 11 * *')] }, { broken: failing(1) })
    cloud.clock.advance(6 * 3_600_000)
    expect(await runs()).toHaveLength(2)
    expect(cloud.timers.list()).toMatchObject([{ lastRun: { due: at('2026-11-23 02:00:00'), failure: null } }])
  })

  it('that fails is tried again on the way of a jump, in its turn among others', async () => {
    const lines: Record<string, unknown>[] = []
    const sources = { broken: 'exports.main = () => { throw new TypeError("no such thing") }' }
    const triggers = { broken: [timer('a', '0 0 2 23 11 * *')], noter: [timer('b', '30 0-2 2 23 11 * *')] }
    await open(triggers, sources, { log: (line) => lines.push({ ...line }) })
    cloud.clock.advance(6 * 3_600_000)
    await runs()
    expect(lines.filter(({ timer }) => timer).map(({ timer, attempt }) => [timer, attempt ?? 1])).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 2],
      ['b', 1],
      ['a', 3],
      ['b', 1],
    ])
  })

  it('run out of turn, or of a function that is gone, is not tried again', async () => {
    const lines: Record<string, unknown>[] = []
    const sources = { broken: 'exports.main = () => { throw new TypeError("no such thing") }' }
    await open({ broken: [timer('a', '0 0 2 23 11 * *')] }, sources, { log: (line) => lines.push({ ...line }) })
    expect((await cloud.timers.runNow('broken', 'a')).failure).toContain('no such thing')
    rmSync(join(cloud.functionsDir, 'broken', 'index.js'))
    cloud.clock.advance(6 * 3_600_000)
    await runs()
    expect(lines.filter(({ timer }) => timer).map(({ failure }) => failure)).toEqual([
      expect.stringContaining('no such thing'),
      expect.stringContaining('FUNCTION_NOT_FOUND'),
    ])
  })

  it('is run at once when asked, and again at its time', async () => {
    await open({ noter: [timer('night', '0 0 2 * * * *')] })
    const run = await cloud.timers.runNow('noter', 'night')
    expect(run.failure).toBeNull()
    expect(await runs()).toHaveLength(1)
    expect(cloud.timers.list()).toEqual([
      {
        function: 'noter',
        trigger: 'night',
        config: '0 0 2 * * * *',
        nextRun: at('2026-11-23 02:00:00'),
        lastRun: run,
        problem: null,
      },
    ])
    cloud.clock.advance(3_600_000)
    expect(await runs()).toHaveLength(2)
  })

  it('of a new build takes the place of the old one', async () => {
    await open({ noter: [timer('night', '0 0 2 * * * *')] })
    writeFunction(cloud.functionsDir, 'noter', noter, { triggers: [timer('day', '0 0 14 * * * *')] })
    cloud.clock.advance(24 * 3_600_000)
    expect((await runs()).map(({ event }) => event.TriggerName)).toEqual(['day'])
  })

  it('runs by itself as time passes, and what was missed while the cloud was down is not made up for', async () => {
    const first = await open({ noter: [timer('often', '* * * * * * *')] })
    const { dataDir, functionsDir } = first
    await first.stop()
    // A moment that it misses.
    const next = Math.floor(Date.now() / 1000) * 1000 + 1000
    await expect.poll(() => Date.now(), { interval: 10, timeout: 5000 }).toBeGreaterThan(next)
    const reopened = Date.now()
    cloud = await openCloud({ dataDir, functionsDir, collections: { runs: [] }, log: () => {} })
    await expect.poll(async () => (await runs()).length, { timeout: 12_000 }).toBeGreaterThan(0)
    expect(timesOf(await runs()).filter((time) => Date.parse(time) < reopened)).toEqual([])
    await first.close()
  })

  it('does not run any more once the cloud is stopped', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'timers-')), 'runs')
    const writer = `exports.main = () => require('node:fs').appendFileSync(${JSON.stringify(file)}, 'run ')`
    const { clock, timers, stop } = await open({ writer: [timer('often', '0 * * * * * *')] }, { writer })
    clock.advance(60_000)
    await timers.settled()
    expect(readFileSync(file, 'utf8')).toBe('run ')
    await stop()
    clock.advance(60_000)
    await timers.settled()
    expect(readFileSync(file, 'utf8')).toBe('run ')
    rmSync(dirname(file), { recursive: true })
  })

  it('missed while the machine slept longer than a minute is not made up for beyond that minute', async () => {
    await open({ noter: [timer('often', '* * * * * * *')] })
    let now = at('2026-11-23 01:00:00')
    const times: string[] = []
    const invoke = async (_: string, event: object) => void times.push((event as Note['event']).Time)
    const clock = { ...cloud.clock, now: () => now, onJump: () => () => {} }
    const timers = new Timers({ functionsDir: cloud.functionsDir, clock, invoke, log: () => {} })
    now = at('2026-11-23 01:30:00')
    await expect.poll(() => times.length, { timeout: 12_000 }).toBeGreaterThan(0)
    await timers.settled()
    timers.stop()
    expect(times.map((time) => Date.parse(time))).toEqual(Array.from({ length: 60 }, (_, n) => now - 59_000 + n * 1000))
  })
})

describe('by hand', () => {
  it('nothing runs as time jumps, and what is asked for runs once', async () => {
    await open({ noter: [timer('each-minute', '0 * * * * * *')] }, {}, { timersByHand: true })
    cloud.clock.advance(3 * 86_400_000)
    expect(await runs()).toEqual([])
    await cloud.timers.runNow('noter', 'each-minute')
    expect(await runs()).toHaveLength(1)
  })
})
