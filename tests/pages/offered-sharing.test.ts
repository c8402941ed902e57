import { describe, expect, it } from 'vitest'
import type { listChildren } from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
import { mayDoForChild } from '#core/domain/access/child'
import type { Child } from '#core/domain/children/profile'
import { offeredOn } from '../../src/child/sharing/shown'
import { ownLooksText, ownShareText, sheetWords, timeWords } from '../../src/child/sharing/words'
import { aChild } from '../support/children'
import { mondayAt } from '../support/makers'
import { tooLongIn } from '../support/reading-level'

type Profile = NonNullable<OutputOf<typeof listChildren>['children'][number]['profile']>

const now = mondayAt(9)
const ages = [0, 1, 7, 8, 11, 12, 13, 14, 17, 18, 19]
const people = ['guardian', 'booker', 'self'] as const

/** Born in a November, so that whoever is so old has been it since the first of the month. */
function childOf(years: number, hasAccount: boolean): Child {
  const at = now - 60_000
  const said = { answer: 'yes', version: 3, at, personId: 'p1' } as const
  const { v: _, ...child } = aChild({
    ...{ id: 'child', personId: 'guardian', born: { year: 2026 - years, month: 10 } },
    guardians: [
      { id: 'first', personId: 'guardian', since: at, sees: 'records' },
      { id: 'second', personId: 'booker', since: at, sees: 'booking' },
    ],
    own: hasAccount ? { personId: 'self', since: at } : null,
    consents: [
      { ...said, by: 'guardian' },
      { ...said, by: 'child' },
    ],
  }) as Child & { v: number }
  return child
}

function profileOf(child: Child, who: (typeof people)[number]): Profile {
  const sees = who === 'self' ? 'self' : who === 'booker' ? 'booking' : 'records'
  return {
    ...{ born: child.born, pretermWeeks: null, sees, guardians: [], hasOwnAccount: child.own !== null },
    ...{ words: { guardian: null, child: null }, standing: { read: null, keep: null }, mayTell: true, care: null },
  }
}

const table = ages.flatMap((years) =>
  [true, false].flatMap((hasAccount) =>
    people
      .filter((who) => who !== 'self' || hasAccount)
      .flatMap((who) => (['guardian', 'child'] as const).map((voice) => ({ years, hasAccount, who, voice }))),
  ),
)

describe('what a phone offers about showing a result', () => {
  it.each(table)('is what the cloud would allow: $who, $years, account: $hasAccount, $voice', (row) => {
    const { years, hasAccount, who, voice } = row
    const child = childOf(years, hasAccount)
    const may = (deed: Parameters<typeof mayDoForChild>[0]) => mayDoForChild(deed, child, [who], now).ok
    const offered = offeredOn(profileOf(child, who), voice, now)
    expect(offered.isSelf).toBe(who === 'self')
    expect(offered.share).toBe(may(voice === 'guardian' ? 'share-guardians-result' : 'share-childs-result'))
    // Below eight there is nothing of a child's own to be taken back.
    if (years >= 8 || voice === 'guardian') {
      expect(offered.takeBack).toBe(may(voice === 'guardian' ? 'take-back-guardians-share' : 'take-back-childs-share'))
    }
  })
})

describe('what a young person is told of what they show', () => {
  const share = {
    ...{ mine: true, with: '云溪' },
    ...{
      since: now,
      until: now + 1,
      takenBackAt: null,
      looks: 3,
      lastLook: { at: now, reason: 'in-session' as const },
    },
  }

  it('is in sentences of fifteen characters, but for names and moments', () => {
    const told = [
      ownShareText(share, now),
      ownShareText(share, now + 1),
      ownShareText({ ...share, takenBackAt: now }, now),
      ...[ownLooksText(share, now), ownLooksText({ ...share, looks: 0, lastLook: null }, now)],
      ...[...Object.values(sheetWords.child), ...Object.values(timeWords)],
    ]
    const withoutMoments = told.map((text) => text.replace(/(今天|11月\d+日)[^。]*?\d\d:\d\d/g, ''))
    expect(withoutMoments.flatMap((text) => tooLongIn(text, 15))).toEqual([])
  })

  it('counts the looks to fifty, of which no more is known', () => {
    expect(ownLooksText(share, now)).toMatch(/^打开过 3 次。/)
    expect(ownLooksText({ ...share, looks: 50 }, now)).toMatch(/^打开过 50 次以上。/)
  })
})
