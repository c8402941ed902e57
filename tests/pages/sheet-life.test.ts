import { describe, expect, it } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { foundText, pauseText, whereText } from '../../src/resident/self-test/life-words'
import { blankSheet, readSheets, type Sheet, withAnswer } from '../../src/resident/self-test/sheet'
import { type Ending, type Life, type LifeFacts, lifeOf, lifeOfLying } from '../../src/resident/self-test/sheet-life'

const HOUR = 3_600_000
/** 2026-11-26 20:40 in China. */
const now = Date.UTC(2026, 10, 26, 12, 40)
const answering: Sheet = { ...blankSheet(phq9, now), responses: { 'phq9-1': 2 } }
const all = Object.fromEntries(phq9.items.map((item) => [item.id, 1]))
const finished: Sheet = { ...answering, responses: all, completedAt: now }
const sent: Sheet = { ...finished, sentAt: now }
const kept: Ending = { how: 'kept', recordId: 'r1', at: now }

const life = (facts: Partial<LifeFacts> & { sheet: Sheet }, at = now) =>
  lifeOf({ lying: facts.sheet, ending: undefined, held: false, ...facts }, at)

describe('the life of a sheet of answers', () => {
  it('runs from being answered to finished to not known, as long as it lies on the phone', () => {
    expect(life({ sheet: answering })).toEqual({
      state: 'answering',
      until: now + 7 * 24 * HOUR,
      held: false,
      handed: false,
    })
    expect(life({ sheet: finished })).toEqual({ state: 'finished', until: now + HOUR, held: false, handed: false })
    expect(life({ sheet: sent })).toEqual({ state: 'unsure', until: now + HOUR, held: false, handed: false })
    expect(life({ sheet: finished, held: true })).toMatchObject({ held: true })
  })

  it('reads what lies there and not what the page had read before', () => {
    expect(life({ sheet: finished, lying: sent }).state).toBe('unsure')
    expect(life({ sheet: sent, lying: finished }).state).toBe('finished')
  })

  it.each([
    ['kept', kept],
    ['deleted', { how: 'deleted' }],
    ['wiped', { how: 'wiped' }],
  ] as const)('ends as %s, whether the phone has let go of it yet or not, and for good', (state, ending) => {
    for (const lying of [null, finished]) expect(life({ sheet: finished, lying, ending })).toEqual({ state })
    expect(life({ sheet: finished, lying: null, ending }, now + 2 * HOUR)).toEqual({ state })
  })

  it('ends by itself after its hour', () => {
    expect(life({ sheet: finished, lying: null }, now + HOUR)).toEqual({ state: 'expired' })
  })

  it("is another window's doing when it goes earlier, is changed, or begun anew", () => {
    expect(life({ sheet: finished, lying: null }, now + HOUR - 1)).toEqual({ state: 'elsewhere' })
    expect(life({ sheet: finished, lying: { ...finished, completedAt: null } })).toEqual({ state: 'elsewhere' })
    expect(life({ sheet: finished, lying: { ...finished, completedAt: now + 1 } })).toEqual({ state: 'elsewhere' })
    expect(life({ sheet: finished, lying: { ...finished, begunAt: now + 1 } })).toEqual({ state: 'elsewhere' })
  })
})

describe('a sheet that was handed in for a code', () => {
  const handed: Sheet = { ...finished, handedAt: now }

  it('is finished as before, and never said to have stayed here', () => {
    expect(life({ sheet: handed })).toEqual({ state: 'finished', until: now + HOUR, held: false, handed: true })
    expect(whereText(lifeOfLying(finished, false), now)).toContain('没有发出去')
    expect(whereText(lifeOfLying(handed, false), now)).not.toContain('没有发出去')
    expect(whereText(lifeOfLying(handed, false), now)).toContain('换过取件码')
  })

  it('is another one once an answer of it is changed', () => {
    expect(withAnswer(handed, 'phq9-1', 0, now)).not.toHaveProperty('handedAt')
  })

  it('is read back from the phone as such, and anything but a moment is not', () => {
    expect(readSheets({ phq9: handed }).phq9).toEqual(handed)
    expect(readSheets({ phq9: { ...handed, handedAt: 'yes' } }).phq9).toEqual(finished)
  })
})

describe('what is said about a sheet of answers', () => {
  const states: [string, Life][] = [
    ['answering', lifeOfLying(answering, false)],
    ['finished', lifeOfLying(finished, false)],
    ['unsure', lifeOfLying(sent, false)],
    ['kept', { state: 'kept' }],
    ['deleted', { state: 'deleted' }],
    ['wiped', { state: 'wiped' }],
    ['expired', { state: 'expired' }],
    ['elsewhere', { state: 'elsewhere' }],
  ]
  const unsent = '没有发出去'

  it.each(states)('says that nothing was sent only where nothing was: %s', (name, one) => {
    expect(whereText(one, now).includes(unsent)).toBe(['answering', 'finished'].includes(name))
  })

  it.each(states)('says that it was kept only where the server said so: %s', (name, one) => {
    expect(whereText(one, now).startsWith('存进了你自己的记录')).toBe(name === 'kept')
  })

  it.each(states)('says that nobody knows only where nobody does: %s', (name, one) => {
    expect(whereText(one, now).includes('不知道存上没有')).toBe(name === 'unsure')
  })

  it('says until what time it stays, by the clock', () => {
    expect(whereText(lifeOfLying(finished, false), now)).toContain('到今天 21:40 为止')
    expect(whereText(lifeOfLying(sent, false), now)).toContain('到今天 21:40 为止')
    expect(whereText(lifeOfLying(answering, false), now)).toContain('到12月3日 周四 20:40 为止')
  })

  it('says so where the phone would not keep it', () => {
    for (const sheet of [answering, finished, sent]) {
      expect(whereText(lifeOfLying(sheet, true), now)).toContain('没能存下来')
      expect(whereText(lifeOfLying(sheet, false), now)).not.toContain('没能存下来')
      expect(foundText(lifeOfLying(sheet, true), now).note).toContain('关掉以后就没有了')
    }
    expect(pauseText(lifeOfLying(answering, true))).toContain('要从头再答')
    expect(pauseText(lifeOfLying(answering, false))).toContain('七天')
    expect(pauseText(null)).toContain('每答一题')
  })

  it('names in lists neither the questions nor anything of the answers', () => {
    expect(foundText(lifeOfLying(answering, false), now)).toEqual({
      title: '有一份没答完的自评',
      note: '到12月3日 周四 20:40 为止',
    })
    const note = '到今天 21:40 为止'
    expect(foundText(lifeOfLying(finished, false), now)).toEqual({ title: '刚才的结果还在', note })
    expect(foundText(lifeOfLying(sent, false), now)).toEqual({ title: '有一份结果等着存进记录', note })
  })
})
