import { describe, expect, it } from 'vitest'
import { inboxOf, MOST_ENTRIES, markRead, tell, unreadOf, waitsForAnswer } from '#core/domain/inbox/entry'
import { toldByChange } from '#core/domain/inbox/told-by-change'
import { anAppointment, aPerson } from '../../support/makers'

const now = 1_000_000
const somebody = aPerson({ id: 'p' })
const moved = { kind: 'moved', ref: 'a' } as const

describe('an entry', () => {
  it('stands once however often it is told, and is new again only at a later moment', () => {
    const told = tell(somebody, moved, now)
    expect(tell(told, moved, now)).toBe(told)
    const read = markRead(told, { until: now }, now + 1)
    expect(unreadOf(read)).toBe(0)
    expect(inboxOf(tell(read, moved, now + 2))).toEqual([{ ...moved, at: now + 2, readAt: null }])
  })

  it('of a look is told once and no more', () => {
    const told = tell(somebody, { kind: 'looked', ref: 'a' }, now)
    expect(tell(told, { kind: 'looked', ref: 'a' }, now + 5)).toBe(told)
  })

  it('is told to nobody without an account, and to nobody whose everything is being deleted', () => {
    const guest = { ...somebody, guest: { name: null, phone: null } }
    const closing = { ...somebody, closing: now }
    expect(tell(guest, moved, now)).toBe(guest)
    expect(tell(closing, moved, now)).toBe(closing)
  })

  it('falls out when there is one too many: the oldest read one, and the oldest where none was read', () => {
    let full = somebody
    for (let at = 0; at < MOST_ENTRIES; at += 1) full = tell(full, { kind: 'moved', ref: `a${at}` }, now + at)
    expect(inboxOf(full)).toHaveLength(MOST_ENTRIES)
    const unread = tell(full, { kind: 'moved', ref: 'more' }, now + 100)
    expect(inboxOf(unread)).toHaveLength(MOST_ENTRIES)
    expect(inboxOf(unread)[0]?.ref).toBe('a1')
    const read = markRead(full, { kind: 'moved', ref: 'a7' }, now)
    const after = inboxOf(tell(read, { kind: 'moved', ref: 'more' }, now + 100)).map(({ ref }) => ref)
    expect(after).not.toContain('a7')
    expect(after[0]).toBe('a0')
  })

  it('is read by itself, with all about one thing, or with all told by then', () => {
    const told = tell(
      tell(tell(somebody, moved, now), { kind: 'looked', ref: 'a' }, now + 1),
      { ...moved, ref: 'b' },
      now + 2,
    )
    expect(unreadOf(markRead(told, moved, now))).toBe(2)
    expect(unreadOf(markRead(told, { ref: 'a' }, now))).toBe(1)
    expect(unreadOf(markRead(told, { until: now + 1 }, now))).toBe(1)
    expect(unreadOf(markRead(told, { until: now + 2 }, now))).toBe(0)
    expect(markRead(told, { until: now - 1 }, now)).toBe(told)
    expect(markRead(told, { kind: 'moved', ref: 'never' }, now)).toBe(told)
  })
})

describe('what somebody else’s act tells', () => {
  const one = anAppointment({ id: 'a', personId: 'p' })
  const with_ = (change: Partial<typeof one>) => aPerson({ id: 'p', appointments: [{ ...one, ...change }] })
  const told = (before: Partial<typeof one>, after: Partial<typeof one>) =>
    inboxOf(toldByChange(with_(before), with_(after), now)).map(({ kind }) => kind)
  const change = { kind: 'moved', at: now } as const

  it.each([
    ['moved', {}, { change }],
    ['cancelled', {}, { status: 'cancelled-by-staff', change: { kind: 'cancelled', at: now } }],
    ['approved', { status: 'asked' }, { status: 'confirmed' }],
    ['declined', { status: 'asked' }, { status: 'declined' }],
    ['lapsed', { status: 'asked' }, { status: 'lapsed' }],
    ['let-down', {}, { status: 'missed-by-counsellor', change: { kind: 'choose', at: now } }],
    ['called', { wants: { kind: 'help', at: 1 } }, { wants: { kind: 'help', at: 1, called: { at: now, by: '安禾' } } }],
  ] as const)('is %s', (kind, before, after) => {
    expect(told(before, after)).toEqual([kind])
  })

  it('is nothing where nothing of that changed', () => {
    expect(told({ change }, { change })).toEqual([])
    expect(told({}, { checkedInAt: now })).toEqual([])
    expect(told({}, { status: 'attended' })).toEqual([])
    expect(told({ change }, { change: null })).toEqual([])
  })

  it('is that somebody is asked to stand in, of an appointment that was not there', () => {
    const none = aPerson({ id: 'p' })
    expect(inboxOf(toldByChange(none, with_({ status: 'asked' }), now))).toMatchObject([{ kind: 'substitute-asked' }])
    expect(inboxOf(toldByChange(none, with_({ status: 'confirmed' }), now))).toEqual([])
  })

  it('waits for an answer for as long as the appointment does, and no longer than that very change', () => {
    const after = toldByChange(with_({}), with_({ change }), now)
    const [entry] = inboxOf(after)
    if (!entry) throw new Error('nothing was told')
    expect(waitsForAnswer(after, entry)).toBe(true)
    expect(waitsForAnswer(with_({ change: null }), entry)).toBe(false)
    expect(waitsForAnswer(with_({ change: { kind: 'moved', at: now + 1 } }), entry)).toBe(false)
    expect(waitsForAnswer(aPerson({ id: 'p' }), entry)).toBe(false)
  })
})
