import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf, withWxSdk } from '../support/cloud'

const hour = 3_600_000
const day = 24 * hour
let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({
    collections: { notes: [] },
    functions: {
      telling: `exports.main = () => {
        class Later extends Date { later() { return this.getTime() + 1 } }
        const moment = new Date(0)
        return {
          now: Date.now(), made: new Date().getTime(), said: Date.parse(Date()), inherited: new Later().later() - 1,
          formatted: new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' }).format(),
          parts: new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' }).formatToParts()[0].value,
          whole: [new Date(2026, 0, 2, 3).getDate(), new Date(5).getTime(), Date.UTC(1970, 0, 1), Date.length, Date.name],
          same: [moment instanceof Date, moment.constructor === Date, new Later() instanceof Date, Date.prototype.constructor === Date],
        }
      }`,
      waiting: `exports.main = async () => {
        const from = [Date.now(), performance.now()]
        await new Promise((done) => setTimeout(done, 20))
        return [Date.now() - from[0], performance.now() - from[1]]
      }`,
      writing: `${withWxSdk}
        const database = cloud.database()
        exports.main = async ({ id, atOnce }) => {
          const transaction = await database.startTransaction()
          const notes = transaction.collection('notes')
          const write = (n) => notes.add({ data: { _id: id + n, at: Date.now(), set: database.serverDate() } })
          const writes = atOnce ? [0, 1].map(write) : [await write(0), await write(1)]
          const outcomes = (await Promise.allSettled(writes)).map(({ status, reason }) => reason ? reason.errMsg : status)
          if (!atOnce) await transaction.commit()
          return outcomes
        }`,
    },
  })
})
afterEach(() => {
  cloud.faults.clear()
  cloud.clock.reset()
})
afterAll(() => cloud.close())

const ask = async (name: string, event: object = {}) => (await cloud.call(name, event, { openid: 'o-me' })).result
/** What a clock is ahead of the machine's, given what it showed just now, to the quarter of a minute. */
const ahead = (shown: number) => Math.round((shown - Date.now()) / 15_000) * 15_000 + 0

describe('the clock', () => {
  it('refuses what no Date can hold, and stays as it was', () => {
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15]) {
      expect(() => cloud.clock.advance(ms)).toThrow(RangeError)
      expect(() => cloud.clock.set(ms)).toThrow(RangeError)
    }
    expect(ahead(cloud.clock.now())).toBe(0)
  })

  it('is right again after a fault, whatever was done to it meanwhile', () => {
    cloud.faults.jumpClock(hour)
    cloud.clock.reset()
    cloud.faults.clear()
    expect(ahead(cloud.clock.now())).toBe(0)

    cloud.faults.jumpClock(hour)
    cloud.clock.set(Date.now() + day)
    cloud.faults.clear()
    expect(ahead(cloud.clock.now())).toBe(day)

    cloud.faults.jumpClock(-hour)
    cloud.clock.advance(day)
    expect(ahead(cloud.clock.now())).toBe(2 * day - hour)
    cloud.faults.clear()
    expect(ahead(cloud.clock.now())).toBe(2 * day)
  })
})

describe('a transaction has thirty seconds of passing time', () => {
  const begin = async (id: string) => {
    const transaction = await cloud.app.database().startTransaction()
    await transaction.collection('notes').add({ _id: id })
    return transaction
  }
  const gone = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('30 seconds') }

  it('which a jump ahead takes', async () => {
    const transaction = await begin('ahead')
    cloud.clock.advance(29_000)
    await transaction.collection('notes').doc('ahead').update({ seen: true })
    cloud.clock.advance(1_000)
    expect(await refusalOf(transaction.commit())).toMatchObject(gone)
  })

  it.each([
    ['set back', () => cloud.clock.advance(-hour)],
    ['off by a fault', () => cloud.faults.jumpClock(-hour)],
    [
      'ahead when it began, and reset',
      () => {
        cloud.clock.reset()
      },
    ],
  ])('and no more when the clock is %s', async (name, back) => {
    if (name.startsWith('ahead')) cloud.clock.advance(hour)
    const transaction = await begin('back')
    back()
    await transaction.collection('notes').doc('back').update({ seen: true })
    cloud.clock.advance(30_000)
    expect(await refusalOf(transaction.commit())).toMatchObject(gone)
    // Nobody waits for it any longer.
    await cloud.app.database().collection('notes').add({ _id: 'back' })
    await cloud.app.database().collection('notes').doc('back').remove()
  })
})

describe('inside a function', () => {
  type Told = Record<'now' | 'made' | 'said' | 'inherited', number> & { formatted: string; parts: string }
  const told = async () => (await ask('telling')) as Told

  it('Date is the Date it always was', async () => {
    const before = Date.now()
    const { now, ...rest } = await told()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
    expect(rest).toMatchObject({ whole: [2, 5, 0, 7, 'Date'], same: [true, true, true, true] })
  })

  it('Date follows the cloud, in instances that run already too', async () => {
    for (const jump of [400 * day, -800 * day]) {
      cloud.clock.advance(jump)
      const shown = ahead(cloud.clock.now())
      const { now, made, said, inherited, formatted, parts } = await told()
      expect([now, made, said, inherited].map(ahead)).toEqual([shown, shown, shown, shown])
      const year = String(new Date(cloud.clock.now()).getUTCFullYear())
      expect([formatted, parts]).toEqual([year, year])
    }
    cloud.clock.reset()
    expect(ahead((await told()).now)).toBe(0)
  })

  it('time passes as it does outside, timers with it', async () => {
    cloud.clock.advance(day)
    const [byDate, byPerformance] = (await ask('waiting')) as [number, number]
    expect(byPerformance).toBeGreaterThan(15)
    expect(byDate).toBeLessThan(hour)
  })

  it.each([
    ['right', 0],
    ['ahead', day],
    ['behind', -day],
  ])('the SDK works with the clock %s, and its parallel operations are still told apart', async (name, jump) => {
    cloud.clock.advance(jump)
    expect(await ask('writing', { id: name })).toEqual(['fulfilled', 'fulfilled'])
    const { data } = await cloud.app.database().collection('notes').doc(`${name}1`).get()
    expect([ahead(data[0].at), ahead(data[0].set.getTime())]).toEqual([jump, jump])
    expect(await ask('writing', { id: `${name}-at-once`, atOnce: true })).toContainEqual(
      expect.stringContaining('TransactionBusy'),
    )
  })

  it('a jump while the SDK is at work makes nothing of its operations parallel', async () => {
    cloud.setLatency(3)
    const outcomes = Array.from({ length: 30 }, (_, n) => ask('writing', { id: `jumping-${n}` }))
    // A jump whenever a few of them are done: the rest is on its way.
    for (let done = 0; done < 27; done += 3) {
      await outcomes[done]
      cloud.clock.advance(100)
    }
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toEqual(['fulfilled', 'fulfilled'])
    cloud.setLatency(0)
  })
})
