import { describe, expect, it } from 'vitest'
import { type ChildDeed, deedRefusals } from '#core/domain/access/child'
import type { ChildConsent } from '#core/domain/children/consent'
import { aChildOf, said } from '../../../support/child-of-age'
import { ages, says } from './rights'

const consents: Record<string, readonly ChildConsent[]> = {
  both: [said('guardian', 'yes'), said('child', 'yes')],
  guardian: [said('guardian', 'yes')],
  none: [],
  'guardian no': [said('guardian', 'no'), said('child', 'yes')],
  'child no': [said('guardian', 'yes'), said('child', 'no')],
}

/** The age, who said what, then what may be kept and what may be read. */
const table = [
  [7, 'guardian', 'yes', 'yes'],
  [7, 'none', 'guardian-consent-needed', 'guardian-consent-needed'],
  [7, 'guardian no', 'guardian-said-no', 'guardian-said-no'],
  [8, 'guardian', 'child-agreement-needed', 'yes'],
  [8, 'child no', 'child-said-no', 'yes'],
  [13, 'guardian no', 'guardian-said-no', 'guardian-said-no'],
  [14, 'guardian', 'own-agreement-needed', 'own-agreement-needed'],
  [14, 'guardian no', 'yes', 'yes'],
  [17, 'child no', 'child-said-no', 'child-said-no'],
] as const

describe.each(table)('at %i, with the consent of: %s', (years, whose, keep, read) => {
  const may = (deed: ChildDeed, who: string, own: { personId: string; since: number } | null = null) =>
    says(deed, who, aChildOf(years, { consents: consents[whose] ?? [], own }))
  const self = { personId: 'self', since: 0 }
  const own = (what: string) => (years < 8 ? 'child-too-young' : what)

  it(`a guardian keeps: ${keep}, reads and shows: ${read}`, () => {
    expect(may('keep-as-guardian', 'first')).toBe(keep)
    for (const deed of ['answer-care', 'read-results', 'share-guardians-result'] as const) {
      expect(may(deed, 'first'), deed).toBe(read)
    }
  })

  it('the child the same, on the guardian’s phone or their own', () => {
    for (const deed of ['keep-as-child', 'ask-for-somebody'] as const) {
      expect(may(deed, 'first'), deed).toBe(own(keep))
      expect(may(deed, 'self', self), deed).toBe(own(keep))
    }
    expect(may('share-childs-result', 'first')).toBe(own(read))
    expect([may('read-results', 'self', self), may('share-childs-result', 'self', self)]).toEqual([read, read])
  })
})

describe('what somebody may be told', () => {
  const gaps = [
    ...['guardian-consent-needed', 'child-agreement-needed', 'own-agreement-needed'],
    ...['guardian-said-no', 'child-said-no'],
  ]
  const people = ['first', 'second', 'booker', 'self', 'stranger']
  const met = (deed: ChildDeed) =>
    ages.flatMap((years) =>
      Object.values(consents).flatMap((words) =>
        [{ personId: 'self', since: 0 }, null].flatMap((own) =>
          people.flatMap((who) => {
            const alone = aChildOf(years, { consents: words, own })
            return [alone, { ...alone, guardians: alone.guardians.slice(0, 1) }].map((child) => says(deed, who, child))
          }),
        ),
      ),
    )

  it.each(Object.entries(deedRefusals) as [ChildDeed, readonly string[]][])(
    '%s: no more than it names',
    (deed, named) => {
      const found = new Set(met(deed).filter((one) => one !== 'yes'))
      expect([...found].filter((one) => !named.includes(one))).toEqual([])
      expect(named.filter((one) => !gaps.includes(one) && !found.has(one))).toEqual([])
    },
  )
})
