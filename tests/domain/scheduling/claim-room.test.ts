import { describe, expect, it } from 'vitest'
import { busyFor, claimRoom, releaseRoom } from '#core/domain/scheduling/claim-room'
import type { RoomClaim } from '#core/domain/scheduling/day'
import { aStretch } from '../../support/terms'

const now = 1_000_000
const inRoom = (text: string, change: Partial<RoomClaim> = {}): RoomClaim => {
  const { from, until } = aStretch(text)
  return { id: text, counsellorId: 'c1', from, until, expires: null, ...change }
}
const aRoom = (claims: readonly RoomClaim[] = [], revision = 0) => ({ roomId: 'r1', claims, revision })
const wish = (text: string, change = {}) => ({ ...inRoom(text, { id: 'a2', counsellorId: 'c2' }), now, ...change })
const taken = { ok: false, refusal: 'room-taken' }

describe('a room', () => {
  it.each([
    ['when it is somebody’s', '10:00-10:50'],
    ['when a minute of it is', '10:49-11:30'],
    ['when it is within a longer one', '09:00-12:00'],
  ])('is refused room-taken %s', (_, text) => {
    expect(claimRoom(aRoom([inRoom(text)]), wish('10:00-10:50'))).toEqual(taken)
    expect(claimRoom(aRoom([inRoom(text, { counsellorId: null })]), wish('10:00-10:50'))).toEqual(taken)
    expect(claimRoom(aRoom([inRoom(text)]), wish('10:00-10:50', { counsellorId: 'c1' }))).toEqual(taken)
  })

  it('is taken from the minute on that it is left, in order and counted', () => {
    const [before, after] = [inRoom('09:00-10:00'), inRoom('10:50-11:00')]
    expect(claimRoom(aRoom([before, after], 1), wish('10:00-10:50'))).toEqual({
      ok: true,
      value: aRoom([before, inRoom('10:00-10:50', { id: 'a2', counsellorId: 'c2' }), after], 2),
    })
  })

  it('is free again when what held it has run out, and that is dropped', () => {
    const [over, held] = [inRoom('10:00-10:50', { expires: now }), inRoom('12:00-13:00', { expires: now + 1 })]
    const claimed = claimRoom(aRoom([over, held]), wish('10:00-10:50'))
    expect(claimed.ok && claimed.value.claims.map(({ id }) => id)).toEqual(['a2', '12:00-13:00'])
    expect(claimRoom(aRoom([{ ...over, expires: now + 1 }]), wish('10:00-10:50'))).toEqual(taken)
  })

  it('is shared by those who sit together, and by nobody else', () => {
    const seat = inRoom('10:00-10:50', { counsellorId: 'c2' })
    const together = wish('10:00-10:50', { together: true })
    expect(claimRoom(aRoom([seat]), together).ok).toBe(true)
    expect(claimRoom(aRoom([seat]), wish('10:00-10:50'))).toEqual(taken)
    expect(claimRoom(aRoom([seat]), wish('10:10-10:50', { together: true }))).toEqual(taken)
    expect(claimRoom(aRoom([seat]), wish('10:00-10:40', { together: true }))).toEqual(taken)
    expect(claimRoom(aRoom([inRoom('10:00-10:50')]), together)).toEqual(taken)
    const alone = inRoom('10:00-10:50', { counsellorId: null })
    expect(claimRoom(aRoom([alone]), { ...together, counsellorId: null })).toEqual(taken)
  })

  it('is kept by the same appointment under a later end, and moved over the one it leaves', () => {
    const held = inRoom('10:00-10:50', { id: 'a2', counsellorId: 'c2', expires: now + 1 })
    expect(claimRoom(aRoom([held]), wish('10:00-10:50'))).toMatchObject({
      ok: true,
      value: { claims: [{ id: 'a2', expires: null }] },
    })
    const left = claimRoom(aRoom([inRoom('10:00-10:50', { id: 'a1' })]), wish('10:15-11:05', { leaving: ['a1'] }))
    expect(left.ok && left.value.claims.map(({ id }) => id)).toEqual(['a2'])
  })

  it('is given back, and a day without such a claim left as it is', () => {
    const day = aRoom([inRoom('10:00-10:50', { id: 'a1' }), inRoom('11:00-11:50')], 1)
    expect(releaseRoom(day, 'a1')).toEqual(aRoom([inRoom('11:00-11:50')], 2))
    expect(releaseRoom(day, 'a9')).toBe(day)
  })
})

describe('what keeps a counsellor from a room', () => {
  it('is what others have of it and of its things, by the minute, and not what has run out', () => {
    const room = aRoom([inRoom('11:00-12:00', { counsellorId: 'c2' }), inRoom('14:00-15:00')])
    const chair = aRoom([inRoom('10:00-10:30', { counsellorId: null }), inRoom('13:00-14:00', { expires: now })])
    expect(busyFor('c1', [room, chair], now).map(({ from }) => from)).toEqual([600, 660])
    expect(busyFor('c9', [room], now).map(({ from }) => from)).toEqual([660, 840])
  })
})
