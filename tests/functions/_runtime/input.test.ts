import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type AnyOperation, operation } from '#core/contracts/operation'
import { id, instant } from '#core/contracts/shapes'
import { BadOutput, parseInput, parseOutput } from '../../../cloudfunctions/_runtime/input'

/** 64 KB, as JSON. */
const most = 65_536

const ask = operation({
  name: 'room.ask',
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

  it('names no key of a record: it may be somebody', () => {
    const byPerson = { ...ask, output: z.object({ people: z.record(z.string(), z.object({ n: z.number() })) }) }
    expect(faultOf({ people: { zhangsan: { n: 'secret' } } }, byPerson)).toMatchObject({ fields: ['people.other.n'] })
  })

  it('loses what the contract does not name, however deep', () => {
    const value = { answer: 'a', note: 'secret', more: [{ n: 1, note: 'secret' }] }
    expect(parseOutput(ask, value)).toEqual({ answer: 'a', more: [{ n: 1 }] })
  })
})
