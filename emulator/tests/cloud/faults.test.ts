import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, withWxSdk } from '../support/cloud'

/** What a function sees of each fault: what came back, or what its SDK threw. */
const probe = `${withWxSdk}
const db = cloud.database()
const notes = db.collection('notes')
const told = (error) => ({ errCode: error.errCode, code: error.code, text: String(error.errMsg || error.message) })
const doing = {
  read: () => notes.doc('there').get(),
  add: ({ id }) => notes.add({ data: { _id: id } }),
  count: () => notes.count(),
  runTransaction: async ({ id }) => {
    let tries = 0
    const seen = []
    try {
      await db.runTransaction(async (transaction) => {
        tries += 1
        await transaction.collection('notes').add({ data: { _id: id } })
      })
    } catch (error) {
      seen.push(told(error))
    }
    return { tries, refused: seen[0] || null }
  },
  goOn: async ({ id }) => {
    const transaction = await db.startTransaction()
    const first = await transaction.collection('notes').add({ data: { _id: id } }).catch(told)
    return { first, second: await transaction.commit().catch(told) }
  },
  hold: async ({ id }) => {
    const transaction = await db.startTransaction()
    await transaction.collection('notes').add({ data: { _id: id } })
    await cloud.callFunction({ name: 'marker' })
    await transaction.commit()
  },
  invoke: async () => (await cloud.callFunction({ name: 'marker' })).result,
}
exports.main = async (event) => {
  const began = Date.now()
  try {
    return { done: await doing[event.do](event), ms: Date.now() - began }
  } catch (error) {
    return { refused: told(error), ms: Date.now() - began }
  }
}`

let cloud: OpenedCloud
let marked = 0
beforeAll(async () => {
  cloud = await openCloud({
    collections: { notes: [] },
    // The marker's line is how a test gets a word in while the function is at work.
    log: (line) => {
      if ((line as { mark?: boolean }).mark !== true) return
      marked += 1
      if (marked === 1) cloud.faults.jumpClock(31_000)
    },
    functions: {
      probe,
      marker:
        'exports.main = async () => { console.log(JSON.stringify({ mark: true })); await new Promise((done) => setTimeout(done, 100)); return "marked" }',
    },
  })
  await cloud.app.database().collection('notes').add({ _id: 'there' })
  await ask({ do: 'read' })
})
afterEach(() => cloud.faults.clear())
afterAll(() => cloud.close())

interface Seen {
  done?: unknown
  refused?: { errCode?: number; code?: string; text: string }
  ms: number
}
const ask = async (event: object) => (await cloud.call('probe', event, { openid: 'o-somebody' })).result as Seen

async function isStored(id: string): Promise<boolean> {
  cloud.faults.clear()
  const { data } = await cloud.app.database().collection('notes').where({ _id: id }).get()
  return data.length > 0
}

describe('latency', () => {
  it('holds up every database action, or one alone, and what setLatency set comes back with clear', async () => {
    cloud.faults.latency(80)
    expect((await ask({ do: 'read' })).ms).toBeGreaterThanOrEqual(79)
    cloud.faults.latency(160, { action: 'database.calculateDocument' })
    expect((await ask({ do: 'count' })).ms).toBeGreaterThanOrEqual(159)
    cloud.setLatency(40)
    cloud.faults.clear()
    expect((await ask({ do: 'count' })).ms).toBeGreaterThanOrEqual(39)
    cloud.setLatency(0)
  })

  it('holds up the call of another function when aimed at it', async () => {
    cloud.faults.latency(400, { action: 'functions.invokeFunction' })
    expect(await ask({ do: 'count' })).toMatchObject({ done: { total: 1 } })
    marked = 1
    expect((await ask({ do: 'invoke' })).ms).toBeGreaterThanOrEqual(399)
  })
})

describe('a lost request', () => {
  it('is an error for the function, and nothing was done', async () => {
    cloud.faults.loseRequests({ next: 1 }, { action: 'database.insertDocument' })
    const { refused } = await ask({ do: 'add', id: 'lost-request' })
    expect(refused).toMatchObject({ text: expect.stringContaining('socket hang up') })
    expect(await isStored('lost-request')).toBe(false)
  })

  it('leaves other actions and the one after alone', async () => {
    cloud.faults.loseRequests({ next: 1 }, { action: 'database.insertDocument' })
    expect((await ask({ do: 'read' })).done).toMatchObject({ data: { _id: 'there' } })
    expect((await ask({ do: 'add', id: 'first' })).refused).toBeDefined()
    expect((await ask({ do: 'add', id: 'second' })).done).toMatchObject({ _id: 'second' })
  })
})

describe('a lost reply', () => {
  it('is the same error, and the work was done: doing it again meets what is there', async () => {
    cloud.faults.loseReplies({ next: 1 }, { action: 'database.insertDocument' })
    const { refused } = await ask({ do: 'add', id: 'lost-reply' })
    expect(refused).toMatchObject({ text: expect.stringContaining('socket hang up') })
    const again = await ask({ do: 'add', id: 'lost-reply' })
    expect(again.refused).toMatchObject({ errCode: -502001, text: expect.stringContaining('E11000') })
    expect(await isStored('lost-reply')).toBe(true)
  })

  it('of a commit leaves it committed', async () => {
    cloud.faults.loseReplies({ next: 1 }, { action: 'database.commitTransaction' })
    const { done } = await ask({ do: 'runTransaction', id: 'lost-commit' })
    expect(done).toMatchObject({ tries: 1, refused: { text: expect.stringContaining('socket hang up') } })
    expect(await isStored('lost-commit')).toBe(true)
  })

  it('strikes by chance the same requests for the same seed, others for another', async () => {
    const struck = async (seed: number) => {
      cloud.faults.clear()
      cloud.faults.loseReplies({ probability: 0.5, seed }, { action: 'database.calculateDocument' })
      const lost: boolean[] = []
      for (let n = 0; n < 16; n += 1) lost.push((await ask({ do: 'count' })).refused !== undefined)
      return lost
    }
    const first = await struck(7)
    expect(first).toContain(true)
    expect(first).toContain(false)
    expect(await struck(7)).toEqual(first)
    expect(await struck(8)).not.toEqual(first)
  })
})

describe('a forced conflict', () => {
  it('of a write reaches the function in the words of CloudBase, unretried, and ends the transaction', async () => {
    cloud.faults.conflict({ next: 1 })
    const { done } = await ask({ do: 'runTransaction', id: 'write-conflict' })
    expect(done).toMatchObject({
      tries: 1,
      refused: { errCode: -501001, text: expect.stringContaining('[ResourceUnavailable.TransactionConflict]') },
    })
    expect(await isStored('write-conflict')).toBe(false)
  })

  it('leaves nothing to go on with for a function that does not care', async () => {
    cloud.faults.conflict({ next: 1 })
    expect((await ask({ do: 'goOn', id: 'careless' })).done).toMatchObject({
      first: { text: expect.stringContaining('TransactionConflict') },
      second: { text: expect.stringContaining('[ResourceNotFound.TransactionNotExist]') },
    })
    expect(await isStored('careless')).toBe(false)
  })

  it('of a commit is retried by the SDK, until there is none', async () => {
    cloud.faults.conflict({ next: 2 }, 'commit')
    expect((await ask({ do: 'runTransaction', id: 'commit-conflict' })).done).toEqual({ tries: 3, refused: null })
    expect(await isStored('commit-conflict')).toBe(true)
  })

  it('of every commit is given up by the SDK after four times, with nothing stored', async () => {
    cloud.faults.conflict({ probability: 1, seed: 1 }, 'commit')
    const { done } = await ask({ do: 'runTransaction', id: 'always-conflict' })
    expect(done).toMatchObject({ tries: 4, refused: { text: expect.stringContaining('TransactionConflict') } })
    expect(await isStored('always-conflict')).toBe(false)
  })

  it('leaves writes outside transactions alone', async () => {
    cloud.faults.conflict({ probability: 1, seed: 1 })
    expect((await ask({ do: 'add', id: 'plain' })).done).toMatchObject({ _id: 'plain' })
  })
})

describe('a full disk', () => {
  it('refuses a write and a commit, stores neither, goes on reading, and takes writes again afterwards', async () => {
    cloud.faults.fillDisk()
    expect((await ask({ do: 'add', id: 'no-room' })).refused).toMatchObject({ errCode: -501001 })
    const { done } = await ask({ do: 'runTransaction', id: 'no-room-either' })
    expect(done).toMatchObject({ refused: { text: expect.stringContaining('could not be stored') } })
    expect((await ask({ do: 'read' })).done).toMatchObject({ data: { _id: 'there' } })
    expect(await isStored('no-room')).toBe(false)
    expect(await isStored('no-room-either')).toBe(false)
    expect((await ask({ do: 'add', id: 'no-room' })).done).toMatchObject({ _id: 'no-room' })
  })
})

/** The cloud's clock shows what the machine's does. */
function isRight(): boolean {
  const before = Date.now()
  const shown = cloud.clock.now()
  return before <= shown && shown <= Date.now()
}

describe('a clock that jumps', () => {
  it('ends a transaction under way, and is set right again', async () => {
    marked = 0
    const { refused } = await ask({ do: 'hold', id: 'expired' })
    expect(refused).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', text: expect.stringContaining('30 seconds') })
    expect(cloud.clock.now() - Date.now()).toBeGreaterThan(30_000)
    expect(await isStored('expired')).toBe(false)
    expect(isRight()).toBe(true)
  })
})

describe('clear', () => {
  it('ends every fault', async () => {
    cloud.faults.latency(5_000)
    cloud.faults.loseRequests({ next: 9 })
    cloud.faults.loseReplies({ next: 9 })
    cloud.faults.conflict({ next: 9 })
    cloud.faults.conflict({ next: 9 }, 'commit')
    cloud.faults.fillDisk()
    cloud.faults.jumpClock(-3_600_000)
    cloud.faults.clear()
    expect((await ask({ do: 'runTransaction', id: 'cleared' })).done).toEqual({ tries: 1, refused: null })
    expect(isRight()).toBe(true)
  })
})
