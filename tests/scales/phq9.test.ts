import { describe, expect, it } from 'vitest'
import { criticalItems } from '#core/domain/assessment/critical'
import { score } from '#core/domain/assessment/score'
import { findScale } from '#core/scales/index'
import { phq9 } from '#core/scales/phq9'

const responsesOf = (answers: readonly number[]) =>
  Object.fromEntries(answers.map((value, at) => [`phq9-${at + 1}`, value]))

function scored(answers: readonly number[]) {
  const decision = score(phq9, responsesOf(answers))
  if (!decision.ok) throw new Error(decision.refusal)
  return decision.value
}

/** The cut-off each of the paper's bands starts at; our ids are plain words. */
const bandNamed = {
  minimal: 'calm',
  mild: 'some',
  moderate: 'noticeable',
  moderatelySevere: 'heavy',
  severe: 'very-heavy',
}

/** Answers by others with the total and band they published. Read at the commit, where one is named. */
const golden = [
  {
    answers: [3, 3, 3, 3, 3, 3, 3, 3, 3],
    total: 27,
    band: bandNamed.severe,
    source: 'awell-health/awell-score@c37843e5 src/scores/phq_9/phq_9.test.ts',
  },
  {
    answers: [2, 2, 2, 2, 1, 1, 2, 0, 0],
    total: 12,
    band: bandNamed.moderate,
    source: 'HL7/us-behavioral-health-profiles@7ad613c2 input/resources/questionnaireresponse/phq-9-example-1.xml',
  },
  {
    answers: [0, 0, 1, 1, 1, 0, 0, 0, 0],
    total: 3,
    band: bandNamed.minimal,
    source: 'HL7/personal-health-record-format-ig@af4b716f QuestionnaireResponse-ScoredAssessment-PHQ9.fsh',
  },
  {
    answers: [3, 3, 3, 3, 3, 3, 3, 3, 3],
    total: 27,
    band: null,
    source: 'medizininformatik-initiative/kerndatensatzmodul-proms@0363924a mii-exa-pro-phq-9-response.fsh',
  },
  {
    answers: [1, 2, 1, 2, 1, 2, 1, 2, 1],
    total: 13,
    band: null,
    source: 'python package final_form, tests for PHQ-9',
  },
  {
    answers: [2, 2, 0, 0, 0, 0, 0, 0, 0],
    total: 4,
    band: bandNamed.minimal,
    source: 'rishicodesforfun/menta_question@cb2deb91 tests/scoring/phq-9.test.ts',
  },
  {
    answers: [2, 3, 0, 0, 0, 0, 0, 0, 0],
    total: 5,
    band: bandNamed.mild,
    source: 'rishicodesforfun/menta_question@cb2deb91 tests/scoring/phq-9.test.ts',
  },
  {
    answers: [3, 3, 3, 3, 3, 3, 1, 0, 0],
    total: 19,
    band: bandNamed.moderatelySevere,
    source: 'rishicodesforfun/menta_question@cb2deb91 tests/scoring/phq-9.test.ts',
  },
]

/** Answers that sum to `total`, filled from the first item on: the ninth stays 0 up to 24. */
const answersFor = (total: number) => Array.from({ length: 9 }, (_, at) => Math.min(3, Math.max(0, total - 3 * at)))

describe('PHQ-9 wording', () => {
  it('is version 2: another wording or another cut-off is another version', () => {
    expect(phq9.version).toBe(2)
  })

  it('goes by its own name on the panel about it, and by a neutral one in lists', () => {
    expect([phq9.id, phq9.title, phq9.abbreviation]).toEqual(['phq9', '患者健康问卷-9', 'PHQ-9'])
    expect(phq9.plainTitle).toBe('最近两周的心情')
  })

  it('asks about the last two weeks, of adults, for three minutes, and again after two weeks', () => {
    expect(phq9.lead).toBe('根据过去两周的状况，请您回答是否存在下列描述的状况及频率，请看清楚问题后选择符合您的选项。')
    expect(phq9.about).toContain('过去两周')
    expect(phq9.ages).toEqual({ unit: 'years', from: 18, until: null })
    expect(phq9.minutes).toBe(3)
    expect(phq9.retestAfterDays).toBe(14)
  })

  it('has a headline of its own for each band, lighter to heavier', () => {
    expect(phq9.bandSets[0]?.bands.map(({ from, headline }) => [from, headline])).toEqual([
      [0, '这两周，这些困扰不多'],
      [5, '这两周，有一些困扰'],
      [10, '这两周，困扰比较多，值得找人聊聊'],
      [15, '这两周，你承受了不少'],
      [20, '这两周，你过得很不容易'],
    ])
    expect(phq9.direction).toBe('higher-is-heavier')
  })

  it('says in each band what one can do about it', () => {
    const told = (phq9.bandSets[0]?.bands ?? []).map(({ meaning }) => meaning)
    const advice = [
      /总分再低也值得找人说/,
      /两周以后可以再看一次/,
      /和专业的人当面谈/,
      /这几天就找专业的人/,
      /今天就告诉/,
    ]
    expect(told.map((text) => advice.map((words) => words.test(text)))).toEqual(
      advice.map((_, own) => advice.map((__, at) => at === own)),
    )
  })

  it('has the nine items in the published words and order', () => {
    expect(phq9.items.map(({ stem }) => stem)).toEqual([
      '做事时提不起劲或没有兴趣',
      '感到心情低落、沮丧或绝望',
      '入睡困难、睡不安稳或睡眠过多',
      '感觉疲倦或没有活力',
      '食欲不振或吃太多',
      '觉得自己很糟，或觉得自己很失败，或让自己或家人失望',
      '对事物专注有困难，例如阅读报纸或看电视时',
      '动作或说话速度缓慢到别人已经察觉；或正好相反——烦躁或坐立不安、动来动去的情况更胜于平常',
      '有不如死掉或用某种方式伤害自己的念头',
    ])
  })

  it('has one set of four answers, 0 to 3', () => {
    expect(phq9.options.map(({ value, label }) => [value, label])).toEqual([
      [0, '完全不会'],
      [1, '好几天'],
      [2, '一半以上的天数'],
      [3, '几乎每天'],
    ])
    expect(phq9.items.filter((item) => item.options || item.reversed || item.unscored)).toEqual([])
  })
})

describe('PHQ-9 scoring', () => {
  it.each(phq9.items.map(({ id }) => id))('gives no score while %s is open, however the rest is answered', (id) => {
    const { [id]: _, ...rest } = responsesOf(Array(9).fill(3))
    expect(score(phq9, rest)).toEqual({ ok: false, refusal: 'responses-incomplete' })
  })

  it('gives no score for no answers: nothing is not zero', () => {
    expect(score(phq9, {})).toEqual({ ok: false, refusal: 'responses-incomplete' })
  })

  it.each([-1, 4, 0.5])('refuses the answer %d', (value) => {
    expect(score(phq9, { ...responsesOf(Array(9).fill(0)), 'phq9-3': value })).toEqual({
      ok: false,
      refusal: 'responses-invalid',
    })
  })

  it.each(golden)('gives $total as published in $source', ({ answers, total, band }) => {
    const value = scored(answers)
    expect(value.total).toBe(total)
    if (band !== null) expect(value.bandId).toBe(band)
  })

  it.each([
    [0, 'calm'],
    [4, 'calm'],
    [5, 'some'],
    [9, 'some'],
    [10, 'noticeable'],
    [14, 'noticeable'],
    [15, 'heavy'],
    [19, 'heavy'],
    [20, 'very-heavy'],
    [27, 'very-heavy'],
  ])('puts a total of %d into the band %s', (total, bandId) => {
    expect(scored(answersFor(total))).toMatchObject({ total, bandId })
  })

  it('suggests more the heavier it gets', () => {
    expect(phq9.bandSets[0]?.bands.map(({ nextStep }) => nextStep)).toEqual([
      'read',
      'retest',
      'talk',
      'talk-soon',
      'talk-soon',
    ])
  })
})

describe('the ninth question', () => {
  it('is quiet at 0, also with every other answer at its highest', () => {
    expect(scored([0, 0, 0, 0, 0, 0, 0, 0, 0]).criticalItems).toEqual([])
    expect(scored([3, 3, 3, 3, 3, 3, 3, 3, 0]).criticalItems).toEqual([])
  })

  it.each([1, 2, 3])('calls for support at %d with everything else at 0, in the lowest band', (value) => {
    expect(scored([0, 0, 0, 0, 0, 0, 0, 0, value])).toMatchObject({
      total: value,
      bandId: 'calm',
      criticalItems: ['phq9-9'],
    })
  })

  it('calls for support the moment it is answered, before any other', () => {
    expect(criticalItems(phq9, { 'phq9-9': 1 })).toEqual(['phq9-9'])
    expect(criticalItems(phq9, { 'phq9-9': 0 })).toEqual([])
  })

  it('is the only one that does', () => {
    for (const { id } of phq9.items.slice(0, 8)) expect(criticalItems(phq9, { [id]: 3 })).toEqual([])
  })
})

describe('answers kept under version 1', () => {
  const first = findScale('phq9', 1)

  it('are read in the words they were given to', () => {
    expect(first?.items.map(({ stem }) => stem)).toEqual([
      '做事时提不起劲或没有兴趣',
      '感到心情低落，沮丧或绝望',
      '入睡困难、睡不安稳或睡得过多',
      '感觉疲倦或没有活力',
      '食欲不振或吃太多',
      '觉得自己很糟或觉得自己很失败，或让自己或家人失望',
      '对事物专注有困难，例如阅读报纸或看电视时不能集中注意力',
      '行动或说话速度缓慢到别人已经察觉，或正好相反-烦躁或坐立不安、动来动去的情况更胜于平常',
      '有不如死掉或有某种方式伤害自己的念头',
    ])
    expect(first?.lead).toBe('在过去的两周里，有多少时候你受到下面这种情况的困扰？')
  })

  it('are scored as they were, and nobody is asked in them any more', () => {
    if (!first) throw new Error('version 1 is gone')
    const decision = score(first, responsesOf([2, 2, 2, 2, 1, 1, 2, 0, 1]))
    expect(decision).toMatchObject({ ok: true, value: { total: 13, bandId: 'noticeable', criticalItems: ['phq9-9'] } })
    expect(findScale('phq9')?.version).toBe(2)
  })
})

/** Spitzer 1999 as CamCOPS has it: five or two at "more than half the days", the ninth already at "several days". */
describe('the algorithm of the manual', () => {
  it.each([
    ['five, one of the first two among them', [2, 0, 2, 2, 2, 2, 0, 0, 0], 'five-or-more'],
    ['five with the ninth at several days', [0, 2, 2, 2, 2, 0, 0, 0, 1], 'five-or-more'],
    ['four and the ninth at none', [0, 2, 2, 2, 2, 0, 0, 0, 0], 'two-to-four'],
    ['nine at several days, of which the ninth counts', [1, 1, 1, 1, 1, 1, 1, 1, 1], 'fewer'],
    ['seven without either of the first two', [1, 1, 3, 3, 3, 3, 3, 3, 3], 'fewer'],
    ['the first alone', [3, 0, 0, 0, 0, 0, 0, 0, 0], 'fewer'],
    ['two', [3, 2, 0, 0, 0, 0, 0, 0, 0], 'two-to-four'],
  ])('tells %s', (_, answers, level) => {
    expect(scored(answers).patterns).toEqual({ algorithm: level })
  })
})
