import { describe, expect, it } from 'vitest'
import {
  type Credential,
  type CredentialKind,
  holding,
  isGood,
  shownOf,
  stateOf,
} from '#core/domain/access/credentials'
import { endsSoonest } from '#core/domain/access/standing'

const today = '2026-11-01'
const looked = (verified: boolean) => ({ by: 'manager', at: Date.parse('2026-10-31T16:00:00Z'), verified })
const paper = (change: Partial<Credential> = {}): Credential => ({
  ...{ id: 'a', kind: 'counsellor', number: 'sealed' as never, issuer: '某协会', until: null, notedAt: 1 },
  checked: looked(true),
  ...change,
})

describe('a credential on the first of November', () => {
  it.each([
    ['verified, without an end', paper(), 'good', true],
    ['verified, until the first of December', paper({ until: '2026-12-01' }), 'ending', true],
    ['verified, until the second of December', paper({ until: '2026-12-02' }), 'good', true],
    ['verified, until today', paper({ until: '2026-11-01' }), 'ending', true],
    ['verified, until yesterday', paper({ until: '2026-10-31' }), 'over', false],
    ['not looked at', paper({ checked: null }), 'unchecked', false],
    ['not looked at, and over', paper({ checked: null, until: '2026-10-31' }), 'over', false],
    ['refused', paper({ checked: looked(false) }), 'refused', false],
    ['refused, ending soon', paper({ checked: looked(false), until: '2026-11-02' }), 'refused', false],
  ] as const)('%s', (_, credential, state, good) => {
    expect(stateOf(credential, today)).toBe(state)
    expect(isGood(credential, today)).toBe(good)
  })
})

describe('what everybody may read of credentials', () => {
  it('is those that were verified, by the month they were looked at in China, without number or name', () => {
    const all = [
      paper({ until: '2027-01-31' }),
      paper({ id: 'b', checked: null }),
      paper({ id: 'c', checked: looked(false) }),
    ]
    expect(shownOf(all)).toEqual([
      { id: 'a', kind: 'counsellor', issuer: '某协会', until: '2027-01-31', month: '2026-11' },
    ])
  })

  it('is those that hold that day, counsellors first', () => {
    const one = (kind: CredentialKind, until: string | null) => ({
      id: kind,
      kind,
      issuer: '',
      until,
      month: '2026-01',
    })
    const shown = [
      one('school-counsellor', null),
      one('psychiatrist', '2026-10-31'),
      one('social-worker', '2026-11-01'),
      one('counsellor', '2026-11-02'),
    ]
    expect(holding(shown, today).map(({ id }) => id)).toEqual(['counsellor', 'social-worker', 'school-counsellor'])
  })
})

describe('the credential that ends first', () => {
  const other = (change: Partial<Credential>) => paper({ id: 'b', ...change })
  it.each([
    ['none ends', [paper()], null],
    ['none within thirty days', [paper({ until: '2026-12-02' })], null],
    ['one within thirty days', [paper({ until: '2026-12-01' })], '2026-12-01'],
    ['one that has ended', [paper({ until: '2026-10-01' })], '2026-10-01'],
    ['not one that nobody verified', [paper({ until: '2026-10-01', checked: null })], null],
    ['not one that was refused', [paper({ until: '2026-10-01', checked: looked(false) })], null],
    [
      'the earlier',
      [other({ kind: 'social-worker', until: '2026-11-09' }), paper({ until: '2026-11-05' })],
      '2026-11-05',
    ],
    ['not one with another of its kind for good', [paper({ until: '2026-11-05' }), other({})], null],
    [
      'of two of a kind the one that holds longer',
      [paper({ until: '2026-11-05' }), other({ until: '2026-11-09' })],
      '2026-11-09',
    ],
    ['one beside another kind', [paper({ until: '2026-11-05' }), other({ kind: 'psychiatrist' })], '2026-11-05'],
    ['one beside another that is not good', [paper({ until: '2026-11-05' }), other({ checked: null })], '2026-11-05'],
    [
      'of two that end the same day, that day',
      [paper({ until: '2026-11-05' }), other({ until: '2026-11-05' })],
      '2026-11-05',
    ],
  ] as const)('%s', (_, credentials, ends) => {
    expect(endsSoonest(credentials, today)).toBe(ends)
  })
})
