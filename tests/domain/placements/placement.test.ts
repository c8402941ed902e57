import { describe, expect, it } from 'vitest'
import { type Placement, placeOf, putUp, roomOf, takeDown, withPhoto } from '#core/domain/placements/placement'
import { printedDays } from '#core/domain/placements/poster'
import { instantAt } from '#core/domain/time'

const today = instantAt('2026-11-20', 23 * 60 + 59)
const by = { role: 'care-worker', nodeId: 'n' } as const
const asked = { id: 'p', siteId: 's', place: ' 东门  门卫室\n旁 ', roomId: null, since: '2026-11-20', by }
const rooms = [
  { id: 'r', name: '谈话室', kind: 'room' },
  { id: 'e', name: '沙盘', kind: 'equipment' },
] as const
const photo = { kind: 'jpeg', width: 4, height: 3, bytes: 5, fileId: 'f' } as const
const hanging: Placement = { ...asked, place: '东门 门卫室 旁', goneOn: null, photo: null }
const gone: Placement = { ...hanging, goneOn: '2026-11-19' }

describe('a code that is hung up', () => {
  it('is written with its place in one line', () => {
    expect(putUp(asked, { rooms, hanging: 99 }, today)).toEqual({ ok: true, value: hanging })
    expect(putUp({ ...asked, roomId: 'r' }, { rooms, hanging: 0 }, today)).toEqual({
      ...{ ok: true, value: { ...hanging, roomId: 'r' } },
    })
    expect(placeOf('  a \t b ')).toBe('a b')
  })

  it.each([
    ['without a place', { place: ' \n ' }, 0, 'placement-incomplete'],
    ['from tomorrow on', { since: '2026-11-21' }, 0, 'placement-ahead'],
    ['at the door of a room nobody knows', { roomId: 'x' }, 0, 'room-unknown'],
    ['at a thing, which has no door', { roomId: 'e' }, 0, 'room-unknown'],
    ['at a site where a hundred hang', {}, 100, 'placements-full'],
  ])('is refused %s', (_, change, many, refusal) => {
    expect(putUp({ ...asked, ...change }, { rooms, hanging: many }, today)).toEqual({ ok: false, refusal })
  })
})

it('says which room: its name, empty where it is not there any more, none of the whole site', () => {
  expect(roomOf({ roomId: 'r' }, { rooms })).toBe('谈话室')
  expect(roomOf({ roomId: 'x' }, { rooms })).toBe('')
  // A room that became a thing has no door any more.
  expect(roomOf({ roomId: 'e' }, { rooms })).toBe('')
  expect(roomOf({ roomId: 'r' }, undefined)).toBe('')
  expect(roomOf({ roomId: null }, { rooms })).toBe(null)
})

describe('a code that hangs', () => {
  it('has another photo, or none; one that was taken down has none', () => {
    expect(withPhoto(hanging, photo)).toEqual({ ok: true, value: { ...hanging, photo } })
    expect(withPhoto({ ...hanging, photo }, null)).toEqual({ ok: true, value: hanging })
    expect(withPhoto(gone, photo)).toEqual({ ok: false, refusal: 'placement-gone' })
  })

  it('is taken down once, that day, and its photo with it', () => {
    expect(takeDown({ ...hanging, photo }, today)).toEqual({ ok: true, value: { ...hanging, goneOn: '2026-11-20' } })
    expect(takeDown(gone, today)).toEqual({ ok: false, refusal: 'placement-gone' })
  })
})

describe('the days off on a poster', () => {
  const days = (from: string, until: string) => ({ from, until }) as Parameters<typeof printedDays>[0][number]
  const printed = (...special: ReturnType<typeof days>[]) => printedDays(special, '2026-11-20').map(({ from }) => from)

  it.each([
    ['ended yesterday', days('2026-11-01', '2026-11-19'), false],
    ['end today', days('2026-11-01', '2026-11-20'), true],
    ['begin on the thirtieth day', days('2026-12-19', '2027-01-09'), true],
    ['begin after it', days('2026-12-20', '2026-12-20'), false],
  ])('that %s', (_, one, isPrinted) => {
    expect(printed(one)).toEqual(isPrinted ? [one.from] : [])
  })

  it('are four at most, the first', () => {
    const all = ['21', '22', '23', '24', '25'].map((on) => days(`2026-11-${on}`, `2026-11-${on}`))
    expect(printed(...all)).toEqual(all.slice(0, 4).map(({ from }) => from))
  })
})
