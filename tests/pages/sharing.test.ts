import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/**
 * The pages WeChat may offer to pass on. A person's own matters never are: no test, no result, no appointment, nothing
 * kept, nobody's agenda. Help goes to one friend at a time and not to a timeline.
 */
const passedOn: Record<string, readonly string[]> = {
  'src/pages/home': ['message', 'timeline'],
  'src/pages/landing': ['message', 'timeline'],
  'src/pages/help': ['message'],
  'src/resident/pages/article': ['message', 'timeline'],
  'src/child/pages/card': ['message'],
}

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
}).split('\n')
const configs = tracked.filter((path) => /^src\/(\w+\/)?pages\/[\w-]+\/index\.config\.ts$/.test(path))
const folderOf = (path: string) => path.split('/').slice(0, -1).join('/')

describe('what WeChat may offer to pass on', () => {
  it('is looked for on every page there is', () => {
    expect(configs.length).toBeGreaterThan(13)
    expect(Object.keys(passedOn).filter((folder) => !configs.map(folderOf).includes(folder))).toEqual([])
  })

  it.each(configs)('%s says no more than the list', (path) => {
    const config = readFileSync(path, 'utf8')
    const says = [
      ...(/enableShareAppMessage: true/.test(config) ? ['message'] : []),
      ...(/enableShareTimeline: true/.test(config) ? ['timeline'] : []),
    ]
    expect(says).toEqual(passedOn[folderOf(path)] ?? [])
  })

  it('has a handler only on those pages', () => {
    const handling = tracked.filter(
      (path) => path.endsWith('.tsx') && /\buseShar\w+\(/.test(readFileSync(path, 'utf8')),
    )
    expect(new Set(handling.map(folderOf))).toEqual(new Set(Object.keys(passedOn)))
  })
})
