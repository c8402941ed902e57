import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'

/** docs/seeds.md: what the seeds ask, and where it is kept. A row that names what is not there promises nothing. */
const rows = readFileSync('docs/seeds.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (C|A-|C2-)\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, row = '', asks = '', pages = '', asked = '', tests = '']) => ({ row, asks, pages, asked, tests }))

const pathsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
const names = operations.map(({ name }) => name as string)

describe('docs/seeds.md', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(20)
  })

  it.each(rows)('$row: $asks', ({ pages, asked, tests }) => {
    for (const path of [...pathsIn(pages), ...pathsIn(tests)]) expect(existsSync(path), path).toBe(true)
    for (const name of pathsIn(asked)) expect(names, name).toContain(name)
    expect(pathsIn(tests).length, 'names a test').toBeGreaterThan(0)
    for (const path of pathsIn(tests)) expect(path).toMatch(/^(tests|emulator\/tests)\/.*\.test\.ts$/)
  })

  it('leaves no operation without a row', () => {
    const told = new Set(rows.flatMap(({ asked }) => pathsIn(asked)))
    expect(names.filter((name) => !told.has(name))).toEqual([])
  })
})
