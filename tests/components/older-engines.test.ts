import { type ChildNode, type Declaration, parse, type Rule } from 'postcss'
import { compile } from 'sass'
import { describe, expect, it } from 'vitest'
import { sources } from './sources'

/**
 * What the oldest engines under WeChat do not know: iOS 13.0 and Chrome 66 (the base library runs on no older ones).
 * They drop a declaration with a word they do not know, and a whole rule with such a selector.
 */
const newerProperties =
  /^(gap|row-gap|column-gap|aspect-ratio|inset|accent-color|translate|rotate|scale|content-visibility|scrollbar-gutter)$|-(inline|block)(-|$)/
const newerValues =
  /\b(min|max|clamp|color-mix|conic-gradient|oklch|lab|env\(.*,.*)\(|\bclip\b|\d[sld]v[hw]\b|\banywhere\b/
const newerSelectors = /:(has|is|where|focus-visible)\b|::backdrop/
/** wcsc stops at `*`; attributes are not among the selectors WeChat names. */
const neverInWxss = /\*|\[/
const newerConditions = /[<>]|^\s*(layer|container|property|scope)/

const gapOfGrid = /^grid-(row-|column-)?gap$/

const declarations = (rule: Rule | undefined) =>
  (rule?.nodes ?? []).filter((node: ChildNode): node is Declaration => node.type === 'decl')

/** What the rule says of its own display, or else what a rule of the same name says, outside of any condition. */
function displayOf(rule: Rule): string | undefined {
  const said = (one: Rule) => declarations(one).find(({ prop }) => prop === 'display')?.value
  const own = said(rule)
  if (own) return own
  let other: string | undefined
  rule.root().walkRules((same) => {
    if (same.selector === rule.selector && same.parent?.type === 'root') other = said(same) ?? other
  })
  return other
}

function isKnown({ prop, value, parent }: Declaration): boolean {
  const rule = parent?.type === 'rule' ? (parent as Rule) : undefined
  if (rule && gapOfGrid.test(prop)) return displayOf(rule) === 'grid'
  if (newerProperties.test(prop)) return false
  if (!newerValues.test(value)) return true
  // A newer word may follow an older one that says nearly the same.
  const before = declarations(rule).filter((other) => other.prop === prop)
  return before.length > 1 && before[0]?.value !== value && !newerValues.test(before[0]?.value ?? '')
}

/** What of a style sheet an old engine would drop. */
function unknownIn(css: string, isWxss = true): string[] {
  const found: string[] = []
  const sheet = parse(css)
  sheet.walkDecls((declaration) => {
    if (!isKnown(declaration)) found.push(`${declaration.prop}: ${declaration.value}`)
  })
  sheet.walkRules(({ selector, selectors }) => {
    if (isWxss && neverInWxss.test(selector)) found.push(selector)
    // Alone, such a rule is only missing; in a list it takes the others with it.
    if (selectors.length > 1 && newerSelectors.test(selector)) found.push(selector)
    if (/:(has|is|where)\b/.test(selector)) found.push(selector)
  })
  sheet.walkAtRules(({ name, params }) => {
    if (newerConditions.test(name) || (name === 'media' && newerConditions.test(params)))
      found.push(`@${name} ${params}`)
  })
  return found
}

const sheets = sources('.scss')

describe('on iOS 13 and Chrome 66, as old as WeChat still runs', () => {
  it.each(sheets)('$path says nothing they drop', ({ path }) => {
    // The frame of a desk is in no build but the web's.
    expect(unknownIn(compile(path).css, !path.startsWith('src/desk/'))).toEqual([])
  })

  it('all style sheets are looked at', () => {
    expect(sheets.length).toBeGreaterThan(30)
  })

  it.each([
    '.a { display: flex; gap: 8px }',
    '.a { display: flex; grid-gap: 8px }',
    '.a { grid-row-gap: 8px }',
    '.a { display: flex } @media print { .a { grid-gap: 8px } }',
    '.a { aspect-ratio: 1 }',
    '.a { inset: 0 }',
    '.a { margin-inline: auto }',
    '.a { width: min(100%, 720px) }',
    '.a { height: 100dvh }',
    '.a { overflow-wrap: anywhere }',
    '.a:has(.b) { color: red }',
    '.a:hover, .a:focus-visible { color: red }',
    '.a > * + * { color: red }',
    '.a[role=radio] { color: red }',
    '@media (width >= 600px) { .a { color: red } }',
    '@layer kit { .a { color: red } }',
  ])('%s would be noticed', (css) => {
    expect(unknownIn(css).length).toBeGreaterThan(0)
  })

  it.each([
    '.a { display: grid; grid-gap: 8px }',
    '.a { display: grid } @media print { .a { grid-gap: 8px } }',
    '.a { max-height: 100vh; max-height: 100dvh }',
    '.a:focus-visible { color: red }',
    '.a { padding-bottom: calc(8px + env(safe-area-inset-bottom)); grid-template-columns: minmax(0, 1fr) }',
    '@media (min-width: 600px) { .a + .a { color: red } }',
  ])('%s may be said', (css) => {
    expect(unknownIn(css)).toEqual([])
  })
})
