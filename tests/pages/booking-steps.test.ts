import { describe, expect, it } from 'vitest'
import { saidTo } from '../../src/resident/booking/draft'
import { modesOf, offersFor } from '../../src/resident/booking/offers'
import type { Counsellor } from '../../src/resident/booking/place'
import { firstStep, type Step, stepAfter } from '../../src/resident/booking/steps'

function walk(questions: number, mode: 'room' | 'phone'): Step[] {
  const steps: Step[] = [firstStep(true)]
  while (steps.at(-1) !== 'confirm') steps.push(stepAfter(steps.at(-1) ?? 'confirm', { questions, mode }))
  return steps
}

describe('the steps to a yes', () => {
  it('ask only what is asked for', () => {
    expect(walk(0, 'room')).toEqual(['whom', 'confirm'])
    expect(walk(2, 'room')).toEqual(['whom', 0, 1, 'confirm'])
    expect(walk(0, 'phone')).toEqual(['whom', 'phone', 'confirm'])
    expect(walk(1, 'phone')).toEqual(['whom', 0, 'phone', 'confirm'])
  })

  it('begin at the yes for whoever came without being asked anything', () => {
    expect(firstStep(false)).toBe('confirm')
  })
})

describe('what was said before a conversation', () => {
  const questions = [
    { id: 'before', options: ['谈过', '没有谈过'] },
    { id: 'first', options: [] },
  ]
  const said = (answers: Record<string, string>) =>
    saidTo(questions, { forOther: null, second: null, tellsName: false, phone: '', answers })

  it('is what answers a question of this offer, without what is empty', () => {
    expect(said({})).toEqual([])
    expect(said({ before: '谈过', first: '  睡不好 ' })).toEqual([
      { questionId: 'before', answer: '谈过' },
      { questionId: 'first', answer: '睡不好' },
    ])
    expect(said({ first: '   ', elsewhere: '别的' })).toEqual([])
  })

  it('leaves out an answer that is none of the options any more', () => {
    expect(said({ before: '很久以前谈过' })).toEqual([])
  })
})

describe('what can be chosen of a counsellor', () => {
  const offer = (id: string, change: Partial<Counsellor['offers'][number]>) => ({
    ...{ id, name: id, siteId: 's', siteName: '站', roomName: '室', topics: ['stress' as const] },
    ...{ modes: ['room' as const], sessionMinutes: 50, capacity: 1, answerWithin: null, bring: '' },
    ...change,
  })
  const offers = [offer('one', { modes: ['room', 'phone'] }), offer('family', { topics: ['parenting'] })]
  const counsellor = { offers } as unknown as Counsellor
  const ids = (...args: Parameters<typeof offersFor> extends [unknown, ...infer Rest] ? Rest : never) =>
    offersFor(counsellor, ...args).map(({ id, modes }) => [id, ...modes])

  it('is everything without a wish, what fits with one, and everything where nothing fits', () => {
    expect(ids(null, null)).toEqual([
      ['one', 'room', 'phone'],
      ['family', 'room'],
    ])
    expect(ids({ topic: 'parenting', mode: null }, null)).toEqual([['family', 'room']])
    expect(ids({ topic: null, mode: 'phone' }, null)).toEqual([['one', 'room', 'phone']])
    expect(ids({ topic: 'career', mode: null }, null).map(([id]) => id)).toEqual(['one', 'family'])
  })

  it('is by telephone for what is moved only where a number is there already', () => {
    expect(ids(null, { mode: 'room' })).toEqual([
      ['one', 'room'],
      ['family', 'room'],
    ])
    expect(ids(null, { mode: 'phone' })[0]).toEqual(['one', 'room', 'phone'])
  })

  it('says in which ways one can be met about a topic', () => {
    expect(modesOf([counsellor], null)).toEqual(['room', 'phone'])
    expect(modesOf([counsellor], 'parenting')).toEqual(['room'])
    expect(modesOf([counsellor], 'career')).toEqual([])
  })
})
