import { dirname, join } from 'node:path'
import { compile } from 'sass'
import { describe, expect, it } from 'vitest'
import { sources } from './sources'

/** Names a style sheet gives, after Sass has unrolled its loops and nesting. */
function namesOf(sheet: string): Set<string> {
  const { css } = compile(sheet)
  return new Set([...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ''))
}

const users = sources('.tsx').flatMap(({ path, text }) => {
  const sheet = /import styles from '(.+\.scss)'/.exec(text)?.[1]
  const used = [...text.matchAll(/\bstyles\.(\w+)/g)].map(([, name]) => name ?? '')
  return sheet ? [{ path, sheet: join(dirname(path), sheet), used }] : []
})

describe('class names', () => {
  it('are looked up in files that use them', () => {
    expect(users.length).toBeGreaterThan(15)
  })

  it.each(users)('$path uses only names its style sheet has', ({ sheet, used }) => {
    const given = namesOf(sheet)
    expect(used.filter((name) => !given.has(name))).toEqual([])
  })

  it('that exist nowhere are noticed', () => {
    expect(namesOf('src/components/card/card.module.scss').has('cardboard')).toBe(false)
  })
})
