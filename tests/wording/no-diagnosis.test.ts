import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagnosesIn } from '#core/domain/assessment/no-diagnosis'

/** An instrument's own name stands in the panel about it, never in a list: its `title`. */
const own = /^\s*(?:\.\.\.\{.*)?title: '[^']*'/

function found(text: string): string[] {
  return (
    text
      .split('\n')
      // Who published a source, and what it is called, are not ours to word.
      .map((line) => line.replace(own, '').replace(/^\s*(\{ title: '[^']*', )?publisher: '[^']*'/, ''))
      // A state organ's sentence stands as it was issued: core/content/ten-points.ts.
      .map((line) => line.replace(/^\s*quoted: '[^']*'/, ''))
      .flatMap((line) => diagnosesIn(line))
  )
}

/** Names such words: the one list, also of what is refused in a wording that somebody brings. */
const list = 'core/domain/assessment/no-diagnosis.ts'

const texts = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'core', 'cloudfunctions'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => /\.(tsx?|json)$/.test(path) && path !== list && existsSync(path))

describe('no text of the program says what somebody has', () => {
  it('in any file of what people and staff see', () => {
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.flatMap((path) => found(readFileSync(path, 'utf8')).map((word) => `${path}: ${word}`))).toEqual([])
  })

  it.each(
    // Each word by itself, so that none can leave the list unseen.
    '患有 确诊 抑郁症 重度抑郁 中度抑郁 轻度抑郁 焦虑症 孤独症 自闭症 双相 精神病 精神分裂 躁狂 强迫症 恐惧症 人格障碍 病人 患者'.split(
      ' ',
    ),
  )('and would be found saying %s', (word) => {
    expect(found(`headline: '像是${word}的样子',`)).toEqual([word])
  })

  it('but an instrument may be called by its own name, in the panel about it', () => {
    expect(found("  title: '社交恐惧症量表',")).toEqual([])
    expect(found("  plainTitle: '社交恐惧症量表',")).toEqual(['恐惧症'])
  })
})
