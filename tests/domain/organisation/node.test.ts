import { expect, it } from 'vitest'
import { kindsUnder } from '#core/domain/organisation/node'

it.each([
  ['province', ['city', 'district', 'street', 'community']],
  ['city', ['district', 'street', 'community', 'school', 'unit']],
  ['district', ['street', 'community', 'school', 'unit']],
  ['street', ['community', 'school', 'unit']],
  ['community', ['school', 'unit']],
  ['school', []],
  ['unit', ['unit']],
] as const)('under a %s may stand: %s', (above, kinds) => {
  expect(kindsUnder(above)).toEqual(kinds)
})
