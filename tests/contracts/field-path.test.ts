import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { fieldPaths } from '#core/contracts/field-path'

const pathsOf = (schema: z.ZodMiniType, value: unknown) =>
  fieldPaths(schema, z.safeParse(schema, value).error?.issues ?? [])

describe('where a value broke its schema', () => {
  it('is said in the names of the schema, each once, rows without their number', () => {
    const list = z.object({ openings: z.array(z.object({ date: z.string(), left: z.number() })) })
    const row = { date: 13_800_000_000, left: 'zhangsan' }
    expect(pathsOf(list, { openings: [row, { date: 'd', left: 1 }, row] })).toEqual([
      'openings.*.date',
      'openings.*.left',
    ])
  })

  it('names no key of a record', () => {
    const answers = z.object({ answers: z.record(z.string(), z.number()) })
    expect(pathsOf(answers, { answers: { zhangsan: 'I cannot go on' } })).toEqual(['answers.other'])
  })

  it('is found however the schema is made', () => {
    const schema = z.object({
      one: z.optional(z.nullable(z.object({ text: z.string() }))),
      both: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a'), deep: z.object({ far: z.number() }) })]),
    })
    expect(pathsOf(schema, { one: { text: 1 }, both: { kind: 'a', deep: { far: 'x' } } })).toEqual([
      'one.text',
      'both.deep.far',
    ])
  })
})
