import { describe, expect, it } from 'vitest'
import { computerOf } from '#core/domain/desk/computer'
import { deskCodesOf } from '../../../cloudfunctions/_runtime/desk/codes'
import { codeIn } from '../../../cloudfunctions/_runtime/desk/secrets'
import { MissingIdentityKey } from '../../../cloudfunctions/_runtime/identity'
import { mondayAt } from '../../support/makers'
import { functionEnv } from '../../support/world'

const now = mondayAt(9)
const ours = deskCodesOf(functionEnv)
const theirs = deskCodesOf({ XINLIN_IDENTITY_KEY: 'another key of the same length 0123456789' })
const made = () => ours.make(computerOf('Windows Chrome/1'), now)

describe('a code on a screen', () => {
  it('is 32 letters that a phone finds behind an address, and says who asks and when', () => {
    const { code, id, match } = made()
    expect(codeIn(`https://example.org/#${code}`)).toBe(code)
    expect(ours.read(code)).toMatchObject({
      ...{ id, match, askedAt: now, state: 'asked', by: null, wrong: 0 },
      computer: 'Windows 电脑 · Chrome 浏览器',
    })
    expect(match).toMatch(/^[1-9]\d$/)
  })

  it('is another one each time, of the same moment too', () => {
    expect(new Set(Array.from({ length: 500 }, () => made().code)).size).toBe(500)
  })

  it.each([
    ['under another key', () => theirs.make(0, now).code],
    ['without its last letter', () => made().code.slice(0, -1)],
    ['with a letter more', () => `${made().code}A`],
    ['that is the secret of the browser', () => made().secret],
    ['of nothing', () => ''],
  ])('is none %s', (_, code) => {
    expect(ours.read(code())).toBeNull()
  })

  it('is none with any bit of it changed', () => {
    const bytes = Buffer.from(made().code, 'base64url')
    for (let at = 0; at < bytes.length * 8; at += 1) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3)
      expect(ours.read(changed.toString('base64url'))).toBeNull()
    }
  })
})

describe('what a browser holds', () => {
  it('says when it asked, for its own code and under our key alone', () => {
    const [mine, another] = [made(), made()]
    expect(ours.askedAt(mine.id, mine.secret)).toBe(now)
    expect(ours.askedAt(another.id, mine.secret)).toBeNull()
    expect(ours.askedAt(mine.id, mine.code)).toBeNull()
    expect(theirs.askedAt(mine.id, mine.secret)).toBeNull()
    expect(ours.askedAt(mine.id, '')).toBeNull()
  })

  it('has nothing of the code but the moment', () => {
    const { code, secret } = made()
    expect(secret).toHaveLength(32)
    expect(code.slice(8)).not.toBe(secret.slice(8))
  })
})

it('is made of nothing where there is no key', () => {
  expect(() => deskCodesOf({}).make(0, now)).toThrow(MissingIdentityKey)
})
