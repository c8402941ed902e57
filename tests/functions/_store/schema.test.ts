import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../cloudfunctions/_store/schema'

describe('the schema', () => {
  it('lets nobody reach data but through a function', () => {
    expect(schema.collections.map(({ permission }) => permission)).toEqual(schema.collections.map(() => 'ADMINONLY'))
  })

  it('is plain data that an operator can apply', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  it('has of each collection what its documents look like: one that is not parsed could not be read', () => {
    const folder = 'cloudfunctions/_store'
    const code = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    for (const { name } of schema.collections) {
      expect(
        code.filter((text) => text.includes(`>('${name}',`) || text.includes(`>(\n  '${name}',`)),
        name,
      ).toHaveLength(1)
    }
  })

  it('has one index of a name in a collection, each of at least one field', () => {
    for (const { name, indexes } of schema.collections) {
      expect(new Set(indexes.map((index) => index.name)).size, name).toBe(indexes.length)
      for (const index of indexes) expect(index.keys.length, `${name}.${index.name}`).toBeGreaterThan(0)
    }
  })
})
