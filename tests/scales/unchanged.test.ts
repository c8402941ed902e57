import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Scale } from '#core/domain/assessment/scale'
import { publishedForChildren } from '#core/scales/children/index'
import { published as publishedForOneself } from '#core/scales/index'
import digests from './published-digests.json'

/** The same for the same content, in whatever order a file writes it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(',')}}`
}

/** All of it but what may be looked at again later: who compared the wording, and what was read when. */
function digestOf({ passport, ...rest }: Scale): string {
  const { review: _, evidence: __, ...right } = passport
  return createHash('sha256')
    .update(canonical({ ...rest, passport: right }))
    .digest('hex')
    .slice(0, 32)
}

const published = [...publishedForOneself, ...publishedForChildren]
const stored = new Map(Object.entries(digests))
const nameOf = ({ id, version }: Scale) => `${id} ${version}`

describe('a published version', () => {
  it.each(published.map((scale) => [nameOf(scale), scale] as const))(
    '%s is what it was when it was published',
    (name, scale) => {
      // Another word, cut-off or rule is another version; only a new version brings a new line here.
      expect({ [name]: digestOf(scale) }).toEqual({ [name]: stored.get(name) })
    },
  )

  it('is never taken away', () => {
    const names = published.map(nameOf)
    expect([...stored.keys()].filter((name) => !names.includes(name))).toEqual([])
  })

  it('would be noticed in another word, cut-off, rule, option or licence', () => {
    const [scale] = published
    if (!scale) throw new Error('nothing is published')
    const [item] = scale.items
    const [option] = scale.options
    const [set] = scale.bandSets
    if (!option || !set) throw new Error('nothing to change')
    const changes: Partial<Scale>[] = [
      { lead: `${scale.lead}。` },
      { items: [{ ...item, stem: `${item.stem} ` }, ...scale.items.slice(1)] },
      { items: [{ ...item, optional: true }, ...scale.items.slice(1)] },
      { options: [{ ...option, value: option.value - 1 }, ...scale.options.slice(1)] },
      { options: [...scale.options].reverse() },
      { bandSets: [{ ...set, bands: [{ ...set.bands[0], from: 1 }] }] },
      { scores: [] },
      { passport: { ...scale.passport, licence: null } },
    ]
    const found = changes.map((change) => digestOf({ ...scale, ...change }))
    expect(new Set([digestOf(scale), ...found]).size).toBe(changes.length + 1)
  })

  it('may be written in another order, and be reviewed and looked up later', () => {
    const [scale] = published
    if (!scale) throw new Error('nothing is published')
    const turned = Object.fromEntries(Object.entries(scale).reverse()) as unknown as Scale
    const review = { by: '审阅人', on: '2026-12-01' }
    const evidence = [...scale.passport.evidence, { what: '再读一次', on: '2026-12-01' }]
    expect(digestOf({ ...turned, passport: { ...scale.passport, review, evidence } })).toBe(digestOf(scale))
  })
})
