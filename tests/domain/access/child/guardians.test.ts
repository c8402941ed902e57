import { describe, it } from 'vitest'
import type { ChildDeed } from '#core/domain/access/child'
import { always, expectRow, from8, type Row, until14, until18 } from './rights'

const own = null
const bothAlike = [
  ['see', always('yes')],
  ['change', until18('yes')],
  ['agree-as-guardian', until14('own-word-from-14')],
  ['invite-guardian', until18('yes')],
  ['remove-guardian', until18('yes')],
  ['leave', always('yes')],
  ['keep-as-guardian', until18('yes')],
  ['answer-care', until18('yes')],
  ['read-results', until18('yes')],
  ['share-guardians-result', until18('yes')],
  ['take-back-guardians-share', until18('yes')],
  ['forget-guardians-result', until18('yes')],
  // What a child said no to is not opened from a guardian's phone, whether or not they have one of their own.
  ['share-result', until18('own-account-decides')],
] as const satisfies readonly (readonly [ChildDeed, Row])[]

/** First of a child with an account of their own, then of one without, who says their word on the guardian's phone. */
const byAccount = [
  ['agree-as-child', from8('own-account-decides'), from8('yes')],
  ['keep-as-child', from8('own-account-decides'), from8('yes')],
  ['ask-for-somebody', from8('own-account-decides'), from8('yes')],
  ['share-childs-result', from8('own-account-decides'), from8('yes')],
  ['take-back-childs-share', until18('own-account-decides'), until18('yes')],
  ['forget-childs-result', until18('own-account-decides'), until14('own-account-decides')],
  // A code for their own account is all that is left to give from 18 on.
  ['invite-self', always('own-account-connected'), ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'yes']],
] as const satisfies readonly (readonly [ChildDeed, Row, Row])[]

describe.each(['first', 'second'])('the %s guardian, at 7, 8, 13, 14, 17 and 18', (who) => {
  it.each(bothAlike)('may or may not: %s', (deed, row) => {
    expectRow(deed, who, row)
    expectRow(deed, who, row, { own })
  })

  it.each(byAccount)('may or may not, by whether the child has an account: %s', (deed, withAccount, without) => {
    expectRow(deed, who, withAccount)
    expectRow(deed, who, without, { own })
  })
})

describe('forgetting a child with all that was kept', () => {
  it('is the first guardian’s, until 14 where the young person has an account', () => {
    expectRow('forget', 'first', until14('own-account-decides'))
    expectRow('forget', 'first', until18('yes'), { own })
  })

  it('is never a later guardian’s', () => {
    const later = ['first-guardian-only', 'first-guardian-only', 'first-guardian-only'] as const
    expectRow('forget', 'second', [...later, 'own-account-decides', 'own-account-decides', 'record-theirs'])
    expectRow('forget', 'second', until18('first-guardian-only'), { own })
  })
})
