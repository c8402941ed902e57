import { describe, expect, it } from 'vitest'
import { guidanceCards } from '#core/content/guidance/index'
import { observationGuide as guide } from '#core/content/observation/guide'
import { sixPoints } from '#core/content/observation/six-points'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from './words'

const ids = guidanceCards.map(({ id }) => id)

describe('the guide of what to look at in a school child and a teenager', () => {
  it('is for every month from six to eighteen, exactly one stage each', () => {
    for (let month = 72; month < 216; month++) {
      const fitting = guide.stages.filter(({ months }) => month >= months.from && month <= months.to)
      expect(fitting, `${month}`).toHaveLength(1)
    }
    expect(guide.stages.some(({ months }) => months.from < 72 || months.to > 215)).toBe(false)
  })

  it.each(guide.stages.map((stage) => [stage.title, stage] as const))(
    '%s: sleep, school, friends, screens, mood and body, each with three things to look at',
    (_, { months, observations }) => {
      expect(observations.map(({ area }) => area)).toEqual(['sleep', 'school', 'friends', 'screens', 'mood', 'body'])
      for (const { look, say, avoid, cards } of observations) {
        expect(look).toHaveLength(3)
        expect(say).toMatch(/^“.+”$/)
        expect(avoid.length).toBeGreaterThan(2)
        expect(cards.length).toBeGreaterThan(0)
        for (const id of cards) {
          expect(ids).toContain(id)
          const card = guidanceCards.find((one) => one.id === id)
          expect(card && card.months.to >= months.from && card.months.from <= months.to, id).toBe(true)
        }
      }
    },
  )

  it('gives no points: nothing is counted or weighed against others', () => {
    expect(guide.lead).toContain('不打分')
    const texts = textsIn({ ...guide, sources: [] }).filter((text) => text !== guide.lead)
    expect(texts.filter((text) => /得分|总分|打分|几分|及格|达标|高于|低于|平均/.test(text))).toEqual([])
  })

  it('says when to go on the same day, whom to call and that asking is right', () => {
    const { signs, steps } = guide.today
    expect(signs.length).toBeGreaterThanOrEqual(4)
    for (const number of ['12356', '120', '110']) expect(steps.join('')).toContain(number)
    expect(steps.join('')).toMatch(/急诊/)
    expect(steps.join('')).toMatch(/问不会让他更想/)
    expect(steps).toContain(
      '今天就要管，别等明天。一步不离地陪着，打 12356，问清要不要马上去医院；没人接，就直接去急诊。伤得重、吞了药或别的东西，打 120，去急诊；孩子正要伤害自己，打 110。',
    )
  })

  it('begins what to do with whoever is hurt already, and sends nobody against a knife', () => {
    const { title, signs, steps } = guide.today
    expect(title).toBe('看到这些，今天就找人')
    expect(steps[0]).toMatch(/^已经受伤、吞了药或别的东西，先打 120/)
    expect(steps[1]).toMatch(/手里有刀，别去夺，退开打 110/)
    expect(signs.join('')).not.toMatch(/碰他|拍他、/)
    expect(guide.soon.text).toMatch(/班主任/)
  })

  it('names no illness and no number but the hotlines, and no review nobody made', () => {
    for (const texts of [textsIn({ ...guide, sources: [] }), textsIn({ ...sixPoints, source: '' })]) {
      expect(texts.flatMap(diagnosingWordsIn)).toEqual([])
      expect(texts.flatMap(toneFaultsIn)).toEqual([])
      expect(texts.flatMap(unknownNumbersIn)).toEqual([])
    }
    expect(guide.review).toBeNull()
    expect(guide.sources.length).toBeGreaterThanOrEqual(6)
    for (const { url } of guide.sources) expect(new URL(url).protocol).toMatch(/^https?:$/)
  })
})

describe('the six points of the seed for parents', () => {
  it('are six: a goal in reach, rest and play, praise, a friend to talk to, no all or nothing, friends', () => {
    expect(sixPoints.points.map(({ title }) => title)).toEqual([
      '目标够得着',
      '睡够，玩够',
      '多说他做到了什么',
      '做一个能说话的人',
      '路不止一条',
      '让他有朋友',
    ])
  })

  it('are told in words of our own', () => {
    const ours = sixPoints.points.map(({ title, text }) => title + text).join('')
    const seed = [
      '不切实际的奋斗目标',
      '足够的休息和娱乐时间',
      '积极鼓励孩子',
      '做孩子的知心朋友',
      '思维不要绝对化',
      '广交朋友',
    ]
    expect(seed.filter((words) => ours.includes(words))).toEqual([])
  })
})
