import { describe, expect, it } from 'vitest'
import { addNode, beginTree, closeNode, moveNode, renameNode, upFrom } from '#core/domain/organisation/tree'
import { aPlace } from './a-place'

const closed = { closedOn: '2026-01-01' }
/** A city that is not theirs, with two streets that are; each has a community, and the first one's has a school. */
const city = aPlace({ id: 'city', kind: 'city', name: '示例市' })
const east = aPlace({ id: 'east', kind: 'street', name: '东街道', parentId: 'city' })
const west = aPlace({ id: 'west', kind: 'street', name: '西街道', parentId: 'city' })
const pine = aPlace({ id: 'pine', name: '松社区', parentId: 'east', revision: 4 })
const plum = aPlace({ id: 'plum', name: '梅社区', parentId: 'west' })
const school = aPlace({ id: 'school', kind: 'school', name: '松小学', parentId: 'pine' })
const all = [city, east, west, pine, plum, school]
const kept = (nodes = all, foreign = ['city']) => ({
  nodes,
  own: new Set(nodes.map(({ id }) => id).filter((id) => !foreign.includes(id))),
})
const instead = (...changed: typeof all) => all.map((one) => changed.find(({ id }) => id === one.id) ?? one)
const no = (refusal: string) => ({ ok: false, refusal })
/** Units one above the other, `u0` at the top. */
const chain = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aPlace({ id: `u${at}`, kind: 'unit', name: `第${at}级`, parentId: at === 0 ? null : `u${at - 1}` }),
  )

describe('the way up from a place', () => {
  const up = (nodes: typeof all, id: string | null) =>
    upFrom(id, new Map(nodes.map((node) => [node.id, node]))).map((node) => node.id)

  it('is itself and all above it, nearest first; none from nowhere', () => {
    expect(up(all, 'school')).toEqual(['school', 'pine', 'east', 'city'])
    expect([up(all, null), up(all, 'gone')]).toEqual([[], []])
  })

  it('ends at a place that is not there, in a circle, and after ten', () => {
    expect(up([{ ...pine, parentId: 'gone' }], 'pine')).toEqual(['pine'])
    expect(
      up(
        [
          { ...pine, parentId: 'plum' },
          { ...plum, parentId: 'pine' },
        ],
        'pine',
      ),
    ).toEqual(['pine', 'plum'])
    expect(up(chain(12), 'u11')).toEqual(['u11', 'u10', 'u9', 'u8', 'u7', 'u6', 'u5', 'u4', 'u3', 'u2'])
  })
})

describe('a new place', () => {
  const draft = { id: 'new', kind: 'community', name: ' 竹社区 ', parentId: 'east' } as const

  it('stands open under one of theirs, by its name without the spaces around', () => {
    expect(addNode(kept(), draft)).toEqual({
      ok: true,
      value: {
        ...{ id: 'new', kind: 'community', name: '竹社区', parentId: 'east' },
        ...{ settings: {}, closedOn: null, revision: 1 },
      },
    })
  })

  it.each([
    ['place-not-yours: what lies above is never theirs', { kind: 'street', parentId: 'city' }, all],
    ['place-not-yours: nothing is there', { parentId: 'gone' }, all],
    ['place-name-missing', { name: ' ' }, all],
    ['place-closed', {}, instead({ ...east, ...closed })],
    ['place-closed: one further above', { kind: 'school', parentId: 'pine' }, instead({ ...east, ...closed })],
    ['kind-not-here', { kind: 'street', parentId: 'pine' }, all],
    ['place-name-taken', { name: '松社区' }, all],
  ] as const)('%s', (named, change, nodes) => {
    expect(addNode(kept([...nodes]), { ...draft, ...change })).toEqual(no(named.split(':')[0] ?? ''))
  })

  it('may be called as one elsewhere, and as one that is closed', () => {
    expect(addNode(kept(), { ...draft, name: '梅社区' }).ok).toBe(true)
    expect(addNode(kept(instead({ ...pine, ...closed })), { ...draft, name: '松社区' }).ok).toBe(true)
  })

  it('tree-too-deep: the tenth stands, the eleventh does not', () => {
    const under = (count: number) =>
      addNode(kept(chain(count), []), { id: 'new', kind: 'unit', name: '班组', parentId: `u${count - 1}` })
    expect([under(9).ok, under(10)]).toEqual([true, no('tree-too-deep')])
  })

  it('places-full: the three hundredth stands, one more does not', () => {
    const beside = (count: number) =>
      kept([
        ...all,
        ...Array.from({ length: count - 1 }, (_, at) => aPlace({ id: `n${at}`, name: `第${at}`, parentId: 'east' })),
      ])
    expect([addNode(beside(299), draft).ok, addNode(beside(300), draft)]).toEqual([true, no('places-full')])
  })
})

describe('the first place of all', () => {
  it('is begun by what and how it is called', () => {
    expect(beginTree('top', { kind: 'city', name: ' 示例市 ' })).toEqual({
      ok: true,
      value: { id: 'top', kind: 'city', name: '示例市', parentId: null, settings: {}, closedOn: null, revision: 1 },
    })
  })

  it('nothing-here-yet: nobody has said what it is', () => {
    expect(beginTree('top', undefined)).toEqual(no('nothing-here-yet'))
    expect(beginTree('top', { kind: 'city', name: ' ' })).toEqual(no('nothing-here-yet'))
  })
})

describe('another name', () => {
  const rename = (change: object, nodes = all) =>
    renameNode(kept(nodes), { nodeId: 'pine', revision: 4, name: '青松社区', ...change })

  it('is taken, and counted', () => {
    expect(rename({ name: ' 青松社区 ' })).toEqual({ ok: true, value: { ...pine, name: '青松社区', revision: 5 } })
    expect(rename({ name: '松社区' }).ok).toBe(true)
  })

  it.each([
    ['place-not-yours', { nodeId: 'city', revision: 1 }, all],
    ['place-not-yours', { nodeId: 'gone' }, all],
    ['place-changed', { revision: 3 }, all],
    ['place-name-missing', { name: ' ' }, all],
    ['place-name-taken', { name: '柏社区' }, [...all, aPlace({ id: 'other', name: '柏社区', parentId: 'east' })]],
  ])('%s', (refusal, change, nodes) => {
    expect(rename(change, nodes)).toEqual(no(refusal))
  })
})

describe('a place that is moved', () => {
  const move = (change: object, nodes = all, foreign?: string[]) =>
    moveNode(kept(nodes, foreign), { nodeId: 'pine', revision: 4, parentId: 'west', ...change })

  it('goes with all that stands under it', () => {
    expect(move({})).toEqual({ ok: true, value: { ...pine, parentId: 'west', revision: 5 } })
  })

  it.each([
    ['place-not-yours: it', { nodeId: 'city', revision: 1 }, all],
    ['place-not-yours: where it goes', { parentId: 'city' }, all],
    ['place-changed', { revision: 5 }, all],
    ['place-on-top: where it stands is not theirs', { nodeId: 'east', revision: 1, parentId: 'west' }, all],
    ['tree-circle: under itself', { parentId: 'pine' }, all],
    ['tree-circle: under what stands under it', { nodeId: 'u1', revision: 1, parentId: 'u2' }, [...all, ...chain(3)]],
    ['kind-not-here', { parentId: 'plum' }, all],
    ['place-closed', {}, instead({ ...west, ...closed })],
    ['place-name-taken', {}, instead({ ...plum, name: '松社区' })],
  ])('%s', (named, change, nodes) => {
    expect(move(change, nodes)).toEqual(no(named.split(':')[0] ?? ''))
  })

  it('place-on-top: the first place of all', () => {
    expect(move({ nodeId: 'city', revision: 1, parentId: 'west' }, all, [])).toEqual(no('place-on-top'))
  })

  it('tree-too-deep: what stands under it counts with it', () => {
    // Two units, one under the other, moved under the eighth or the ninth of a chain.
    const pair = [
      aPlace({ id: 'yard', kind: 'unit', name: '厂', parentId: 'east' }),
      aPlace({ id: 'shop', kind: 'unit', name: '车间', parentId: 'yard' }),
    ]
    const under = (parentId: string) => move({ nodeId: 'yard', revision: 1, parentId }, [...all, ...pair, ...chain(10)])
    expect([under('u7').ok, under('u8')]).toEqual([true, no('tree-too-deep')])
  })
})

describe('a place that is closed, or opened again', () => {
  const today = '2026-11-29'
  const none = { sites: 0, grants: 0 }
  const close = (change: object, nodes = all, there = none) =>
    closeNode(kept(nodes), { nodeId: 'plum', revision: 1, closed: true, ...change }, there, today)

  it('closes from today on; once closed, from the day it was', () => {
    expect(close({})).toEqual({ ok: true, value: { ...plum, closedOn: '2026-11-29', revision: 2 } })
    expect(close({}, instead({ ...plum, ...closed }))).toMatchObject({ ok: true, value: { closedOn: '2026-01-01' } })
  })

  it('leaves nothing open behind', () => {
    expect(close({ nodeId: 'pine', revision: 4 })).toEqual(no('place-has-places'))
    expect(close({ nodeId: 'pine', revision: 4 }, instead({ ...school, ...closed })).ok).toBe(true)
    expect(close({}, all, { sites: 1, grants: 0 })).toEqual(no('place-has-sites'))
    expect(close({}, all, { sites: 0, grants: 1 })).toEqual(no('place-has-staff'))
  })

  it.each([
    ['place-not-yours', { nodeId: 'city' }],
    ['place-changed', { revision: 2 }],
    ['place-on-top', { nodeId: 'east' }],
  ])('%s', (refusal, change) => {
    expect(close(change)).toEqual(no(refusal))
  })

  it('opens again where what is above it is open, and nothing took its name', () => {
    const shut = { ...plum, ...closed }
    const open = { closed: false }
    expect(close(open, instead(shut))).toEqual({ ok: true, value: { ...plum, closedOn: null, revision: 2 } })
    expect(close(open, instead(shut, { ...west, ...closed }))).toEqual(no('place-closed'))
    const taken = [...instead(shut), aPlace({ id: 'other', name: '梅社区', parentId: 'west' })]
    expect(close(open, taken)).toEqual(no('place-name-taken'))
    // What would keep it from being closed does not keep it from being opened.
    expect(close(open, instead(shut), { sites: 1, grants: 1 }).ok).toBe(true)
  })
})
