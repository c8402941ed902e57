import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTaken, writeTaken } from '../../../cloudfunctions/_store/taken'
import { aClaim, aDay, aSeat, minute } from '../../support/makers'

const full = aDay({
  revision: 12,
  claims: [
    aClaim({ from: -10, until: minute(1), seat: null }),
    aClaim({ id: 'a2', from: minute(9), until: minute(10), kind: 'held', expires: 1_795_000_000_000 }),
    ...['a3', 'a4'].map((id) => aClaim({ id, from: minute(10), until: minute(12), seat: aSeat({ offerId: 'group' }) })),
  ],
})
const line = '12;4;-10,60,,;540,600,1795000000000,one-to-one;600,720,,group;600,720,,group'

describe('what is taken of a day, in one line', () => {
  it('is each claim by when it is, until when it is held, and of which offer', () => {
    expect(writeTaken(full)).toBe(line)
    expect(readTaken(line, 12)).toEqual([
      { from: -10, until: 60, expires: null, seat: null },
      { from: 540, until: 600, expires: 1_795_000_000_000, seat: { offerId: 'one-to-one' } },
      ...Array(2).fill({ from: 600, until: 720, expires: null, seat: { offerId: 'group' } }),
    ])
  })

  it('comes back as it was written, of any day', () => {
    const stretch = fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.nat(2_000_000_000_000)),
      fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/)),
    )
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 288 }), fc.nat(), (stretches, revision) => {
        const claims = stretches.map(([length, expires, offerId], at) => ({
          ...aClaim({ id: `a${at}`, from: at * 5 - 100, until: at * 5 - 100 + length, expires }),
          seat: offerId === null ? null : aSeat({ offerId }),
        }))
        const taken = claims.map(({ from, until, expires, seat }) => ({
          ...{ from, until, expires },
          seat: seat && { offerId: seat.offerId },
        }))
        const written = writeTaken({ revision, claims })
        expect(written.length).toBeLessThanOrEqual(27_648)
        expect(readTaken(written, revision)).toEqual(taken)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['nothing', ''],
    ['another revision', line.replace('12;', '11;')],
    ['more claims than it counts', line.replace(';4;', ';3;')],
    ['fewer claims than it counts', line.slice(0, line.lastIndexOf(';'))],
    ['cut off', line.slice(0, -30)],
    ['a claim that ends before it begins', line.replace('540,600', '600,540')],
    ['a claim before the one before it', line.replace('-10,60', '700,760')],
    ['a claim with half a minute', line.replace('540', '540.5')],
    ['a claim with a word for a time', line.replace('540', 'nine')],
    ['a claim of an offer that has no such name', line.replace('group', 'a group')],
    ['a claim with one part more', line.replace(',,group', ',,group,')],
  ])('says nothing where it says %s', (_, text) => {
    expect(readTaken(text, 12)).toBeNull()
  })
})
