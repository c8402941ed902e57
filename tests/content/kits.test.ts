import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { exercises } from '#core/content/exercises/index'
import { guidanceCards } from '#core/content/guidance/index'
import { kits } from '#core/content/kits/index'
import type { Piece } from '#core/domain/reading/piece'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from './words'

const ids: Record<Piece['kind'], readonly string[]> = {
  article: articles.map(({ id }) => id),
  exercise: exercises.map(({ id }) => id),
  card: guidanceCards.map(({ id }) => id),
}
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

describe('the kits', () => {
  it('are at least six, each in a file of its own, with an id that says nothing', () => {
    expect(kits.length).toBeGreaterThanOrEqual(6)
    const files = readdirSync('core/content/kits').filter((name) => !['index.ts', 'by-whom.ts'].includes(name))
    expect(files).toHaveLength(kits.length)
    expect(kits.map(({ id }) => id)).toEqual([...new Set(kits.map(({ id }) => id))].sort())
    for (const { id } of kits) expect(id).toMatch(/^k\d\d$/)
  })

  it('say nothing twice: neither titles, nor what to do this week, nor lines of the sheet', () => {
    for (const texts of [
      kits.map(({ title }) => title),
      kits.flatMap(({ week }) => week),
      kits.flatMap(({ sheet }) => sheet.lines),
    ]) {
      expect(texts).toEqual([...new Set(texts)])
    }
  })
})

describe.each(kits.map((kit) => [kit.id, kit] as const))('kit %s', (_, kit) => {
  const { sources, ...ours } = kit
  const texts = textsIn(ours)

  it('holds what is there, each once: articles and cards to read, exercises to do', () => {
    for (const { kind, id } of [...kit.read, ...kit.practise]) expect(ids[kind]).toContain(id)
    expect(kit.read.map(({ kind }) => kind)).not.toContain('exercise')
    expect(new Set(kit.practise.map(({ kind }) => kind))).toEqual(new Set(['exercise']))
    const names = [...kit.read, ...kit.practise].map(({ id }) => id)
    expect(names).toEqual([...new Set(names)])
    expect(kit.read.length).toBeGreaterThanOrEqual(4)
  })

  it('begins with a scene, says what to do this week, whom to ask, and when not to wait', () => {
    expect(han(kit.lead)).toBeGreaterThan(60)
    expect(kit.week.length).toBeGreaterThanOrEqual(4)
    expect(kit.ask.map(({ who }) => who).join()).toMatch(/12356.*社区的咨询师/)
    expect(kit.urgent).toMatch(/120/)
    expect(kit.urgent).toMatch(/12356|站点/)
  })

  it('fits on one side of paper in large type', () => {
    expect(kit.sheet.lines.length).toBeLessThanOrEqual(6)
    for (const line of kit.sheet.lines) expect(line.length).toBeLessThanOrEqual(22)
    expect(kit.sheet.heading.length).toBeLessThanOrEqual(15)
  })

  it('names no illness, keeps its voice down, knows no number but the hotlines', () => {
    expect(texts.flatMap(diagnosingWordsIn)).toEqual([])
    expect(texts.flatMap(toneFaultsIn)).toEqual([])
    expect(texts.flatMap(unknownNumbersIn)).toEqual([])
  })

  it('rests on two sources or more, is read again within a year, and says who wrote it', () => {
    expect(sources.length).toBeGreaterThanOrEqual(2)
    for (const { url } of sources) if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/)
    expect(kit.authorRole).toMatch(/不是医生/)
    expect(kit.reviewBy > kit.updatedOn).toBe(true)
    expect(Date.parse(kit.reviewBy) - Date.parse(kit.updatedOn)).toBeLessThanOrEqual(368 * 86_400_000)
  })
})
