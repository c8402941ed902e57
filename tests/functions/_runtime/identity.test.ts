import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { id } from '#core/contracts/shapes'
import { MissingIdentityKey, personIdsOf } from '../../../cloudfunctions/_runtime/identity'

const key = '0123456789abcdef0123456789abcdef'
const second = 'fedcba9876543210fedcba9876543210'
const somebody = 'oSomebody-------------------'
const idsOf = (openid: string, one: string | undefined = key, two?: string) =>
  personIdsOf(openid, { XINLIN_IDENTITY_KEY: one, XINLIN_IDENTITY_KEY_2: two })

describe('a person id', () => {
  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['a character too short', key.slice(1)],
    ['all blanks', ' '.repeat(64)],
    ['of eleven different characters', '0123456789a'.repeat(6)],
  ])('is refused to everybody when the key is %s', (_, bad) => {
    expect(() => personIdsOf(somebody, { XINLIN_IDENTITY_KEY: bad })).toThrow(MissingIdentityKey)
    expect(() => personIdsOf(somebody, { XINLIN_IDENTITY_KEY: bad, XINLIN_IDENTITY_KEY_2: second })).toThrow(
      MissingIdentityKey,
    )
  })

  it('is refused to everybody when a further key is too weak, too', () => {
    expect(() => idsOf(somebody, key, 'short')).toThrow(MissingIdentityKey)
  })

  it('is the same each time, another for another person or key, and shows nothing of the OPENID', () => {
    expect(idsOf(somebody)).toEqual(idsOf(somebody))
    expect(idsOf(somebody)[0]).not.toBe(idsOf('oAnother--------------------')[0])
    expect(idsOf(somebody)[0]).not.toBe(idsOf(somebody, `${key}0`)[0])
    expect(idsOf(somebody).join()).not.toContain('Somebody')
  })

  it('names its key, is made for people alone, and is followed by what the first release called them', () => {
    // By openssl dgst -sha256 -hmac, of person, a zero byte and the OPENID, and of the OPENID alone.
    expect(idsOf(somebody)).toEqual([
      'p1_jR9pxSyxeE_WJo1rTW994ddUe5LgG2RqcfImkgtK2DY',
      'p_7iE336AY2yn8zohT7dnUr3WIz-6D7qSTN_SpGQG3IMk',
    ])
  })

  it('is of the newest key, and followed by those of the keys before', () => {
    const [newest, ...former] = idsOf(somebody, key, second)
    expect(newest).toMatch(/^p2_/)
    expect(former).toEqual(idsOf(somebody))
  })

  it('has the shape of an id', () => {
    for (const one of idsOf(somebody, key, second)) expect(z.safeParse(id, one).success).toBe(true)
  })
})
