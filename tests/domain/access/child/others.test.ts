import { describe, expect, it } from 'vitest'
import { type ChildDeed, deedRefusals, mayDoForChild, relationToChild } from '#core/domain/access/child'
import { aChildOf, guardian, inJuly } from '../../../support/child-of-age'
import { always, expectRow, type Row } from './rights'

const deeds = Object.keys(deedRefusals) as ChildDeed[]
const from14: Row = ['not-yet-14', 'not-yet-14', 'not-yet-14', 'yes', 'yes', 'yes']
const from8: Row = ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'yes']

const byThemselves: Record<ChildDeed, Row> = {
  see: always('yes'),
  change: from14,
  forget: from14,
  'forget-guardians-result': from14,
  'agree-as-child': from8,
  'keep-as-child': from8,
  'ask-for-somebody': from8,
  'read-results': always('yes'),
  'share-result': always('yes'),
  'share-childs-result': always('yes'),
  'take-back-guardians-share': always('yes'),
  'take-back-childs-share': always('yes'),
  'forget-childs-result': always('yes'),
  // What guardians said becomes theirs to show when the record does.
  'share-guardians-result': ['not-guardian', 'not-guardian', 'not-guardian', 'not-guardian', 'not-guardian', 'yes'],
  'agree-as-guardian': always('not-guardian'),
  'invite-guardian': always('not-guardian'),
  'invite-self': always('not-guardian'),
  'remove-guardian': always('not-guardian'),
  leave: always('not-guardian'),
  'keep-as-guardian': always('not-guardian'),
  'answer-care': always('not-guardian'),
}

describe('at 7, 8, 13, 14, 17 and 18', () => {
  it.each(Object.entries(byThemselves) as [ChildDeed, Row][])(
    'the young person on their own account: %s',
    (deed, row) => expectRow(deed, 'self', row),
  )

  it.each(deeds)('who only books for the child sees it, may leave, and no more: %s', (deed) => {
    expectRow(deed, 'booker', always(deed === 'see' || deed === 'leave' ? 'yes' : 'books-only'))
    expectRow(deed, 'booker', always(deed === 'see' || deed === 'leave' ? 'yes' : 'books-only'), { own: null })
  })

  it.each(deeds)('to a stranger there is no child: %s', (deed) => {
    expectRow(deed, 'stranger', always('child-unknown'))
    expectRow(deed, 'self', always('child-unknown'), { own: null })
    expectRow(deed, 'first', always('child-unknown'), { guardians: [guardian('second')] })
  })
})

describe('how somebody stands to a child', () => {
  it('is by any id they have or had', () => {
    const child = aChildOf(9)
    expect(relationToChild(child, ['now', 'first'])).toEqual({
      ...{ as: 'guardian', guardian: guardian('first'), isFirst: true },
    })
    expect(relationToChild(child, ['second'])).toMatchObject({ guardian: { id: 'second' }, isFirst: false })
    expect(relationToChild(child, ['now', 'self'])).toEqual({ as: 'self' })
    expect(relationToChild(child, [])).toBeNull()
    expect(mayDoForChild('see', child, ['self'], inJuly)).toEqual({ ok: true, value: { as: 'self' } })
  })
})
