import { beforeEach, describe, expect, it } from 'vitest'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'

const key = 'one key for tests, of no use elsewhere'
const further = 'a further key for tests, and of no use too'
const at = { collection: 'people', id: 'p1', field: 'intake' }
const written = '夜里醒着，想找人说说。'

const first = secretsOf({ XINLIN_FIELD_KEY: key })
const both = secretsOf({ XINLIN_FIELD_KEY: key, XINLIN_FIELD_KEY_2: further })
const fault = (name: string, message: string) => expect.objectContaining({ name, message })

describe('what is private', () => {
  it.each([[written], [''], ['x'.repeat(4000)], ['😀\n"k1."']])('is read again as it was written: %s', (text) => {
    expect(first.open(at, first.seal(at, text))).toBe(text)
  })

  it('is nothing anybody could read, and never the same twice', () => {
    const [one, two] = [first.seal(at, written), first.seal(at, written)]
    expect(one).toMatch(/^k1\.[A-Za-z0-9_-]+$/)
    expect(one).not.toBe(two)
    for (const sealed of [one, two]) {
      expect(Buffer.from(sealed.slice(3), 'base64url').toString('utf8')).not.toContain('夜里')
    }
  })

  it.each([
    ['collection', { ...at, collection: 'appointments' }],
    ['person', { ...at, id: 'p2' }],
    ['field', { ...at, field: 'phone' }],
    ['place whose names run into each other the same', { collection: 'peoplep1', id: '', field: 'intake' }],
  ])('opens at no other %s', (_, elsewhere) => {
    const sealed = first.seal(at, written)
    expect(() => first.open(elsewhere, sealed)).toThrow(fault('BadSeal', 'changed, or from elsewhere'))
  })

  it('opens no more once any of its bytes is another', () => {
    const body = Buffer.from(first.seal(at, written).slice(3), 'base64url')
    for (let byte = 0; byte < body.length; byte += 1) {
      const changed = Buffer.from(body)
      changed[byte] = (changed[byte] as number) ^ 1
      expect(() => first.open(at, `k1.${changed.toString('base64url')}`)).toThrow(
        fault('BadSeal', 'changed, or from elsewhere'),
      )
    }
  })

  it.each([
    ['nothing', ''],
    ['plain text', written],
    ['no key before it', 'abcdefgh'],
    ['key 0 before it', 'k0.abcdefgh'],
    ['too little to be one', `k1.${'A'.repeat(30)}`],
  ])('is not what is %s', (_, sealed) => {
    expect(() => first.open(at, sealed)).toThrow(fault('BadSeal', 'no seal of ours'))
  })

  it('is cut short by nobody', () => {
    const sealed = first.seal(at, written)
    for (const end of [-1, -4, -22]) {
      expect(() => first.open(at, sealed.slice(0, end))).toThrow(fault('BadSeal', 'changed, or from elsewhere'))
    }
  })

  it('opens with no other key', () => {
    const others = secretsOf({ XINLIN_FIELD_KEY: further })
    expect(() => others.open(at, first.seal(at, written))).toThrow(fault('BadSeal', 'changed, or from elsewhere'))
  })
})

describe('what a phone sent back', () => {
  const told: unknown[] = []
  const loud = secretsOf({ XINLIN_FIELD_KEY: key }, (one) => told.push(one))
  beforeEach(() => {
    told.length = 0
  })

  it.each([
    ['nothing of ours', 'abc'],
    ['of another place', first.seal({ ...at, field: 'phone' }, written)],
    ['under a key there is none of', both.seal(at, written)],
  ])('opens to nothing where it is %s, and nobody hears of it', (_, sent) => {
    expect(loud.openSent(at, sent)).toBeNull()
    expect(told).toEqual([])
  })

  it('opens where it is ours; what is stored and does not open is told', () => {
    expect(loud.openSent(at, first.seal(at, written))).toBe(written)
    expect(() => loud.open({ ...at, field: 'phone' }, first.seal(at, written))).toThrow(
      fault('BadSeal', 'changed, or from elsewhere'),
    )
    expect(told).toEqual([{ ...at, field: 'phone', key: 1, why: 'does-not-open' }])
  })

  it('is a fault where there is no key at all', () => {
    expect(() => secretsOf({}).openSent(at, first.seal(at, written))).toThrow(
      fault('MissingFieldKey', 'XINLIN_FIELD_KEY'),
    )
  })
})

describe('a further key', () => {
  it('is written with from then on, and what was sealed before is still read', () => {
    const before = first.seal(at, written)
    const since = both.seal(at, written)
    expect(since.slice(0, 3)).toBe('k2.')
    expect([both.open(at, before), both.open(at, since)]).toEqual([written, written])
    expect(() => first.open(at, since)).toThrow(fault('MissingFieldKey', 'XINLIN_FIELD_KEY_2'))
  })

  it('says which one is missing once it was taken away', () => {
    const second = secretsOf({ XINLIN_FIELD_KEY_2: further })
    expect(second.open(at, second.seal(at, written))).toBe(written)
    expect(() => second.open(at, first.seal(at, written))).toThrow(fault('MissingFieldKey', 'XINLIN_FIELD_KEY'))
  })
})

describe('a key', () => {
  it.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one of 31 characters', 'abcdefghijklmnopqrstuvwxyz01234'],
    ['one of eleven different characters', 'abcdefghijk'.repeat(4)],
  ])('is missing by its name where there is %s, and not before it is needed', (_, XINLIN_FIELD_KEY) => {
    const secrets = secretsOf({ XINLIN_FIELD_KEY })
    expect(() => secrets.seal(at, written)).toThrow(fault('MissingFieldKey', 'XINLIN_FIELD_KEY'))
    expect(() => secrets.open(at, first.seal(at, written))).toThrow(fault('MissingFieldKey', 'XINLIN_FIELD_KEY'))
  })

  it('is missing by its own name where a further one is too weak: nothing is sealed with the one before', () => {
    const weak = secretsOf({ XINLIN_FIELD_KEY: key, XINLIN_FIELD_KEY_2: 'too short' })
    expect(() => weak.seal(at, written)).toThrow(fault('MissingFieldKey', 'XINLIN_FIELD_KEY_2'))
  })

  it('of 32 characters, twelve of them different, is enough', () => {
    const least = secretsOf({ XINLIN_FIELD_KEY: 'abcdefghijkl'.repeat(3).slice(0, 32) })
    expect(least.open(at, least.seal(at, written))).toBe(written)
  })
})
