import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exercises, exerciseWith, exerciseWords } from '#core/content/exercises/index'
import { tenPoints } from '#core/content/ten-points'
import { drawings } from '#core/domain/calm/exercise'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from './words'

const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

/** Whoever tells of a wish to die is told what to do in the same breath. */
const dying = /不想活|活着没意思|寻死|轻生/
const atOnce = /12356|120|今天就说/

describe('the exercises', () => {
  it('are eight, each in a file of its own, with an id that says nothing and a picture no other has', () => {
    expect(exercises).toHaveLength(8)
    expect(readdirSync('core/content/exercises').filter((name) => name !== 'index.ts')).toHaveLength(8)
    for (const { id } of exercises) expect(id).toMatch(/^e\d$/)
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(8)
    expect(exercises.map(({ drawing }) => drawing).sort()).toEqual([...drawings].sort())
  })

  it('are found by their id, and nothing is by another', () => {
    expect(exerciseWith('e3')?.title).toBe('从手到脚松一松')
    expect(exerciseWith('')).toBeNull()
    expect(exerciseWith('e99')).toBeNull()
  })

  it('say that no professional has read them, as long as none has', () => {
    expect(exerciseWords.reviewed).toBeNull()
    expect(exerciseWords.notReviewed).toContain('还没有经过专业人员审阅')
  })
})

describe.each(exercises.map((one) => [one.id, one] as const))('exercise %s', (_, exercise) => {
  const { sources, ...ours } = exercise
  const texts = textsIn(ours)

  it('begins with when it helps, is whole in words, says when to stop and whom to see', () => {
    expect(han(exercise.when)).toBeGreaterThan(25)
    expect(exercise.steps.length).toBeGreaterThanOrEqual(5)
    expect(han(exercise.stop)).toBeGreaterThan(20)
    expect(exercise.see).toMatch(/医院|咨询师|12356|医生/)
  })

  it('is led through only where every step can be done here and now', () => {
    const timed = exercise.steps.filter(({ seconds }) => seconds !== null)
    if (exercise.guided === 'steps') {
      expect([0, exercise.steps.length]).toContain(timed.length)
      const whole = timed.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
      if (timed.length > 0) expect(Math.ceil(whole / 60)).toBeLessThanOrEqual(exercise.minutes)
    } else expect(timed).toEqual([])
  })

  it('names no illness, keeps its voice down, knows no number but the hotlines', () => {
    expect(texts.flatMap(diagnosingWordsIn)).toEqual([])
    expect(texts.flatMap(toneFaultsIn)).toEqual([])
    expect(texts.flatMap(unknownNumbersIn)).toEqual([])
  })

  it('tells whoever may wish to die what to do at once', () => {
    const telling = texts.flatMap((text) => text.split('。')).filter((sentence) => dying.test(sentence))
    expect(telling.filter((sentence) => !atOnce.test(sentence))).toEqual([])
  })

  it('rests on two sources or more, one of which can be opened', () => {
    expect(sources.length).toBeGreaterThanOrEqual(2)
    expect(sources.filter(({ url }) => url !== null && /^https?:$/.test(new URL(url).protocol)).length).toBeGreaterThan(
      0,
    )
  })
})

describe('the ten points', () => {
  // As read at the address of the source: the wording is not ours to change.
  it('are quoted as they were issued', () => {
    expect(tenPoints.points.map(({ quoted }) => quoted.replace(/。$/, ''))).toEqual([
      '心理健康是健康的重要组成部分，身心健康密切关联、相互影响',
      '适量运动有益于情绪健康，可预防、缓解焦虑抑郁',
      '出现心理问题积极求助，是负责任、有智慧的表现',
      '睡不好，别忽视，可能是心身健康问题',
      '抑郁焦虑可有效防治，需及早评估，积极治疗',
      '服用精神类药物需遵医嘱，不滥用，不自行减停',
      '儿童心理发展有规律，要多了解，多尊重，科学引导',
      '预防老年痴呆，要多运动，多用脑，多接触社会',
      '要理解和关怀精神心理疾病患者，不歧视，不排斥',
      '用科学的方法缓解压力，不逃避，不消极',
    ])
  })

  it('are each explained in words of ours, that label nobody', () => {
    for (const { quoted, ours } of tenPoints.points) {
      expect(han(ours), quoted).toBeGreaterThan(55)
      expect(ours).not.toContain(quoted.slice(0, 8))
    }
    const texts = tenPoints.points.map(({ ours }) => ours)
    expect(texts.flatMap(diagnosingWordsIn)).toEqual([])
    expect(texts.flatMap(toneFaultsIn)).toEqual([])
    expect(texts.flatMap(unknownNumbersIn)).toEqual([])
  })

  it('say where the words come from and that ours are not the issuer’s', () => {
    expect(tenPoints.source.url).toBe(
      'https://www.fjyx.gov.cn/hdjl/hdjlzsk/xwjj_15463/mxbfzzs/201810/t20181017_1212960.htm',
    )
    expect(tenPoints.lead).toContain('我们写的')
    expect(tenPoints.reviewed).toBeNull()
  })
})
