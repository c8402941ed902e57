import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync('src/styles/tokens.scss', 'utf8')

function palette(theme: 'light' | 'dark'): (name: string) => string {
  const body = new RegExp(`@mixin ${theme} \\{([^}]*)\\}`).exec(tokens)?.[1] ?? ''
  const colours = new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]))
  return (name) => {
    const hex = colours.get(name)
    if (!hex) throw new Error(`no colour ${name} in ${theme}`)
    return hex
  }
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const text = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'surface-soft'],
  ['ink', 'warm-soft'],
  ['ink', 'accent-soft'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'surface-soft'],
  ['accent', 'surface'],
  ['accent-ink', 'surface'],
  ['accent-ink', 'ground'],
  ['accent-ink', 'accent-soft'],
  ['on-chosen', 'chosen'],
  ['on-accent', 'accent'],
  ['warm-ink', 'warm-soft'],
  ['warm-ink', 'surface'],
  ['quiet-danger', 'ground'],
  ['quiet-danger', 'surface'],
] as const

/** Marks that have to be seen, not read: 3:1 (WCAG 1.4.11). */
const marks = [
  ['outline', 'surface'],
  ['accent', 'ground'],
  ['accent', 'accent-soft'],
  ['accent', 'chosen'],
] as const

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  const colour = palette(theme)

  it.each(text)('%s can be read on %s', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(marks)('%s can be seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

describe('the measure itself', () => {
  it('knows black on white, and that grey on grey is too little', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#999999')).toBeLessThan(4.5)
  })
})
