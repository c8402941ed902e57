import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { type AnyOperation, operation } from '#core/contracts/operation'
import { id, instant } from '#core/contracts/shapes'
import { describeFault } from '../../../cloudfunctions/_runtime/fault'
import { AnswerTooLarge, BadOutput, parseInput, parseOutput } from '../../../cloudfunctions/_runtime/input'

/** 64 KB, as JSON. */
const most = 65_536

const ask = operation({
  name: 'room.ask',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ who: id, when: z.optional(instant), text: z.optional(z.string()) }),
  output: z.object({ answer: z.string(), more: z.array(z.object({ n: z.number() })) }),
  refusals: [],
})

describe('input', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', '{"who":"a"}'],
    ['a list', [{ who: 'a' }]],
    ['without a field that must be there', {}],
    ['with an operator for a string', { who: { $ne: null } }],
    ['with a list for a string', { who: ['a'] }],
    ['with a regular expression for a string', { who: { $regex: '.*' } }],
    ['with a number for a string', { who: 1 }],
    ['with a string for a number', { who: 'a', when: '1' }],
    ['with a time before time', { who: 'a', when: -1 }],
    ['with an id that is a path', { who: '../a' }],
    ['with an id that is too long', { who: 'a'.repeat(65) }],
    ['a byte too large', { who: 'a', text: 'x'.repeat(most - JSON.stringify({ who: 'a', text: '' }).length + 1) }],
  ])('is refused when it is %s', (_, raw) => {
    expect(parseInput(ask, raw)).toEqual({ ok: false, refusal: 'bad-input' })
  })

  it('is taken up to the last byte allowed', () => {
    const text = 'x'.repeat(most - JSON.stringify({ who: 'a', text: '' }).length)
    expect(parseInput(ask, { who: 'a', text })).toEqual({ ok: true, value: { who: 'a', text } })
  })

  it('counts bytes, not characters', () => {
    expect(parseInput(ask, { who: 'a', text: '心'.repeat(most / 2) }).ok).toBe(false)
  })

  const nested = (levels: number) => {
    let inner: unknown = 'a'
    for (let level = 1; level < levels; level += 1) inner = level % 2 ? [inner] : { inner }
    return { who: 'a', inner }
  }

  it.each<[string, object]>([
    ['nested a hundred thousand deep', nested(100_000)],
    ['nested nine deep', nested(9)],
    ['a list of millions', { who: 'a', list: Array.from({ length: 3_000_000 }, () => 1) }],
    ['more parts than any of ours', { who: 'a', list: Array.from({ length: 5_000 }, () => 1) }],
    ['more names than any of ours', Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`k${at}`, 1]))],
    ['a text of many megabytes', { who: 'a', text: 'x'.repeat(30_000_000) }],
    ['a name of many megabytes', { who: 'a', ['x'.repeat(30_000_000)]: 1 }],
    ['a circle', Object.assign({ who: 'a' }, { self: [] as unknown[] })],
  ])('of %s is refused before anything is made of it', (what, raw) => {
    if (what === 'a circle') Reflect.get(raw, 'self').push(raw)
    const made = vi.spyOn(JSON, 'stringify')
    try {
      expect(parseInput(ask, raw)).toEqual({ ok: false, refusal: 'bad-input' })
      expect(made).not.toHaveBeenCalled()
    } finally {
      made.mockRestore()
    }
  })

  it('may be eight deep and have five thousand parts', () => {
    expect(parseInput(ask, nested(8)).ok).toBe(true)
    expect(parseInput(ask, { who: 'a', list: Array.from({ length: 4_997 }, () => 1) }).ok).toBe(true)
  })

  it('loses what the contract does not name', () => {
    expect(parseInput(ask, { who: 'a', $where: '1', role: 'manager' })).toEqual({ ok: true, value: { who: 'a' } })
  })
})

describe('output', () => {
  const faultOf = (value: unknown, operation: AnyOperation = ask) => {
    try {
      return parseOutput(operation, value)
    } catch (fault) {
      return fault
    }
  }

  it('that is not what the contract says is a fault, named by its fields and without the value', () => {
    const fault = faultOf({ answer: 'a', more: [{ n: 1 }, { n: 'secret' }, { n: 'secret' }] })
    expect(fault).toBeInstanceOf(BadOutput)
    expect(fault).toMatchObject({ name: 'BadOutput', fields: ['more.*.n'], message: 'more.*.n' })
  })

  it('larger than WeChat carries once it is sealed is a fault, and up to there it leaves', () => {
    const bytes = (size: number) => ({
      answer: 'x'.repeat(size - JSON.stringify({ answer: '', more: [] }).length),
      more: [],
    })
    expect(parseOutput(ask, bytes(740_000))).toEqual(bytes(740_000))
    expect(faultOf(bytes(740_001))).toBeInstanceOf(AnswerTooLarge)
    expect(faultOf({ answer: '心'.repeat(250_000), more: [] })).toBeInstanceOf(AnswerTooLarge)
    expect(describeFault(faultOf(bytes(2_000_000)))).toMatchObject({ name: 'AnswerTooLarge' })
  })

  it('names no key of a record: it may be somebody', () => {
    const byPerson = { ...ask, output: z.object({ people: z.record(z.string(), z.object({ n: z.number() })) }) }
    expect(faultOf({ people: { zhangsan: { n: 'secret' } } }, byPerson)).toMatchObject({ fields: ['people.other.n'] })
  })

  it('loses what the contract does not name, however deep', () => {
    const value = { answer: 'a', note: 'secret', more: [{ n: 1, note: 'secret' }] }
    expect(parseOutput(ask, value)).toEqual({ answer: 'a', more: [{ n: 1 }] })
  })
})
