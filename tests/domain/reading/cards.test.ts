import { describe, expect, it } from 'vitest'
import { textsIn } from '#core/domain/reading/article'
import { fitsMonths, fittingCards } from '#core/domain/reading/fitting-cards'
import { type CardPart, readingMinutes, wordsOf } from '#core/domain/reading/guidance-card'
import { checkHandOut, totalsOf } from '#core/domain/reading/hand-out'
import { isReleased, released, upcoming } from '#core/domain/reading/issue'
import { instantAt } from '#core/domain/time'

describe('cards for a child', () => {
  const card = (id: string, from: number, to: number, ...signs: string[]) =>
    ({ id, months: { from, to }, signs }) as unknown as Parameters<typeof fittingCards>[0][number] & { id: string }
  const cards = [
    card('early', 0, 12),
    card('one', 30, 40, 'ws-3m-1'),
    card('here', 12, 24),
    card('two', 30, 40, 'ws-3m-1', 'ws-3m-2'),
    card('other', 12, 20, 'ws-3m-3'),
  ]
  const ids = (age: number, ...signs: string[]) => fittingCards(cards, age, signs).map(({ id }) => id)

  it.each([
    ['no sign: those of the age, as they stand', 12, [], ['early', 'here', 'other']],
    ['a sign: first those that answer it, whatever their age', 24, ['ws-3m-1'], ['one', 'two', 'here']],
    ['two signs: the one that answers both first', 24, ['ws-3m-1', 'ws-3m-2'], ['two', 'one', 'here']],
    ['a sign of the age: it stands once', 12, ['ws-3m-3'], ['other', 'early', 'here']],
    ['a sign of no card', 25, ['ws-9m-9'], []],
  ])('%s', (_, age, signs, found) => {
    expect(ids(age, ...signs)).toEqual(found)
  })

  it.each([
    [11, false],
    [12, true],
    [24, true],
    [25, false],
  ])('from twelve months to twenty-four, at %i: %s', (age, fits) => {
    expect(fitsMonths({ months: { from: 12, to: 24 } }, age)).toBe(fits)
  })

  const say = (text: string): CardPart => ({ kind: 'say', text })
  it.each([
    ['nothing', [], 1],
    ['marks and figures', [say('1, 2, 3.')], 1],
    ['three hundred characters', [say('字'.repeat(300))], 1],
    ['one more, in another part', [say('字'.repeat(300)), { kind: 'week', steps: ['字', '', ''] }], 2],
    ['marks among them', [say('字，'.repeat(300))], 1],
  ] as [string, CardPart[], number][])('are read in whole minutes: %s', (_, parts, minutes) => {
    expect(readingMinutes({ parts })).toBe(minutes)
  })

  it('have words: of a week its three steps', () => {
    expect([wordsOf(say('一')), wordsOf({ kind: 'week', steps: ['一', '二', '三'] })]).toEqual(['一', '一二三'])
  })
})

it('a block has its words: a list each item, a picture what is to be seen on it', () => {
  const picture = { kind: 'picture', alt: '一棵树', file: 'f', width: 1, height: 1 } as const
  const blocks = [{ kind: 'list', items: ['一', '二'] }, picture, { kind: 'note', text: '三' }] as const
  expect(blocks.map(textsIn)).toEqual([['一', '二'], ['一棵树'], ['三']])
})

describe('kits that were handed out', () => {
  const today = instantAt('2026-11-20', 600)
  it.each([
    ['today', '2026-11-20', 'yes'],
    ['tomorrow', '2026-11-21', 'hand-out-ahead'],
    ['a year and a day ago', '2025-11-19', 'yes'],
    ['before that', '2025-11-18', 'hand-out-old'],
  ])('may be noted or not: %s', (_, on, answer) => {
    const checked = checkHandOut({ siteId: 's', kitId: 'k', copies: 1, on }, today)
    expect(checked.ok ? 'yes' : checked.refusal).toBe(answer)
  })

  it('are summed by site and kit', () => {
    const row = (siteId: string, kitId: string, copies: number) => ({ siteId, kitId, copies, id: 'x', on: '', by: '' })
    expect(totalsOf([row('a', 'k', 2), row('b', 'k', 3), row('a', 'k', 5), row('a', 'l', 1)])).toEqual([
      ...[
        { siteId: 'a', kitId: 'k', copies: 7 },
        { siteId: 'b', kitId: 'k', copies: 3 },
      ],
      { siteId: 'a', kitId: 'l', copies: 1 },
    ])
    expect(totalsOf([])).toEqual([])
  })
})

it('of three issues, those that are out are told from the newest, and the nearest of the others', () => {
  const issue = (number: number, releasedOn: string) => ({ number, releasedOn })
  const [one, two, three, four] = [
    issue(1, '2026-01-01'),
    issue(2, '2026-06-01'),
    issue(3, '2027-01-01'),
    issue(4, '2027-06-01'),
  ]
  const now = instantAt('2026-06-01')
  expect(released([one, two, four, three], now)).toEqual([two, one])
  expect([upcoming([four, three, one], now), upcoming([one], now)]).toEqual([three, null])
  expect([isReleased(two, now), isReleased(two, now - 1)]).toEqual([true, false])
})
