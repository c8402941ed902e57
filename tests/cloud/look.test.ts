import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { lookAt } from '../../src/cloud/look'

const said: unknown[][] = []
beforeEach(() => {
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void said.push(words))
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('what is said on the console of something that is not whole', () => {
  it('is the field it is about, once, however many rows of it are bad', () => {
    const list = z.object({ openings: z.array(z.object({ date: z.string(), left: z.number() })) })
    const row = { date: 13_800_000_000, left: 'zhangsan' }
    expect(lookAt(list, { openings: [row, { date: 'd', left: 1 }, row] })).toEqual({
      openings: [{ date: 'd', left: 1 }],
    })
    expect(said).toEqual([['answer-not-whole', 'openings']])
  })

  it('names no key of a record, and no field that the schema does not have', () => {
    const answers = z.object({ answers: z.record(z.string(), z.union([z.number(), z.object({ note: z.string() })])) })
    expect(lookAt(answers, { answers: { zhangsan: 'I cannot go on', note: 'x' } })).toBeNull()
    expect(said).toEqual([['answer-not-whole', 'answers']])
  })
})

describe('a list longer than it may be', () => {
  const three = z.object({ places: z.array(z.object({ start: z.number() })).check(z.maxLength(3)) })
  const whole = [{ start: 1 }, { start: 2 }, { start: 3 }]

  it('is shown by its whole rows where the others are what makes it too long', () => {
    const bad = [{}, { start: 'now' }, null, 7]
    expect(lookAt(three, { places: [...bad, ...whole] })).toEqual({ places: whole })
  })

  it('is not shown where its whole rows are too many already', () => {
    expect(lookAt(three, { places: [...whole, { start: 4 }] })).toBeNull()
    expect(lookAt(three, { places: [{}, ...whole, { start: 4 }] })).toBeNull()
  })
})
