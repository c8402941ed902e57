import { describe, expect, it } from 'vitest'
import { judge, say } from '#core/domain/records/judging'
import { judgements } from '#core/domain/records/opening'
import { anEmergency, aShare, DAY, judged } from '../../support/openings-of-records'

const judging = { by: 'keeper', ids: ['now', 'keeper'], words: 'sealed', now: DAY }
const said = (done: { ok: true } | { ok: false; refusal: string }) => (done.ok ? 'yes' : done.refusal)
const unfit = 'judgement-unfit'

describe('what the keeper may say: it had to be, it had not, yes, no', () => {
  it.each([
    ['of an emergency', anEmergency(), ['yes', 'yes', unfit, unfit]],
    ['of a share that was asked for', aShare(), [unfit, unfit, 'yes', 'yes']],
    ['of one that was judged', anEmergency(judged('warranted')), Array(4).fill('opening-judged')],
    ['of a share that waited too long', aShare({ at: -13 * DAY }), Array(4).fill('opening-judged')],
    ['of one they opened themselves', anEmergency({ lookerId: 'keeper' }), Array(4).fill('opening-own')],
    ['of one they asked for', aShare({ byId: 'keeper' }), Array(4).fill('opening-own')],
  ])('%s', (_, opening, answers) => {
    expect(judgements.map((as) => said(judge(opening, { ...judging, as })))).toEqual(answers)
  })

  it('with words where it is a no, and without where it is a yes', () => {
    const without = { ...judging, words: null }
    const says = (opening: ReturnType<typeof aShare>, as: (typeof judgements)[number]) =>
      said(judge(opening, { ...without, as }))
    expect([says(anEmergency(), 'warranted'), says(anEmergency(), 'unwarranted')]).toEqual(['yes', 'said-missing'])
    expect([says(aShare(), 'approved'), says(aShare(), 'declined')]).toEqual(['yes', 'said-missing'])
  })
})

describe('what follows from it', () => {
  const verdict = (as: string) => ({ isOpen: false, judged: { by: 'keeper', at: DAY, as, words: 'sealed' } })
  it.each([1, 7, 30] as const)('a share that was asked for %i days begins with the yes', (days) => {
    const value = { ...aShare({ days }), ...verdict('approved'), until: DAY + days * DAY }
    expect(judge(aShare({ days }), { ...judging, as: 'approved' })).toEqual({ ok: true, value })
  })

  it('nothing is open longer or shorter for what was said of an emergency, nor for a no', () => {
    for (const as of ['warranted', 'unwarranted'] as const) {
      const value = { ...anEmergency(), ...verdict(as) }
      expect(judge(anEmergency(), { ...judging, as })).toEqual({ ok: true, value })
    }
    const value = { ...aShare(), ...verdict('declined') }
    expect(judge(aShare(), { ...judging, as: 'declined' })).toEqual({ ok: true, value })
  })
})

describe('what is asked and answered before', () => {
  const words = (n: number) => ({ as: 'staff' as const, by: 'looker', at: n, words: 'sealed' })
  it('is written down in its order, six times at most, until it is judged', () => {
    const five = Array.from({ length: 5 }, (_, n) => words(n))
    expect(say(anEmergency({ said: five }), words(5))).toEqual({
      ok: true,
      value: anEmergency({ said: [...five, words(5)] }),
    })
    expect(said(say(anEmergency({ said: [...five, words(5)] }), words(6)))).toBe('said-full')
    expect(said(say(anEmergency(judged('warranted')), words(6)))).toBe('opening-judged')
    expect(said(say(aShare(), words(14 * DAY)))).toBe('opening-judged')
  })
})
