import { describe, expect, it } from 'vitest'
import { licenceKindOf } from '#core/domain/assessment/licence-file'
import {
  codeFrom,
  countOne,
  lastDayFrom,
  mayHandIn,
  mayTry,
  nothingCounted,
} from '#core/domain/assessment/one-time-code'
import { instantAt } from '#core/domain/time'

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000]
const now = instantAt('2026-11-23', 600)
const no = (refusal: string) => ({ ok: false, refusal })

describe('a code for one result', () => {
  it.each<[string, string, string | null]>([
    ['as it is given', 'CDFG-HJKM-NPQR', 'CDFGHJKMNPQR'],
    ['in small letters, with spaces and dots', ' tvwx y346.79cd ', 'TVWXY34679CD'],
    ['a letter short', 'CDFGHJKMNPQ', null],
    ['a letter long', 'CDFGHJKMNPQRT', null],
    ...[...'AEIOUL0125Z8BS'].map((letter): [string, string, null] => [
      `with ${letter}, which is in none`,
      `${letter}DFGHJKMNPQR`,
      null,
    ]),
  ])('is read %s', (_, typed, code) => {
    expect(codeFrom(typed)).toBe(code)
  })

  it('may be used for thirty days', () => {
    expect(lastDayFrom(now)).toBe('2026-12-23')
  })
})

describe('counting from a moment on', () => {
  it('begins anew when its window is over, to the millisecond', () => {
    const first = countOne(nothingCounted('x'), hour, now)
    expect(first).toEqual({ id: 'x', count: 1, since: now, lastAt: now })
    const second = countOne(first, hour, now + hour - 1)
    expect(second).toEqual({ id: 'x', count: 2, since: now, lastAt: now + hour - 1 })
    expect(countOne(second, hour, now + hour)).toEqual({ id: 'x', count: 1, since: now + hour, lastAt: now + hour })
  })
})

describe('whether a code may be tried', () => {
  const nobody = nothingCounted('all')
  const own = (count: number, lastAt = now, since = now - hour) => ({ id: 'p', count, since, lastAt })

  it.each([
    [0, 0],
    [2, 0],
    [3, minute],
    [4, 2 * minute],
    [5, 4 * minute],
    [8, 32 * minute],
    [9, hour],
    [20, hour],
  ])('after %i wrong ones within a day somebody waits %i ms', (wrong, wait) => {
    expect(mayTry({ own: own(wrong), near: null, all: nobody }, now + wait).ok).toBe(true)
    if (wait > 0) expect(mayTry({ own: own(wrong), near: null, all: nobody }, now + wait - 1)).toEqual(no('code-wait'))
  })

  it('wrong ones of a day ago are forgotten', () => {
    const since = now - day
    expect(mayTry({ own: own(9, now, since), near: null, all: nobody }, now - 1)).toEqual(no('code-wait'))
    expect(mayTry({ own: own(9, now, since), near: null, all: nobody }, now)).toMatchObject({ ok: true })
  })

  it('of everybody together three hundred in an hour are enough', () => {
    const all = (count: number, since = now) => ({ id: 'all', count, since, lastAt: now })
    const nothing = nothingCounted('p')
    expect(mayTry({ own: nothing, near: null, all: all(299) }, now + hour - 1).ok).toBe(true)
    expect(mayTry({ own: nothing, near: null, all: all(300) }, now + hour - 1)).toEqual(no('codes-wait'))
    expect(mayTry({ own: nothing, near: null, all: all(300) }, now + hour).ok).toBe(true)
  })

  it('from one network a hundred in an hour are enough, and leave everybody else two hundred', () => {
    const near = (count: number, since = now) => ({ id: 'near', count, since, lastAt: now })
    const tries = (count: number) => ({ own: nothingCounted('p'), near: near(count), all: nobody })
    expect(mayTry(tries(99), now + hour - 1).ok).toBe(true)
    expect(mayTry(tries(100), now + hour - 1)).toEqual(no('codes-wait'))
    expect(mayTry(tries(100), now + hour).ok).toBe(true)
    expect(mayTry({ ...tries(0), near: null }, now).ok).toBe(true)
  })

  it('two thousand handed in within a day are enough', () => {
    const all = (count: number) => ({ id: 'in', count, since: now, lastAt: now + second })
    expect([mayHandIn(all(1999), now + day - 1).ok, mayHandIn(all(2000), now + day).ok]).toEqual([true, true])
    expect(mayHandIn(all(2000), now + day - 1)).toEqual(no('handed-in-full'))
  })
})

it.each([
  ['%PDF-1.7', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['PK\x03\x04', null],
  ['<html>', null],
  ['', null],
])('a licence that begins with %j is %s', (begin, kind) => {
  expect(licenceKindOf(btoa(begin))).toBe(kind)
})
