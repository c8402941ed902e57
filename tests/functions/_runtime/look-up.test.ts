import { describe, expect, it } from 'vitest'
import { lookUpsOf } from '../../../cloudfunctions/_runtime/look-up'
import { codesOf } from '../../../cloudfunctions/_runtime/one-time-code'

const identity = { XINLIN_IDENTITY_KEY: 'a key for tests, of no use elsewhere' }
const first = { ...identity, XINLIN_LOOKUP_KEY: 'a look-up key for tests, of no use elsewhere' }
const both = { ...first, XINLIN_LOOKUP_KEY_2: 'a further look-up key, and of no use either' }
const { XINLIN_LOOKUP_KEY: _, ...second } = both
const fault = (message: string) => expect.objectContaining({ name: 'MissingLookUpKey', message })

describe('what something is looked up by', () => {
  it('is the same for the same text and purpose, and of another for another', () => {
    const { keyOf } = lookUpsOf(first)
    expect(keyOf('row', 'ABCD')).toBe(keyOf('row', 'ABCD'))
    expect(
      new Set([keyOf('row', 'ABCD'), keyOf('row', 'ABCE'), keyOf('mark', 'ABCD'), keyOf('rowA', 'BCD')]).size,
    ).toBe(4)
    expect(keyOf('row', 'ABCD')).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('is written under the newest key, and found under those before, the last of them that of identity', () => {
    const [now, ...before] = lookUpsOf(both).keysOf('row', 'ABCD')
    expect(now).toBe(lookUpsOf(both).keyOf('row', 'ABCD'))
    expect(now).toBe(lookUpsOf(second).keyOf('row', 'ABCD'))
    expect(before[0]).toBe(lookUpsOf(first).keyOf('row', 'ABCD'))
    expect(lookUpsOf(first).keysOf('row', 'ABCD').at(-1)).toBe(before.at(-1))
    expect(before).toHaveLength(2)
  })

  it('finds a code of the releases before, which had no key for it', () => {
    // As they wrote it, under the first key of identity.
    expect(codesOf(first).rowsOf('CDFGHJKMNPQR')).toContain('LGEI3qNSvXqwPYcg8vQGXXixc9IzpHgDJqvWNgxnEQs')
  })

  it.each([
    ['none', identity, 'XINLIN_LOOKUP_KEY'],
    [
      'one that is too short',
      { ...identity, XINLIN_LOOKUP_KEY: 'abcdefghijklmnopqrstuvwxyz01234' },
      'XINLIN_LOOKUP_KEY',
    ],
    ['one of eleven characters', { ...identity, XINLIN_LOOKUP_KEY: 'abcdefghijk'.repeat(4) }, 'XINLIN_LOOKUP_KEY'],
    ['a further one that is too short', { ...first, XINLIN_LOOKUP_KEY_2: 'short' }, 'XINLIN_LOOKUP_KEY_2'],
  ])('is missing by its name where there is %s, and not before it is needed', (_, env, name) => {
    const lookUps = lookUpsOf(env)
    expect(() => lookUps.keyOf('row', 'A')).toThrow(fault(name))
    expect(() => lookUps.keysOf('row', 'A')).toThrow(fault(name))
  })
})
