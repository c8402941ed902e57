import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { queryClient } from '../../src/cloud/client'

vi.mock('@tarojs/taro', () => ({ default: {} }))

const SECOND = 1_000
const YEAR = 365 * 24 * 60 * 60 * SECOND

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  queryClient.clear()
  vi.useRealTimers()
})

/** What a page gets that asks now, where an answer of this age lies in the program: that one, or another. */
function asksWith(age: number): Promise<string> {
  queryClient.setQueryData(['sites.land'], 'remembered', { updatedAt: Date.now() - age })
  return queryClient.fetchQuery({ queryKey: ['sites.land'], queryFn: () => 'asked anew' })
}

describe('an answer of the cloud', () => {
  it('serves for half a minute', async () => {
    expect(await asksWith(29 * SECOND)).toBe('remembered')
    expect(await asksWith(31 * SECOND)).toBe('asked anew')
  })

  it('is asked for anew where it was put down while the phone’s clock was ahead', async () => {
    expect(await asksWith(-1 * SECOND)).toBe('asked anew')
    expect(await asksWith(-YEAR)).toBe('asked anew')
  })
})
