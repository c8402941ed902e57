import { describe, expect, it } from 'vitest'
import { kindOfError, readOf } from '#core/domain/faults/known-errors'

class Ours extends Error {}

describe('what a log says of something thrown', () => {
  it.each(
    [Error, TypeError, RangeError, ReferenceError, SyntaxError, URIError, EvalError].map((kind) => [
      kind.name,
      new kind('x'),
    ]),
  )('is the name of a class of the language: %s', (name, thrown) => {
    expect(kindOfError(thrown)).toBe(name)
  })

  it.each([
    ['AggregateError', new AggregateError([], 'x'), []],
    ['Ours, of a class that sets no name, where it is asked for', new Ours('x'), ['Ours']],
    ['Error, of such a class where it is not', new Ours('x'), []],
    ['Error, of no class', { name: 'Error' }, []],
    [
      'TypeError, of a function that is called so',
      Object.assign(() => null, { constructor: { name: 'TypeError' } }),
      [],
    ],
    ['other, of nothing', undefined, []],
    ['other, of a text', 'Error', []],
  ])('is %s', (kind, thrown, more) => {
    expect(kindOfError(thrown, more)).toBe(kind.split(',')[0])
  })

  it('is read of things and functions, and of nothing else', () => {
    expect([readOf({ name: 'x' }, 'name'), readOf(function named() {}, 'name')]).toEqual(['x', 'named'])
    expect([readOf(null, 'name'), readOf('text', 'length'), readOf(5, 'name')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
