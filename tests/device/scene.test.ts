import { describe, expect, it } from 'vitest'
import { readScene } from '../../src/device/scene'

describe('the scene of a scanned code', () => {
  it('is missing when the page was opened without one', () => {
    expect(readScene(undefined)).toBeNull()
    expect(readScene('')).toBeNull()
  })

  it('is taken as it stands when its escapes are broken', () => {
    expect(readScene('%E4%')).toBe('%E4%')
  })

  it('is read as printed, escaped or not', () => {
    expect(readScene('hx-cg-01')).toBe('hx-cg-01')
    expect(readScene(encodeURIComponent('a=1&b=2'))).toBe('a=1&b=2')
  })
})
