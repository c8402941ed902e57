import { describe, expect, it } from 'vitest'
import { madeBy } from '#core/domain/setup/plan'
import { aSite } from '../organisation/a-place'
import { planned, standing, wrongIn } from './a-table'

const editor = (change: Readonly<Record<string, string>> = {}) => ({
  person: '示例甲',
  role: '编辑',
  at: '南社区',
  ...change,
})
const counsellor = (change: Readonly<Record<string, string>> = {}) => editor({ role: '咨询师', ...change })
const house = aSite({ id: 'house', nodeId: 'south', name: '南小屋' })
const withHouse = standing({ sites: [house] })

describe('somebody of a table', () => {
  it('is one invitation to one role at one place; a counsellor to a calendar besides', () => {
    const rows = [editor(), counsellor({ person: '示例乙', hours: '周二 14:00-17:00' })]
    const { plan, faults } = planned({ people: rows }, withHouse)
    expect(faults).toEqual([])
    expect(plan.people).toEqual([
      { id: 't-i0', name: '示例甲', role: 'editor', nodeId: 'south', calendar: null },
      {
        ...{ id: 't-i1', name: '示例乙', role: 'counsellor', nodeId: 'south' },
        calendar: { id: 't-i1-c', site: house, hours: [{ weekday: 2, from: 840, until: 1020 }] },
      },
    ])
    // An invitation, and an invitation with a calendar.
    expect(madeBy(plan)).toBe(3)
  })

  it('may work where the same table makes the place and the site', () => {
    const place = { place: '北社区', kind: '社区', site: '北屋', siteKind: '其他', address: '示例路' }
    const { plan, faults } = planned({ places: [place], people: [counsellor({ at: '北社区', site: '北屋' })] })
    expect(faults).toEqual([])
    expect(plan.people[0]).toMatchObject({ nodeId: 't-n0', calendar: { site: { id: 't-s0' }, hours: [] } })
    expect(madeBy(plan)).toBe(4)
  })

  it.each([
    ['person-missing', editor({ person: '' }), '2 person-missing'],
    ['role-unknown', editor({ role: '主任' }), '2 role-unknown 主任'],
    ['role-by-batch', editor({ role: '专家' }), '2 role-by-batch 专家'],
    ['place-missing', editor({ at: '' }), '2 place-missing'],
    ['place-unknown', editor({ at: '别处' }), '2 place-unknown 别处'],
    ['counsellors-only: a site', editor({ site: '南小屋' }), '2 counsellors-only 南小屋'],
    ['counsellors-only: hours', editor({ hours: '周一 9:00-12:00' }), '2 counsellors-only 周一 9:00-12:00'],
    ['site-unknown', counsellor({ site: '没有的屋' }), '2 site-unknown 没有的屋'],
    ['hours-unread', counsellor({ hours: '有空就来' }), '2 hours-unread 有空就来'],
    ['hours-clash', counsellor({ hours: '周一 9:00-12:00、9:00-12:00' }), '2 hours-clash 周一 9:00-12:00、9:00-12:00'],
  ])('%s', (_, row, told) => {
    expect(wrongIn({ people: [row] }, withHouse)).toEqual([told])
  })

  it.each([
    ['none', [], 'site-missing'],
    ['one that is closed', [{ ...house, closedOn: '2026-01-01' }], 'site-missing'],
    ['one at another place', [{ ...house, nodeId: 'street' }], 'site-missing'],
    ['two', [house, { ...house, id: 'two', name: '南小屋二' }], 'site-missing'],
    ['one', [house], null],
  ])('a counsellor who names no site works at the only one there is: %s', (_, sites, fault) => {
    expect(wrongIn({ people: [counsellor()] }, standing({ sites }))).toEqual(fault === null ? [] : [`2 ${fault}`])
  })

  it('a counsellor who names one of two works there', () => {
    const sites = [house, { ...house, id: 'two', name: '南小屋二' }]
    const { plan } = planned({ people: [counsellor({ site: '南小屋二' })] }, standing({ sites }))
    expect(plan.people[0]?.calendar?.site.id).toBe('two')
  })

  it('row-twice: the same name, role and place; any other of the three is another invitation', () => {
    const others = [editor({ person: '示例乙' }), editor({ role: '社区工作人员' }), editor({ at: '示例街道' })]
    expect(wrongIn({ people: [editor(), ...others] })).toEqual([])
    expect(wrongIn({ people: [editor(), ...others, editor()] })).toEqual(['6 row-twice 示例甲'])
  })

  it.each([
    ['invited', { works: false }, 'already-invited'],
    ['at work', { works: true }, 'already-works'],
    ['another name', { name: '示例乙' }, null],
    ['another role', { role: 'counsellor' as const }, null],
    ['another place', { nodeId: 'street' }, null],
  ])('is not invited again where they are there already: %s', (_, change, fault) => {
    const known = [{ name: '示例甲', role: 'editor' as const, nodeId: 'south', works: true, ...change }]
    expect(wrongIn({ people: [editor()] }, standing({ known }))).toEqual(fault === null ? [] : [`2 ${fault} 示例甲`])
  })

  it.each([
    ['theirs there', { name: '示例甲', siteIds: ['other', 'house'] }, 'calendar-there'],
    ['theirs elsewhere', { name: '示例甲', siteIds: ['other'] }, null],
    ["somebody else's there", { name: '示例乙', siteIds: ['house'] }, null],
  ])('a calendar that is there is not made again: %s', (_, calendar, fault) => {
    const there = standing({ sites: [house], calendars: [calendar] })
    expect(wrongIn({ people: [counsellor()] }, there)).toEqual(fault === null ? [] : [`2 ${fault} 示例甲`])
  })

  it.each([
    [60, []],
    [61, ['too-long']],
  ])('is called by up to sixty letters: %i', (letters, wrong) => {
    const { faults } = planned({ people: [editor({ person: '名'.repeat(letters) })] })
    expect(faults.map(({ fault, about }) => [fault, about.length])).toEqual(wrong.map((fault) => [fault, 60]))
  })

  it.each([
    ['role', editor({ role: '岗'.repeat(90) })],
    ['at', editor({ at: '地'.repeat(90) })],
    ['hours', editor({ hours: '时'.repeat(90) })],
    ['site', counsellor({ site: '站'.repeat(90) })],
    ['hours', counsellor({ hours: '时'.repeat(90) })],
    ['hours', counsellor({ hours: `周一 ${'9:00-12:00、'.repeat(20)}` })],
  ])('what is wrong of their %s is told in sixty letters', (_, row) => {
    expect(planned({ people: [row] }, withHouse).faults.map(({ about }) => about.length)).toEqual([60])
  })
})

it('what is wrong is told by sheet and line: places before people', () => {
  const { faults } = planned({
    places: [{ place: '' }, { above: '没有', place: '北', kind: '社区' }, { place: '东', kind: '茶馆' }],
    people: [editor({ person: '' }), editor({ at: '' })],
  })
  expect(faults.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual([
    ...['places 2', 'places 3', 'places 4'],
    ...['people 2', 'people 3'],
  ])
})

it('somebody of whom the table has no further column is missing what comes first', () => {
  expect(wrongIn({ people: [{}] })).toEqual(['2 person-missing'])
  expect(wrongIn({ people: [{ person: '示例甲' }] })).toEqual(['2 role-unknown'])
  expect(wrongIn({ people: [{ person: '示例甲', role: '编辑' }] })).toEqual(['2 place-missing'])
})
