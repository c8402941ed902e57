import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { drawnIn } from '../config/mutation/drawn'
import { isDrawn } from '../config/mutation/sampler.mjs'
import { between, noted, scoreOf } from '../config/mutation/score'

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

  it('of all lies around that of those that were drawn, closer the more they are, and is theirs where they are all', () => {
    const drawn = { name: 'core/domain', killed: 90, survived: 8, unreached: 2 }
    // Wilson's interval of 90 of 100, two-sided at 95 %.
    expect(between(drawn, 1e12).least).toBeCloseTo(82.56, 1)
    expect(between(drawn, 1e12).most).toBeCloseTo(94.48, 1)
    expect(between(drawn, 200).least).toBeGreaterThan(between(drawn, 1e12).least)
    expect(between(drawn, 100)).toEqual({ least: 90, most: 90 })
    expect(between({ ...drawn, killed: 0, survived: 0, unreached: 0 }, 5)).toEqual({ least: 0, most: 100 })
  })
})

describe('mutants drawn by lot', () => {
  const mutant = (line: number, fileName = '/somewhere/core/domain/access/roles.ts') => ({
    ...{ id: `${line}`, fileName, mutatorName: 'BooleanLiteral', replacement: 'false' },
    location: { start: { line, column: 4 }, end: { line, column: 8 } },
  })
  const all = Array.from({ length: 4000 }, (_, line) => mutant(line))
  const drawn = (share: number, seed = '1') => all.filter((one) => isDrawn(one, { share, seed })).map(({ id }) => id)

  it('are as many as the share says, others with another seed, and the same wherever the project lies', () => {
    expect(drawn(0.1).length / all.length).toBeCloseTo(0.1, 1)
    expect(drawn(0.1)).not.toEqual(drawn(0.1, '2'))
    const elsewhere = all.filter(({ location }) =>
      isDrawn(mutant(location.start.line, 'core\\domain\\access\\roles.ts'), { share: 0.1, seed: '1' }),
    )
    expect(elsewhere.map(({ id }) => id)).toEqual(drawn(0.1))
    expect([drawn(1).length, drawn(0).length]).toEqual([4000, 0])
  })

  it('stand at places of their files, of as many as there are', async () => {
    const { all: count, places } = await drawnIn(['figures'], { share: 1, seed: '1' })
    expect(count).toBeGreaterThan(20)
    expect(places).toHaveLength(count)
    for (const place of places) expect(place).toMatch(/^core\/domain\/figures\/[\w/-]+\.ts:\d+:\d+-\d+:\d+$/)
  })
})

it('a room that is none is refused with the names of those that are, and nothing is run', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'config/mutation/index.ts', 'nobody'], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('core/domain 里没有：nobody。有的是：access、')
})
