import { expect, it } from 'vitest'
import { kindNames, siteKindNames } from '#core/content/place-names'
import { postNames } from '#core/content/post-names'
import { peopleTemplate, placesTemplate } from '#core/content/table-template'
import { tableWords } from '#core/content/table-words'
import { readSheet } from '#core/domain/setup/read-sheet'

it('each kind is known by the word it is shown by, brackets of either width', () => {
  for (const [kind, name] of Object.entries(kindNames)) expect(tableWords.kindOf(name)).toBe(kind)
  for (const [kind, name] of Object.entries(siteKindNames)) {
    expect(tableWords.siteKindOf(name)).toBe(kind)
    expect(tableWords.siteKindOf(name.replace('（', '(').replace('）', ')'))).toBe(kind)
  }
  for (const [role, name] of Object.entries(postNames)) expect(tableWords.roleOf(name)).toBe(role)
  for (const word of ['', '街', '小区', '主任', 'constructor']) {
    expect([tableWords.kindOf(word), tableWords.siteKindOf(word), tableWords.roleOf(word)]).toEqual([null, null, null])
  }
})

it('the tables to fill in are ones that are read', () => {
  const written = (rows: readonly (readonly string[])[]) =>
    rows.map((cells, at) => ({ row: at + 1, cells, formula: false }))
  expect(readSheet(written(placesTemplate))).toMatchObject({ sheet: 'places', faults: [] })
  expect(readSheet(written(peopleTemplate))).toMatchObject({ sheet: 'people', faults: [] })
})
