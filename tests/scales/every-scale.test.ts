import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkedOn, lackingIn } from '#core/domain/assessment/passport'
import { optionsOf, scoreRange } from '#core/domain/assessment/range'
import { outcomesOf } from '#core/domain/assessment/score'
import { isCivilDate } from '#core/domain/time'
import { findScaleForChildren, scalesForChildren } from '#core/scales/children/index'
import { findScale as findForOneself, scales as forOneself } from '#core/scales/index'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from '../content/words'
import publishedWording from './published-wording.json'

const scales = [...forOneself, ...scalesForChildren]
const findScale = (id: string, version?: number) => findForOneself(id, version) ?? findScaleForChildren(id, version)

describe('the registry', () => {
  it('offers each scale once, in its newest version', () => {
    const ids = scales.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(scales.map(({ id, version }) => [id, version] as const))(
    'finds %s by id, and by id and version %d',
    (id, version) => {
      expect(findScale(id)?.version).toBe(version)
      expect(findScale(id, version)).toBe(findScale(id))
    },
  )

  it('finds nothing for an id or a version that never was', () => {
    expect(findScale('nothing')).toBeUndefined()
    expect(findScale('phq9', 0)).toBeUndefined()
    expect(findScale('phq9', 99)).toBeUndefined()
    expect(findScale('constructor')).toBeUndefined()
  })
})

describe.each(scales.map((scale) => [scale.id, scale] as const))('the scale %s', (id, scale) => {
  const bands = [
    ...scale.bandSets.flatMap((set) => set.bands),
    ...scale.patterns.flatMap(({ levels, otherwise }) => [...levels, otherwise]),
  ].map(({ headline, meaning }) => ({ headline, meaning }))

  it('is held against its source, wording and cut-offs', () => {
    const test = readFileSync('tests/scales/shipped.test.ts', 'utf8')
    expect(Object.keys(publishedWording)).toContain(id)
    expect(test).toContain(`['${id}', `)
  })

  it('has item ids that no other scale has', () => {
    const others = scales.filter((other) => other.id !== id).flatMap((other) => other.items.map((item) => item.id))
    for (const item of scale.items) {
      expect(item.id).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
      expect(others).not.toContain(item.id)
    }
  })

  it('asks something at every item, with an answer in words for every value', () => {
    for (const item of scale.items) {
      expect(item.stem.length).toBeGreaterThanOrEqual(3)
      for (const option of optionsOf(scale, item)) expect(option.label).not.toBe('')
    }
  })

  it.each(scale.bandSets.map((set) => [set.source, set] as const))(
    'has one band for every total, after %s',
    (_, set) => {
      const { min, max } = scoreRange(scale, set.score)
      for (let total = min; total <= max; total += 1) {
        const next = (at: number) => set.bands[at + 1]?.from ?? Number.POSITIVE_INFINITY
        expect(set.bands.filter((band, at) => band.from <= total && total < next(at))).toHaveLength(1)
      }
      expect(set.source.length).toBeGreaterThan(10)
    },
  )

  it('shows the person words whose source was read', () => {
    const { shows } = scale
    const first = 'score' in shows ? scale.bandSets.find((set) => set.score === shows.score) : undefined
    if (first) expect(first.evidence).toBe('read')
    expect(outcomesOf(scale).length).toBeGreaterThan(1)
  })

  it('carries its papers, with the day they were last looked at', () => {
    expect(lackingIn(scale.passport)).toEqual([])
    const { citation, translation, territory, normSample, licence, electronicUse } = scale.passport
    for (const text of [citation, translation, normSample, licence?.summary, licence?.words, licence?.readAt]) {
      expect(text?.length).toBeGreaterThan(10)
    }
    for (const text of [territory, electronicUse?.words]) expect(text?.length).toBeGreaterThan(5)
    expect(isCivilDate(checkedOn(scale.passport) ?? '')).toBe(true)
  })

  it('admits that its Chinese wording is unchecked as long as nobody has checked it', () => {
    if (scale.passport.review === null) expect(scale.passport.translation).toMatch(/没有.*核对/)
    else expect(isCivilDate(scale.passport.review.on)).toBe(true)
  })

  it('tells the person in every band that this is no diagnosis, and names no illness', () => {
    for (const band of bands) expect(band.meaning).toContain('不是诊断')
    const told = textsIn([bands, scale.plainTitle, scale.about, scale.timeFrame.words])
    expect([...told, scale.lead].flatMap(diagnosingWordsIn)).toEqual([])
    // The lead is the instrument's own and stays as it was published.
    expect(told.flatMap(toneFaultsIn)).toEqual([])
    expect(told.flatMap(unknownNumbersIn)).toEqual([])
  })

  it('gives no band the number of its total, nor its place among others', () => {
    for (const { headline, meaning } of bands) expect(headline + meaning).not.toMatch(/\d|平均|多数人|常模/)
  })

  it('is not asked again before its own window has gone by', () => {
    expect(scale.retestAfterDays ?? 1).toBeGreaterThanOrEqual(scale.timeFrame.days ?? 1)
    expect(scale.minutes).toBeGreaterThanOrEqual(1)
    expect(scale.ages.until === null || scale.ages.until >= scale.ages.from).toBe(true)
  })
})
