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
  it('is the fields it is about, each once, rows without their number', () => {
    const list = z.object({ openings: z.array(z.object({ date: z.string(), left: z.number() })) })
    const row = { date: 13_800_000_000, left: 'zhangsan' }
    expect(lookAt(list, { openings: [row, { date: 'd', left: 1 }, row] })).toEqual({
      openings: [{ date: 'd', left: 1 }],
    })
    expect(said).toEqual([['answer-not-whole', 'openings.*.date, openings.*.left']])
  })

  it('names no key of a record, and no field that the schema does not have', () => {
    const answers = z.object({ answers: z.record(z.string(), z.union([z.number(), z.object({ note: z.string() })])) })
    expect(lookAt(answers, { answers: { zhangsan: 'I cannot go on', note: 'x' } })).toBeNull()
    expect(said).toEqual([['answer-not-whole', 'answers.other, answers.note']])
  })

  it('finds the names of a schema however it is made', () => {
    const base = { text: z.string() }
    const schema = z.object({
      one: z.optional(z.nullable(z.object(base))),
      both: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a'), deep: z.object({ far: z.number() }) })]),
    })
    expect(lookAt(schema, { one: { text: 1 }, both: { kind: 'a', deep: { far: 'x' } } })).toBeNull()
    expect(said).toEqual([['answer-not-whole', 'one.text, both.deep.far']])
  })
})
