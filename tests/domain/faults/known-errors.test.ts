import { describe, expect, it } from 'vitest'
import { kindOfError, readOf } from '#core/domain/faults/known-errors'

describe('the class of what was thrown', () => {
  class ChunkLoadError extends Error {}

  it.each([
    ['of the language', new RangeError('x'), 'RangeError'],
    ['of those asked for besides, by its class', new ChunkLoadError('x'), 'ChunkLoadError'],
    ['of those asked for besides, by its name', { name: 'ChunkLoadError' }, 'ChunkLoadError'],
    [
      'by its class when its name is what somebody wrote',
      Object.assign(new TypeError('x'), { name: 'me' }),
      'TypeError',
    ],
    ['not known', { name: 'zhangsan' }, 'other'],
    ['not known where nothing was made to be thrown', 'TypeError', 'other'],
    ['not known of a function', function zhangsan() {}, 'other'],
  ])('is %s', (_, thrown, kind) => {
    expect(kindOfError(thrown, ['ChunkLoadError'])).toBe(kind)
  })
})

describe('what may be read of something thrown', () => {
  it('is nothing where it resists', () => {
    const resisting = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(readOf(resisting, 'name')).toBeUndefined()
    expect(kindOfError(resisting)).toBe('other')
    expect(readOf(null, 'name')).toBeUndefined()
    expect(readOf('text', 'length')).toBeUndefined()
  })
})
