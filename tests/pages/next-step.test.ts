import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { bandOf, outcomesOf } from '#core/domain/assessment/score'
import { scales } from '#core/scales/index'
import { phq9 } from '#core/scales/phq9'
import { fittingOf } from '../../src/resident/self-test/fitting'
import { nextStepOf } from '../../src/resident/self-test/next-step'
import { diagnosingWordsIn, toneFaultsIn } from '../content/words'

const facts = { scale: phq9, completedOn: '2026-12-24', needsSupport: false, longer: null }
const stepAt = (total: number) => nextStepOf({ ...facts, outcome: bandOf(phq9, total) })

describe('the one next step of a result', () => {
  it('leads to reading, then to a later look, then to a person, on both sides of each cut-off', () => {
    expect([4, 5, 9, 10, 14, 15, 27].map((total) => stepAt(total).leads.to)).toEqual([
      'article',
      'self-tests',
      'self-tests',
      'booking',
      'booking',
      'soonest-places',
      'soonest-places',
    ])
  })

  it('says on its button where it leads, under a title of its own', () => {
    const steps = [4, 9, 14, 27].map(stepAt)
    expect(steps.map(({ label }) => label)).toEqual(['去读一读', '知道了，回到自评', '去约咨询', '约最近的时间'])
    const titles = [/读一点/, /再看一次/, /约个人聊聊/, /这几天就找人谈谈/]
    expect(steps.map(({ title }) => titles.map((words) => words.test(title)))).toEqual(
      titles.map((_, own) => titles.map((__, at) => at === own)),
    )
    const texts = [/睡眠、心情和身体/, /以后再做一次/, /咨询师可以和你谈一谈/, /现在就可以打 12356/]
    for (const [at, { text }] of steps.entries()) expect(text).toMatch(texts[at] as RegExp)
  })

  it('is an article that is there, an exercise, or the list of articles', () => {
    expect(stepAt(0).leads).toEqual({ to: 'article', articleId: 'a02' })
    const read = { nextStep: 'read' as const }
    expect(nextStepOf({ ...facts, scale: { id: 'gad7', retestAfterDays: 14 }, outcome: read }).leads).toEqual({
      to: 'calm',
    })
    expect(nextStepOf({ ...facts, scale: { id: 'other', retestAfterDays: 14 }, outcome: read }).leads).toEqual({
      to: 'reading',
    })
    for (const { id } of scales) {
      const first = fittingOf(id)?.first
      if (typeof first === 'object') expect(articles.map((article) => article.id)).toContain(first.article)
    }
  })

  it('goes to a conversation with what it is about already chosen, and says so', () => {
    expect(stepAt(10).leads).toEqual({ to: 'booking', topic: 'stress' })
    expect(stepAt(10).text).toContain('话题先替你选了“压力与情绪”，到时可以改。')
  })

  it('is the longer questionnaire by name where a short one leads on to it', () => {
    const longer = { id: 'phq9', plainTitle: '最近两周的心情', minutes: 3, items: phq9.items }
    const step = nextStepOf({ ...facts, outcome: { nextStep: 'longer' }, longer })
    expect(step.leads).toEqual({ to: 'self-test', scaleId: 'phq9' })
    expect(step.text).toContain('“最近两周的心情”一共 9 题，大约 3 分钟')
    expect(step.label).toBe('做“最近两周的心情”')
    expect(nextStepOf({ ...facts, outcome: { nextStep: 'longer' } }).leads.to).toBe('booking')
  })

  it('is a conversation where the answers could not be scored, and never another look of what is not asked again', () => {
    expect(nextStepOf({ ...facts, outcome: null }).leads.to).toBe('booking')
    const once = { id: 'other', retestAfterDays: null }
    expect(nextStepOf({ ...facts, scale: once, outcome: { nextStep: 'retest' } }).leads.to).toBe('reading')
  })

  it('puts the help line beside it when it should be soon, and not before', () => {
    expect(stepAt(14).call).toBe(false)
    expect(stepAt(15).call).toBe(true)
  })

  it('is a person, soon, after an answer that calls for support, however low the total', () => {
    const step = nextStepOf({ ...facts, outcome: bandOf(phq9, 1), needsSupport: true })
    expect(step).toEqual(stepAt(27))
    expect(step.call).toBe(true)
    expect(nextStepOf({ ...facts, outcome: null, needsSupport: true })).toEqual(stepAt(27))
  })

  it('names the day from which another look makes sense, over the end of a year', () => {
    expect(stepAt(5).text).toContain('1月7日')
  })

  it('never shouts and never names an illness', () => {
    for (const scale of scales) {
      for (const outcome of outcomesOf(scale)) {
        const { title, text, label } = nextStepOf({ ...facts, scale, outcome })
        const words = `${title}${text}${label}`
        expect([...diagnosingWordsIn(words), ...toneFaultsIn(words)]).toEqual([])
        expect(words).not.toMatch(/[！!]|症|患|诊断|障碍/)
      }
    }
  })
})
