import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { id } from '#core/contracts/shapes'
import { newCode, newId } from '../../../cloudfunctions/_runtime/ids'

describe('ids', () => {
  it('are new each time and have the shape of an id', () => {
    const ids = Array.from({ length: 1000 }, newId)
    expect(new Set(ids).size).toBe(1000)
    expect(ids.every((one) => z.safeParse(id, one).success)).toBe(true)
  })

  it('for a door have four characters that cannot be mistaken or spell a word', () => {
    const codes = Array.from({ length: 2000 }, newCode)
    expect(codes.every((code) => /^[CDFGHJKMNPQRTVWXY34679]{4}$/.test(code))).toBe(true)
    expect(new Set(codes.flatMap((code) => [...code])).size).toBe(22)
  })
})
