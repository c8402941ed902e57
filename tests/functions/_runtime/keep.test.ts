import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFor } from '../../../cloudfunctions/_runtime/keep'
import type { Reads } from '../../../cloudfunctions/_store/database'

const database = {} as Reads
let asked: (readonly string[])[]
const read = async (_: Reads, ids: readonly string[]) => {
  asked.push(ids)
  return ids.filter((id) => id !== 'gone').map((id) => ({ id, name: `name of ${id}` }))
}

describe('words kept for a minute', () => {
  beforeEach(() => {
    asked = []
    vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are read once, each only when it is not known, all in one query', async () => {
    const find = keepFor(60_000, read)
    await find(database, ['a', 'b', 'a'])
    const found = await find(database, ['b', 'c', 'a'])
    expect(asked).toEqual([['a', 'b'], ['c']])
    expect([...found.keys()].sort()).toEqual(['a', 'b', 'c'])
    expect(found.get('b')).toEqual({ id: 'b', name: 'name of b' })
  })

  it('are known until the last millisecond and read again after it', async () => {
    const find = keepFor(60_000, read)
    await find(database, ['a'])
    vi.setSystemTime(1_059_999)
    await find(database, ['a'])
    expect(asked).toHaveLength(1)
    vi.setSystemTime(1_060_000)
    await find(database, ['a'])
    expect(asked).toHaveLength(2)
  })

  it('are read again when the clock was put back, since nobody knows how old they are', async () => {
    const find = keepFor(60_000, read)
    await find(database, ['a'])
    vi.setSystemTime(999_999)
    await find(database, ['a'])
    expect(asked).toHaveLength(2)
  })

  it('that do not exist are looked for each time', async () => {
    const find = keepFor(60_000, read)
    expect((await find(database, ['gone'])).size).toBe(0)
    await find(database, ['gone'])
    expect(asked).toEqual([['gone'], ['gone']])
  })

  it('ask nothing when nothing is asked', async () => {
    await keepFor(60_000, read)(database, [])
    expect(asked).toEqual([])
  })

  it('stay few enough, and are all there even when they are many at once', async () => {
    const find = keepFor(60_000, read)
    const many = Array.from({ length: 1500 }, (_, at) => `m${at}`)
    expect((await find(database, many)).size).toBe(1500)
    await find(database, ['one'])
    await find(database, ['m0'])
    expect(asked.at(-1)).toEqual(['m0'])
  })
})
