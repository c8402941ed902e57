import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Words that say what somebody has. No screen, message or export uses one (精神卫生法 art. 23). */
const words =
  /患有|确诊|抑郁症|(?:重度|中度|轻度)抑郁|焦虑症|孤独症|自闭症|双相|精神病|精神分裂|躁狂|强迫症|恐惧症|人格障碍/g

/** An instrument's own name stands in the panel about it, never in a list: its `title`. */
const own = /^\s*(?:\.\.\.\{.*)?title: '[^']*'/

function found(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(own, ''))
    .flatMap((line) => line.match(words) ?? [])
}

/** Names such words, to refuse a wording that uses one. */
const refuses = 'core/domain/assessment/wording.ts'

const texts = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'core', 'cloudfunctions'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => /\.(tsx?|json)$/.test(path) && path !== refuses && existsSync(path))

describe('no text of the program says what somebody has', () => {
  it('in any file of what people and staff see', () => {
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.flatMap((path) => found(readFileSync(path, 'utf8')).map((word) => `${path}: ${word}`))).toEqual([])
  })

  it.each(['你患有焦虑症', '可能确诊', '提示重度抑郁', '孤独症的迹象', '像是双相'])(
    'and would be found saying %s',
    (text) => {
      expect(found(`headline: '${text}',`).length).toBeGreaterThan(0)
    },
  )

  it('but an instrument may be called by its own name, in the panel about it', () => {
    expect(found("  title: '社交恐惧症量表',")).toEqual([])
    expect(found("  plainTitle: '社交恐惧症量表',")).toEqual(['恐惧症'])
  })
})
