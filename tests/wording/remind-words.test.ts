import { describe, expect, it } from 'vitest'
import { leaveWith } from '#core/domain/messages/allow'
import { bookedOccasions } from '#core/domain/messages/occasion'
import { openOf } from '../../src/reminding/open-of'
import { openText, standingText } from '../../src/resident/booking/remind-words'

const of = (day: number, hour: number, changed: number) => ({ 'day-before': day, 'hour-before': hour, changed })
const templates = bookedOccasions.map((occasion) => ({ occasion, templateId: `t-${occasion}` }))
const most = (occasion: string, { coming }: { readonly coming: Record<string, number> }) => coming[occasion] ?? 1

describe('what is said of reminders', () => {
  it('of one appointment: each once, and that one more tap is one more', () => {
    const kept = { left: leaveWith(of(1, 1, 1)), coming: of(1, 1, 1) }
    expect(standingText(bookedOccasions, kept)).toBe('会提醒：前一天、前一小时、时间有变动的时候，各一次。')
    expect(openText(['hour-before'], kept)).toBe('微信可以提醒你一次：前一小时。提醒里只写时间，用过要再点一次。')
    expect([standingText([], kept), openText([], kept)]).toEqual([null, null])
  })

  it('of several: how often each, how many appointments there are, and that a tap is one more of each', () => {
    const kept = { left: leaveWith(of(1, 1, 1)), coming: of(2, 2, 2) }
    expect(standingText(['day-before', 'changed'], kept)).toBe(
      '微信还可以提醒你：前一天 1 次，时间有变动的时候 1 次。你有 2 个预约。',
    )
    expect(openText(bookedOccasions, kept)).toMatch(/^点一次，微信多提醒你一次：前一天、前一小时、时间有变动的时候。/)
  })

  it('of more than there are appointments, since one was called off: how often, and nothing that is not so', () => {
    const kept = { left: leaveWith(of(2, 1, 2)), coming: of(1, 1, 1) }
    expect(standingText(bookedOccasions, kept)).toBe('会提醒：前一天 2 次，前一小时 1 次，时间有变动的时候 2 次。')
  })
})

describe('what is asked for', () => {
  const asked = (left: object, coming: ReturnType<typeof of>) =>
    openOf({ templates, left: leaveWith(left), coming }, { soon: bookedOccasions, most }).map(
      ({ occasion }) => occasion,
    )

  it('is asked again while there are fewer than appointments ahead, of each by itself', () => {
    expect(asked(of(1, 1, 1), of(1, 1, 1))).toEqual([])
    expect(asked(of(1, 1, 1), of(2, 2, 2))).toEqual(['day-before', 'hour-before', 'changed'])
    expect(asked(of(2, 1, 2), of(2, 2, 2))).toEqual(['hour-before'])
    expect(asked(of(1, 0, 2), of(2, 2, 2))).toEqual(['hour-before', 'day-before'])
    expect(asked(of(9, 9, 9), of(9, 9, 9))).toEqual([])
  })
})
