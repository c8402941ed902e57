import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../config/where.mjs'

/** Line and column, from 1, of a text in a built file. */
function placeOf(file: string, text: string): string {
  const before = readFileSync(file, 'utf8').split(text, 1)[0]?.split('\n') ?? []
  return `index.js:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

/** The line, from 1, on which a source holds a text. */
const lineOf = (file: string, text: string) => readFileSync(file, 'utf8').split(text, 1)[0]?.split('\n').length

describe('a place in the log', () => {
  it('is found in the sources: the built file is the same when it is built again', async () => {
    const said = 'a condition compares with'
    const place = placeOf('dist/cloudfunctions/appointments/index.js', said)
    const source = 'cloudfunctions/_runtime/database.ts'
    expect(await sourceOf('appointments', place)).toBe(`${source}:${lineOf(source, said)}`)
  })

  it.each([
    ['it is none', 'appointments', 'index.js'],
    ['the file is not so long', 'appointments', 'index.js:999999:1'],
    ['there is no such function', 'nothing', 'index.js:1:1'],
  ])('is not told when %s', async (_, functionName, place) => {
    expect(await sourceOf(functionName, place)).toBeNull()
  })
})
