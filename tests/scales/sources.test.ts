import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scales } from '#core/scales/index'

const rows = readFileSync('docs/scale-sources.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

it('says of every division of what can be taken how its source was read', () => {
  const said = rows.map(([tool, division]) => `${tool} ${division}`)
  for (const { id, bandSets, patterns } of scales) {
    for (const division of [...bandSets, ...patterns]) expect(said).toContain(`${id} ${division.id}`)
  }
})

it('names nothing that cannot be taken, and leaves no cell of what was read open', () => {
  const ids = scales.map(({ id }) => id)
  for (const [tool, division, source, read, where] of rows.slice(2)) {
    expect(ids).toContain(tool)
    for (const cell of [division, source, read, where]) expect(cell).not.toBe('')
  }
})
