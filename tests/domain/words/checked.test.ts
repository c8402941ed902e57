import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { altogether, LONGEST_ASKED, questionsOf, textsAt } from '#core/domain/words/checked'

describe('what is asked about words', () => {
  it.each([
    [[], []],
    [['', '  '], []],
    [['甲', '乙', '甲', ' '], ['甲\n乙']],
    [['字'.repeat(LONGEST_ASKED)], ['字'.repeat(LONGEST_ASKED)]],
  ])('of %j is %j', (texts, questions) => {
    expect(questionsOf(texts)).toEqual(questions)
  })

  it('is never longer than one question holds, and has every word of forty characters whole', () => {
    const letters = fc.string({ unit: fc.constantFrom('字', 'a', '😀', '好'), minLength: 1, maxLength: 9000 })
    fc.assert(
      fc.property(letters, fc.nat(9000), (text, at) => {
        const questions = questionsOf([text])
        const all = [...text]
        for (const one of questions) expect([...one].length).toBeLessThanOrEqual(LONGEST_ASKED)
        const word = all.slice(at % all.length, (at % all.length) + 40).join('')
        expect(questions.some((one) => one.includes(word))).toBe(true)
      }),
    )
  })

  it('is decided by the worst answer', () => {
    expect(altogether([])).toBe('fine')
    expect(altogether(['fine', 'fine'])).toBe('fine')
    expect(altogether(['fine', 'unseen'])).toBe('unseen')
    expect(altogether(['unseen', 'blocked', 'fine'])).toBe('blocked')
  })

  it.each([
    ['name', { name: '甲' }, ['甲']],
    ['a.*.b', { a: [{ b: '甲' }, { c: '乙' }, { b: '丙' }] }, ['甲', '丙']],
    ['a.*.*', { a: [['甲', '乙'], '丙'] }, ['甲', '乙']],
    ['change.closure.reason', { change: { part: 'open' } }, []],
    ['a.b', { a: null }, []],
    ['a', { a: 7 }, []],
    ['toString', {}, []],
  ])('at %s of %j are %j', (path, value, texts) => {
    expect(textsAt(path, value)).toEqual(texts)
  })
})
