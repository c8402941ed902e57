import { describe, expect, it } from 'vitest'
import { findPublished, newestOf, publish } from '#core/domain/assessment/published'
import { aPassport, aScale } from './a-scale'

const mood1 = aScale({ id: 'mood', version: 1 })
const mood2 = aScale({ id: 'mood', version: 2 })
const mood10 = aScale({ id: 'mood', version: 10 })
const sleep1 = aScale({ id: 'sleep', version: 1 })
const sleep2 = aScale({ id: 'sleep', version: 2 })
const worry3 = aScale({ id: 'worry', version: 3 })
const published = [mood1, sleep2, mood10, worry3, mood2, sleep1]

describe('of several scales in several versions', () => {
  it('people are offered the newest of each, in the order of the list', () => {
    expect(newestOf(published)).toEqual([sleep2, mood10, worry3])
  })

  it('the newest is found by id alone, wherever it stands', () => {
    expect(['mood', 'sleep', 'worry'].map((id) => findPublished(published, id))).toEqual([mood10, sleep2, worry3])
  })

  it('an older one is still found by its version, and no other scale of that version', () => {
    expect(findPublished(published, 'mood', 1)).toBe(mood1)
    expect(findPublished(published, 'sleep', 1)).toBe(sleep1)
    expect(findPublished(published, 'mood', 2)).toBe(mood2)
    expect(findPublished(published, 'worry', 1)).toBeUndefined()
  })

  it('none is found under an id that never was', () => {
    expect(findPublished(published, 'moo')).toBeUndefined()
    expect(findPublished(published, 'constructor', 1)).toBeUndefined()
    expect(newestOf([])).toEqual([])
  })
})

describe('a scale goes out to people', () => {
  it.each([
    ['its citation', { citation: null }, 'passport-lacks-citation'],
    ['whose translation it is', { translation: null }, 'passport-lacks-translation'],
    ['its licence', { licence: null }, 'passport-lacks-licence'],
    ['the territory of its licence', { territory: null }, 'passport-lacks-territory'],
    ['a word on use on a screen', { electronicUse: null }, 'passport-lacks-electronicUse'],
    [
      'leave to be used on a screen',
      { electronicUse: { allowed: false, words: 'paper only' } },
      'passport-lacks-electronicUse',
    ],
    ['on whom its bands rest', { normSample: null }, 'passport-lacks-normSample'],
    ['what was read, and when', { evidence: [] }, 'passport-lacks-evidence'],
  ])('not without %s', (_, change, refusal) => {
    expect(publish(aScale({ passport: aPassport(change) }))).toEqual({ ok: false, refusal })
  })

  it('with a whole passport, also before a professional has compared its wording', () => {
    const scale = aScale({ passport: aPassport({ review: null }) })
    expect(publish(scale)).toEqual({ ok: true, value: scale })
  })
})
