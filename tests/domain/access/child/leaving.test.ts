import { describe, it } from 'vitest'
import { guardian } from '../../../support/child-of-age'
import { always, expectRow, type Row } from './rights'

const last = always('last-guardian')
const from14: Row = ['last-guardian', 'last-guardian', 'last-guardian', 'yes', 'yes', 'yes']
const [first, second, booker] = [guardian('first'), guardian('second'), guardian('booker', 'booking')]

/** Who leaves, who there is, then of a child without an account and of one with. */
const table = [
  ['somebody else with the records stays', 'first', [first, second], always('yes'), always('yes')],
  ['nobody stays', 'first', [first], last, from14],
  ['only somebody who books stays', 'first', [first, booker], last, from14],
  ['who books leaves, and the records are somebody’s', 'booker', [first, booker], always('yes'), always('yes')],
  ['who books leaves, and the records were nobody’s before', 'booker', [booker], always('yes'), always('yes')],
] as const

describe('leaving a child, at 7, 8, 13, 14, 17 and 18', () => {
  it.each(table)('%s', (_, who, guardians, without, withAccount) => {
    expectRow('leave', who, without, { guardians, own: null })
    expectRow('leave', who, withAccount, { guardians })
  })
})
