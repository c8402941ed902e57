import { describe, expect, it } from 'vitest'
import { bareDoors, type Door, putUpAt } from '#core/domain/placements/doors'
import type { Placement } from '#core/domain/placements/placement'
import { instantAt } from '#core/domain/time'

const now = instantAt('2026-11-20', 600)
const by = { role: 'manager', nodeId: 'n' } as const
const site = (id: string, closedOn: string | null = null) => ({ id, closedOn })
const hangs = (siteId: string, change: Partial<Placement> = {}): Placement => ({
  ...{ id: `at-${siteId}`, siteId, place: '墙', roomId: null, since: null, by: null, goneOn: null, photo: null },
  ...change,
})

describe('a site is without a code', () => {
  it.each([
    ['where none ever hung', [], ['a']],
    ['where one hung and was taken down', [hangs('a', { goneOn: '2026-11-01' })], ['a']],
    ['where one hangs at the door of a room alone', [hangs('a', { roomId: 'r' })], ['a']],
    ['where one hangs at another site', [hangs('b')], ['a']],
    ['no more once one of the whole site hangs, wherever', [hangs('a'), hangs('a', { roomId: 'r' })], []],
  ])('%s', (_, placements, bare) => {
    expect(bareDoors([site('a')], placements).map(({ id }) => id)).toEqual(bare)
  })

  it('never where it was given up', () => {
    expect(bareDoors([site('a', '2026-11-01'), site('b')], []).map(({ id }) => id)).toEqual(['b'])
  })
})

describe('one at each door', () => {
  const door = (id: string, closedOn: string | null = null): Door => ({ site: site(id, closedOn), by, id: `new-${id}` })
  const wish = { doors: [door('a'), door('b')], place: ' 门口 ', since: '2026-11-20', placements: [] as Placement[] }
  const ask = (change: Partial<typeof wish> = {}) => putUpAt({ ...wish, ...change }, now)
  const no = (refusal: string) => ({ ok: false, refusal })

  it('is of its whole site, with the words in one line', () => {
    const hung = { place: '门口', roomId: null, since: '2026-11-20', by, goneOn: null, photo: null }
    expect(ask()).toEqual({
      ok: true,
      value: [
        { ...hung, id: 'new-a', siteId: 'a' },
        { ...hung, id: 'new-b', siteId: 'b' },
      ],
    })
  })

  it('leaves out a site that has one, and one that was given up', () => {
    const doors = [...wish.doors, door('c', '2026-11-01')]
    expect(ask({ doors, placements: [hangs('a')] })).toMatchObject({ value: [{ siteId: 'b' }] })
  })

  it('is refused doors-done where no door is left, and for the words and the day as one code is', () => {
    expect(ask({ placements: [hangs('a'), hangs('b')] })).toEqual(no('doors-done'))
    expect(ask({ doors: [door('c', '2026-11-01')] })).toEqual(no('doors-done'))
    expect(ask({ place: ' \n' })).toEqual(no('placement-incomplete'))
    expect(ask({ since: '2026-11-21' })).toEqual(no('placement-ahead'))
  })

  it('is refused placements-full at all of them where at one a hundred hang already, at doors of rooms', () => {
    const placements = Array.from({ length: 100 }, (_, at) => hangs('b', { id: `r-${at}`, roomId: 'r' }))
    expect(ask({ placements: placements.slice(1) })).toMatchObject({ ok: true })
    expect(ask({ placements })).toEqual(no('placements-full'))
  })
})
