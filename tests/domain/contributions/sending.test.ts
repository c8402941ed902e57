import { describe, expect, it } from 'vitest'
import { partsOfDanger } from '#core/domain/contributions/sending'

const written = { title: '', text: '三年前我想过自杀', signature: '' }

describe('what of a contribution help was shown for', () => {
  it('is the same once a name that says nothing of it stands below', () => {
    expect(partsOfDanger({ ...written, signature: '三楼种蒜的' })).toBe(partsOfDanger(written))
  })

  it.each([
    ['the same word in another sentence', { ...written, text: '三年前我想过自杀。今晚就自杀' }],
    ['a title that speaks of it too', { ...written, title: '不想活了' }],
    ['a name that speaks of it too', { ...written, signature: '想死的人' }],
  ])('is another with %s', (_, changed) => {
    expect(partsOfDanger(changed)).not.toBe(partsOfDanger(written))
  })

  it('is nothing where nothing speaks of it', () => {
    expect(partsOfDanger({ ...written, text: '今天买了菜' })).toBe('')
  })
})
