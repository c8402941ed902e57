import { existsSync, readFileSync } from 'node:fs'
import { compile } from 'sass'
import { describe, expect, it } from 'vitest'
import { iconNames } from '../../src/components/icon/names'

const named: readonly string[] = iconNames
const drawn = [...compile('src/components/icon/icon.module.scss').css.matchAll(/lucide\("?([\w-]+)"?\)/g)].map(
  ([, name]) => name ?? '',
)

describe('icons', () => {
  it('are the same in the list of names and in the style sheet', () => {
    expect(named.length).toBeGreaterThan(10)
    expect(drawn).toEqual(named)
  })

  it.each(named)('%s exists in lucide', (name) => {
    expect(existsSync(`node_modules/lucide-static/icons/${name}.svg`)).toBe(true)
  })
})
