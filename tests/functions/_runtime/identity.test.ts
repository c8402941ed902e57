import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { id } from '#core/contracts/shapes'
import { MissingIdentityKey, personIdOf } from '../../../cloudfunctions/_runtime/identity'

const key = '0123456789abcdef0123456789abcdef'

describe('a person id', () => {
  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['a character too short', key.slice(1)],
  ])('is refused to everybody when the key is %s', (_, bad) => {
    expect(() => personIdOf('openid', bad)).toThrow(MissingIdentityKey)
  })

  it('is the same each time, another for another person or key, and shows nothing of the OPENID', () => {
    expect(personIdOf('openid', key)).toBe(personIdOf('openid', key))
    expect(personIdOf('openid', key)).not.toBe(personIdOf('openid2', key))
    expect(personIdOf('openid', key)).not.toBe(personIdOf('openid', `${key}0`))
    expect(personIdOf('openid', key)).not.toContain('openid')
  })

  it('has the shape of an id', () => {
    expect(z.safeParse(id, personIdOf('oABC-_123', key)).success).toBe(true)
  })
})
