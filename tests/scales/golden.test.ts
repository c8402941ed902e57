import { describe, expect, it } from 'vitest'
import { isAsked, itemNamed, sheetOf } from '#core/domain/assessment/answers'
import type { Parameters } from '#core/domain/assessment/condition'
import { criticalItems } from '#core/domain/assessment/critical'
import { bandIn, type Evaluation, evaluate } from '#core/domain/assessment/evaluate'
import type { AnyScale, Responses } from '#core/domain/assessment/scale'
import { findScale } from '#core/scales/index'
import { findSkeleton } from '#core/scales/skeletons/index'
import goldenFile from './golden.json'

interface Case {
  readonly id: string
  readonly scale: string
  readonly variant: string | null
  readonly answers: unknown
  readonly params: Readonly<Record<string, unknown>> | null
  readonly expected: Readonly<Record<string, unknown>>
  readonly tolerance: number
  readonly source: string
  readonly use: string
}

/** Answers by others and what they published for them; each carries where it is from. 2026-11-22. */
const golden: readonly Case[] = goldenFile as unknown as readonly Case[]

const ids: Readonly<Record<string, string>> = {
  'ASQ (suicide)': 'asq',
  'AUDIT-C': 'auditc',
  'C-SSRS screener': 'cssrs',
  'CES-D/CES-DC': 'cesdc',
  'GAD-2': 'gad2',
  'GAD-7': 'gad7',
  'GDS-15': 'gds15',
  'GDS-30': 'gds30',
  'GHQ-12': 'ghq12',
  'M-CHAT-R': 'mchatr',
  'Mini-SPIN': 'minispin',
  'MMHI-60': 'mmhi60',
  'PCL-5': 'pcl5',
  'PHQ-15': 'phq15',
  'PHQ-2': 'phq2',
  'PHQ-4': 'phq4',
  'PHQ-8': 'phq8',
  'PHQ-9': 'phq9',
  'PHQ-A': 'phqa',
  'PSC-17': 'psc17',
  'PSS-10': 'pss10',
  'PSS-4': 'pss4',
  'SCL-90': 'scl90',
  'SNAP-IV-26': 'snap26',
  'SRQ-20': 'srq20',
  'UCLA-3': 'ucla3',
  'ULS-8': 'uls8',
  'Vanderbilt (parent)': 'vanderbilt',
  'WHO-5': 'who5',
}

function definitionFor({ scale, variant, params }: Case): AnyScale {
  let id = ids[scale] ?? scale.toLowerCase()
  if (id === 'rses' && variant?.startsWith('US')) id = 'rses-us'
  if (id === 'scl90' && params?.base === 0) id = 'scl90r'
  const found = findScale(id) ?? findSkeleton(id)
  if (!found) throw new Error(`no definition for ${scale}`)
  return found
}

interface PsqiAnswers {
  readonly bed: number | null
  readonly rise: number | null
  readonly lat_min: number
  readonly hours: number
  readonly q5: readonly (number | null)[]
  readonly quality: number
  readonly med: number
  readonly awake: number
  readonly enth: number
}

/** Hours of the day and of sleep become minutes; what was not answered is left out. */
function psqiResponses({ bed, rise, lat_min, hours, q5, quality, med, awake, enth }: PsqiAnswers): Responses {
  const given: [string, number | null][] = [
    ['psqi-bed', bed === null ? null : bed * 60],
    ['psqi-rise', rise === null ? null : rise * 60],
    ['psqi-latency', lat_min],
    ['psqi-asleep', hours * 60],
    ...q5.map((value, at): [string, number | null] => [`psqi-5${'abcdefghij'[at]}`, value]),
    ['psqi-quality', quality],
    ['psqi-medication', med],
    ['psqi-awake', awake],
    ['psqi-enthusiasm', enth],
  ]
  return Object.fromEntries(given.filter((pair): pair is [string, number] => pair[1] !== null))
}

function responsesFor(scale: AnyScale, { answers, params, variant }: Case): Responses {
  if (!Array.isArray(answers)) return psqiResponses(answers as PsqiAnswers)
  const given = answers.map((answer: unknown, at): [string, number | null] => {
    const item = scale.items[at]
    if (!item) throw new Error(`${scale.id} has fewer items than the case`)
    if (answer === 'yes' || answer === 'no') return [item.id, answer === 'yes' ? 1 : 0]
    if (answer === null) return [item.id, null]
    const value = Number(answer)
    if (params?.yes === 0) return [item.id, 1 - value]
    // Their items are turned already; ours are turned by the definition.
    if (variant?.includes('pre-oriented') && item.reversed) return [item.id, 3 - value]
    return [item.id, value]
  })
  return Object.fromEntries(given.filter((pair): pair is [string, number] => pair[1] !== null))
}

const scoreNames: Readonly<Record<string, string>> = {
  percent: 'percent',
  index_floor: 'index',
  TOTAL: 'total',
  效度: 'validity',
  学习焦虑: 'study',
  强迫: 'compulsion',
  偏执: 'suspicion',
  敌对: 'hostility',
  人际: 'people',
  抑郁: 'low_mood',
  焦虑: 'worry',
  学习压力: 'study',
  适应不良: 'adapting',
  情绪不稳: 'swings',
  心理不平衡: 'imbalance',
}

/** Bands of ours that go by plain words, by what the papers call them. */
const bandNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  phq9: { minimal: 'calm', mild: 'some', moderate: 'noticeable', moderately_severe: 'heavy', severe: 'very-heavy' },
  gad7: { minimal: 'calm', mild: 'some', moderate: 'noticeable', severe: 'heavy' },
  phq2: { true: 'often', false: 'seldom' },
  gad2: { true: 'often', false: 'seldom' },
}

/** Which band set and which score an expected word is about; by default the first set of what is shown. */
const bandSets: Readonly<Record<string, string>> = {
  band_gp: 'gp',
  band_abs: 'abs',
  invalid: 'validity',
  positive_ge6: 'soldatos-2003',
}

function bandOf(scale: AnyScale, found: Evaluation, setId: string | undefined): string | null {
  const set = scale.bandSets.find(({ id }) => id === setId)
  const value = set ? found.scores[set.score]?.value : null
  return set && value !== null && value !== undefined ? bandIn(set, value).id : null
}

function expectNumber(found: Evaluation, id: string, value: unknown, tolerance: number): void {
  const known = found.scores[id]
  if (!known) throw new Error(`there is no score ${id}`)
  if (value === null) expect(known.value).toBeNull()
  else
    expect(Math.abs((known.value ?? Number.NaN) - Number(value)), `${id} is ${known.value}`).toBeLessThanOrEqual(
      tolerance,
    )
}

function expectSaid(
  scale: AnyScale,
  found: Evaluation,
  responses: Responses,
  key: string,
  value: unknown,
  tolerance: number,
) {
  const critical = criticalItems(scale, responses)
  const item = /^item(\d+)_positive$/.exec(key)
  if (item) return expect(critical.includes(`${scale.id}-${item[1]}`)).toBe(value)
  if (key === 'crisis') return expect(critical.length > 0).toBe(value)
  if (key === 'ask_q5')
    return expect(isAsked(sheetOf(scale, responses), itemNamed(scale, 'asq-5') as never)).toBe(value)
  if (key === 'risk' && scale.patterns.length > 0) return expect(found.patterns.risk).toBe(value)
  if (key === 'dsm5_pattern') return expect(found.patterns.dsm5_pattern).toBe(value ? 'met' : 'not-met')
  if (key === 'adhd_inattentive') return expect(found.patterns.adhd_inattentive).toBe(value ? 'positive' : 'negative')
  if (key === 'positive' && typeof value === 'object' && value !== null) {
    for (const [id, positive] of Object.entries(value)) {
      const set = id === 'total' ? 'original' : `mgh-${id}`
      expect(bandOf(scale, found, set), id).toBe(positive ? 'positive' : 'negative')
    }
    return
  }
  if (key === 'invalid') return expect(bandOf(scale, found, 'validity')).toBe(value ? 'invalid' : 'valid')
  if (key === 'cn_band' || key === 'band_gp' || key === 'band_abs') {
    const set = bandSets[key] ?? (scale.id === 'ais' ? 'chinese' : 'chinese-norm')
    return expect(bandOf(scale, found, set)).toBe(value)
  }
  if (key === 'positive_ge6') return expect(bandOf(scale, found, bandSets[key])).toBe(value ? 'positive' : 'negative')
  if (['band', 'zone', 'risk', 'positive', 'cn_positive'].includes(key)) {
    const named = bandNames[scale.id]?.[String(value)]
    const plain = typeof value === 'boolean' ? (value ? 'positive' : 'negative') : value
    return expect(found.shown?.outcome.id).toBe(named ?? plain)
  }
  return expectNumber(found, scoreNames[key] ?? key, value, tolerance)
}

/** One sheet has two totals there: which one is meant, the case says. */
function expectedOf({ scale, variant, expected }: Case): [string, unknown][] {
  if (scale !== 'GHQ-12') return Object.entries(expected)
  return [[variant?.startsWith('Likert') ? 'likert' : 'bimodal', expected.total]]
}

describe('what others published', () => {
  it('is here whole', () => {
    expect(golden).toHaveLength(102)
    expect(golden.filter(({ use }) => use === 'negative_control')).toHaveLength(1)
    for (const { source } of golden) expect(source.length).toBeGreaterThan(6)
  })

  it.each(golden.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const scale = definitionFor(one)
    const responses = responsesFor(scale, one)
    const sex = one.params?.sex
    const parameters: Parameters = sex === 'male' || sex === 'female' ? { sex } : {}
    const found = evaluate(scale, responses, parameters)
    expect(found.invalid).toEqual([])
    for (const [key, value] of expectedOf(one)) {
      expectSaid(scale, found, responses, key, value, one.tolerance)
    }
  })
})
