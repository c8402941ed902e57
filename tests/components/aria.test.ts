import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** All but `current`, which only our tab bar for the web says. */
const everything = {
  role: 'radio',
  label: '第一项',
  hidden: false,
  live: 'polite',
  checked: true,
  selected: false,
  disabled: true,
  expanded: false,
  describedBy: 'a',
  labelledBy: 'b',
  modal: true,
  now: 1,
  min: 0,
  max: 9,
  level: 2,
} as const

async function ariaOn(target: 'weapp' | 'h5') {
  vi.stubEnv('TARO_ENV', target)
  const { aria } = await import('../../src/components/element/aria')
  return aria
}

describe('what assistive technology is told', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllEnvs())

  it('leaves out what is not known, and keeps a "no"', async () => {
    const aria = await ariaOn('h5')
    expect(aria({ label: undefined, checked: false })).toEqual({ 'aria-checked': false })
  })

  it('names the role as each target wants it', async () => {
    expect((await ariaOn('h5'))({ role: 'radio' })).toEqual({ role: 'radio' })
    vi.resetModules()
    expect((await ariaOn('weapp'))({ role: 'radio' })).toEqual({ 'aria-role': 'radio' })
  })

  it('says nothing on WeChat that the templates would drop', async () => {
    const aria = await ariaOn('weapp')
    const passed = JSON.parse(readFileSync('config/plugins/aria/attributes.json', 'utf8')) as { View: object }
    const said = Object.keys(aria(everything))
    expect(said).toHaveLength(Object.keys(everything).length)
    expect(said.filter((name) => !(name in passed.View))).toEqual([])
  })
})
