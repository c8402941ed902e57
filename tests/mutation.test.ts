import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { noted, scoreOf } from '../config/mutation/score'

describe('the score of the mutants', () => {
  const one = { name: 'access', killed: 80, survived: 15, unreached: 5 }

  it('counts those that no test reaches as not killed', () => {
    expect(scoreOf([one]).score).toBe(80)
    expect(scoreOf([{ ...one, unreached: 0 }]).score).toBeCloseTo(84.21, 2)
  })

  it('of two rooms is that of their mutants together, not the mean of their scores', () => {
    const other = { name: 'desk', killed: 300, survived: 0, unreached: 0 }
    expect(scoreOf([one, other])).toEqual({
      name: 'core/domain',
      killed: 380,
      survived: 15,
      unreached: 5,
      score: 95,
    })
    expect(noted(scoreOf([one, other]))).toBe(
      'core/domain：改动 400 处，被测试发现 380，没被发现 15，没有测试走到 5，95.0%',
    )
  })

  it('of nothing is no number out of nothing', () => {
    expect(scoreOf([]).score).toBe(0)
  })
})

it('a room that is none is refused with the names of those that are, and nothing is run', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'config/mutation/index.ts', 'nobody'], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('core/domain 里没有：nobody。有的是：access、')
})
