import { describe, expect, it } from 'vitest'
import { schema } from '../../../cloudfunctions/_store/schema'

describe('the schema', () => {
  it('lets nobody reach data but through a function', () => {
    expect(schema.collections.map(({ permission }) => permission)).toEqual(schema.collections.map(() => 'ADMINONLY'))
  })

  it('is plain data that an operator can apply', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  it('has one index of a name in a collection, each of at least one field', () => {
    for (const { name, indexes } of schema.collections) {
      expect(new Set(indexes.map((index) => index.name)).size, name).toBe(indexes.length)
      for (const index of indexes) expect(index.keys.length, `${name}.${index.name}`).toBeGreaterThan(0)
    }
  })
})
