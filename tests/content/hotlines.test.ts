import { describe, expect, it } from 'vitest'
import { hotlines, hotlineWords } from '#core/content/hotlines'
import { orderHotlines } from '#core/domain/hotlines/order'
import { instantAt, isCivilDate } from '#core/domain/time'

describe('the hotlines', () => {
  it('are the five that could be sourced, each once', () => {
    expect(hotlines.map(({ number }) => number).sort()).toEqual(['110', '120', '12338', '12355', '12356'])
  })

  it.each(hotlines.map((line) => [line.number, line] as const))(
    '%s says what it is for and where that is from',
    (_, line) => {
      expect(line.name).not.toBe('')
      expect(line.about.length).toBeGreaterThan(10)
      expect(line.hoursText).not.toBe('')
      expect(line.source.title.length).toBeGreaterThan(8)
      if (line.source.url !== null) expect(new URL(line.source.url).protocol).toMatch(/^https?:$/)
      expect(isCivilDate(line.verifiedAt)).toBe(true)
      // A day in the future would count as checked for ever.
      expect(instantAt(line.verifiedAt)).toBeLessThanOrEqual(Date.now())
    },
  )

  it('promise hours for ambulance and police alone: those of support lines differ by region', () => {
    for (const line of hotlines) expect(line.hours === null).toBe(line.kind === 'support')
  })

  it('promise no 24 hours anywhere', () => {
    expect(JSON.stringify([hotlines, hotlineWords])).not.toMatch(/24\s*小时|二十四小时/)
    expect(hotlines.find(({ number }) => number === '12356')?.hoursText).toContain('不少于 18 小时')
  })

  it('have sources somebody who reads Chinese can check', () => {
    for (const { source } of hotlines) expect(source.title).toMatch(/\p{Script=Han}/u)
    expect(JSON.stringify(hotlines)).not.toMatch(/日文|Japan/)
  })

  it('show at night what is known to be answered first, and say of the rest that nobody may answer', () => {
    const entries = orderHotlines(hotlines, instantAt('2026-11-27', 187))
    expect(entries.map(({ hotline, mayRingOut }) => `${hotline.number} ${mayRingOut}`)).toEqual([
      '120 false',
      '110 false',
      '12356 true',
      '12355 true',
      '12338 true',
    ])
  })

  it('leave nobody alone with a line that rings out', () => {
    expect(hotlineWords.mayRingOut).toBe('夜里可能没人接')
    for (const word of ['隔一会儿再打', '信得过的人', '120', '110'])
      expect(hotlineWords.ifNobodyAnswers).toContain(word)
  })

  it('show checked, with ambulance and police last, on the day after they were read', () => {
    const entries = orderHotlines(hotlines, instantAt('2026-11-27', 720))
    expect(entries.map(({ hotline }) => hotline.number)).toEqual(['12356', '12355', '12338', '120', '110'])
    expect(entries.every(({ fresh }) => fresh)).toBe(true)
    expect(entries.map(({ openNow }) => openNow)).toEqual([null, null, null, true, true])
  })

  it('show support lines as unchecked once 90 days have gone by', () => {
    const stale = orderHotlines(hotlines, instantAt('2027-03-01', 720))
    expect(stale.filter(({ fresh }) => fresh)).toEqual([])
    expect(stale.map(({ hotline }) => hotline.number)).toEqual(['12356', '12355', '12338', '120', '110'])
  })
})
