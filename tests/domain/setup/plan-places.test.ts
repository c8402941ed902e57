import { describe, expect, it } from 'vitest'
import { aPlace, aSite } from '../organisation/a-place'
import { planned, standing, wrongIn } from './a-table'

const community = (place: string, above = '') => ({ above, place, kind: '社区' })
const street = aPlace({ id: 'street', kind: 'street', name: '示例街道' })
const under = (id: string, name: string, change = {}) => aPlace({ id, name, parentId: 'street', ...change })

describe('the places of a table', () => {
  it('stand under the one place at the top of what somebody keeps where nothing is said', () => {
    const { plan, faults } = planned({ places: [community('北社区')] })
    expect(faults).toEqual([])
    expect(plan.nodes).toEqual([
      {
        ...{ id: 't-n0', name: '北社区', kind: 'community', parentId: 'street' },
        ...{ settings: {}, closedOn: null, revision: 1 },
      },
    ])
    expect(plan.sites).toEqual([])
  })

  it('that top is where they are let in, whatever lies above it or was closed beside it', () => {
    const nodes = [
      aPlace({ id: 'city', kind: 'city', name: '示例市' }),
      { ...street, parentId: 'city' },
      aPlace({ id: 'old', kind: 'street', name: '旧街道', parentId: 'city', closedOn: '2026-01-01' }),
    ]
    const { plan } = planned({ places: [community('北社区')] }, standing({ nodes, own: new Set(['street', 'old']) }))
    expect(plan.nodes.map(({ parentId }) => parentId)).toEqual(['street'])
  })

  it('have to say what is above them where somebody keeps several places at the top, or none', () => {
    const two = [street, aPlace({ id: 'other', kind: 'street', name: '另一街道' })]
    expect(wrongIn({ places: [community('北社区')] }, standing({ nodes: two }))).toEqual(['2 place-missing 北社区'])
    expect(wrongIn({ places: [community('北社区', '另一街道')] }, standing({ nodes: two }))).toEqual([])
    expect(wrongIn({ places: [community('北社区')] }, standing({ nodes: [] }))).toEqual(['2 place-missing 北社区'])
  })

  it('may be written below what they stand under, three deep, and keep the ids they were made with', () => {
    const rows = [
      { above: '东社区', place: '东小学', kind: '学校' },
      community('东社区', '新街道'),
      { above: '示例区', place: '新街道', kind: '街道' },
    ]
    const nodes = [aPlace({ id: 'district', kind: 'district', name: '示例区' })]
    const { plan, faults } = planned({ places: rows }, standing({ nodes }))
    expect(faults).toEqual([])
    expect(plan.nodes.map(({ id, name, parentId }) => [id, name, parentId])).toEqual([
      ['t-n0', '新街道', 'district'],
      ['t-n1', '东社区', 't-n0'],
      ['t-n2', '东小学', 't-n1'],
    ])
  })

  it.each([
    ['place-missing', { place: '', kind: '社区' }, '2 place-missing'],
    ['place-unknown: nothing of that name is above', community('北社区', '没有的街道'), '2 place-unknown 没有的街道'],
    ['place-there: it stands there as it is, and the row says no more', community('南社区'), '2 place-there 南社区'],
    ['kind-differs: it stands there as another kind', { place: '南社区', kind: '学校' }, '2 kind-differs 南社区'],
    ['kind-differs: by a word for no kind', { place: '南社区', kind: '茶馆' }, '2 kind-differs 南社区'],
    ['kind-unknown: the word is told', { place: '北社区', kind: '茶馆' }, '2 kind-unknown 茶馆'],
    ['kind-unknown: none is said', { place: '北社区' }, '2 kind-unknown'],
    ['kind-not-here', { above: '南社区', place: '新街道', kind: '街道' }, '2 kind-not-here 新街道'],
  ])('%s', (_, row, told) => {
    expect(wrongIn({ places: [row] })).toEqual([told])
  })

  it('need no kind where they stand already: a row may name one for its site alone', () => {
    const row = { place: '南社区', site: '南小屋', siteKind: '心理咨询室', address: '示例路二号' }
    const { plan, faults } = planned({ places: [row] })
    expect(faults).toEqual([])
    expect([plan.nodes, plan.sites.map(({ nodeId, name }) => [nodeId, name])]).toEqual([[], [['south', '南小屋']]])
  })

  it.each([
    ['above', 'S'.repeat(60), []],
    ['above', 'S'.repeat(61), ['2 too-long 新社区']],
    ['place', '新'.repeat(60), []],
    ['place', '新'.repeat(61), [`2 too-long ${'新'.repeat(60)}`]],
    ['site', '屋'.repeat(60), []],
    ['site', '屋'.repeat(61), ['2 too-long 新社区']],
  ])('have names of sixty letters and no more: %s', (column, name, wrong) => {
    const nodes = [street, under('long', 'S'.repeat(60), { kind: 'unit' })]
    const row = { above: 'S'.repeat(60), place: '新社区', kind: '单位', siteKind: '其他', site: '屋', address: '路' }
    expect(wrongIn({ places: [{ ...row, [column]: name }] }, standing({ nodes }))).toEqual(wrong)
  })

  it('are told apart by the way to them: row-twice is the same way, place and site; a name again elsewhere is not', () => {
    const twice = [community('北社区'), community('北社区')]
    expect(wrongIn({ places: twice })).toEqual(['3 row-twice 北社区'])
    const site = { ...community('北社区'), site: '北屋', siteKind: '其他', address: '路' }
    expect(wrongIn({ places: [site, site] })).toEqual(['3 row-twice 北屋'])
    expect(wrongIn({ places: [site, { ...site, site: '北屋二' }] })).toEqual([])
    const schools = ['南社区', '示例街道'].map((above) => ({ above, place: '新小学', kind: '学校' }))
    expect(wrongIn({ places: schools })).toEqual([])
  })

  it('place-ambiguous: two of one name, above it or for itself, until the way to it is written', () => {
    const nodes = [street, under('a', '甲社区'), under('b', '乙社区')]
    const schools = ['a', 'b'].map((parentId) =>
      aPlace({ id: `s-${parentId}`, kind: 'unit', name: '同名厂', parentId }),
    )
    const there = standing({ nodes: [...nodes, ...schools] })
    const shop = { place: '车间', kind: '单位' }
    expect(wrongIn({ places: [{ ...shop, above: '同名厂' }] }, there)).toEqual(['2 place-ambiguous 车间'])
    expect(wrongIn({ places: [{ place: '同名厂', kind: '单位' }] }, there)).toEqual(['2 place-ambiguous 同名厂'])
    const { plan } = planned({ places: [{ ...shop, above: '乙社区/同名厂' }] }, there)
    expect(plan.nodes.map(({ parentId }) => parentId)).toEqual(['s-b'])
  })

  it('closed ones are passed over: the name is free again', () => {
    const nodes = [street, under('gone', '北社区', { closedOn: '2026-01-01' })]
    for (const above of ['', '示例街道']) {
      const { plan, faults } = planned({ places: [community('北社区', above)] }, standing({ nodes }))
      expect([faults, plan.nodes.map(({ parentId }) => parentId)]).toEqual([[], ['street']])
    }
  })

  it('place-full: under one place are three hundred, one more is not taken', () => {
    const of = (count: number) => [street, ...Array.from({ length: count }, (_, at) => under(`n${at}`, `第${at}社区`))]
    expect(wrongIn({ places: [community('北社区')] }, standing({ nodes: of(299) }))).toEqual([])
    expect(wrongIn({ places: [community('北社区')] }, standing({ nodes: of(300) }))).toEqual(['2 place-full 北社区'])
  })

  it('tree-too-deep: ten one above the other, the eleventh is not taken', () => {
    const units = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        aPlace({ id: `u${at}`, kind: 'unit', name: `第${at}级`, parentId: at === 0 ? null : `u${at - 1}` }),
      )
    const row = (above: string) => ({ above, place: '班组', kind: '单位' })
    expect(wrongIn({ places: [row('第8级')] }, standing({ nodes: units(9) }))).toEqual([])
    expect(wrongIn({ places: [row('第9级')] }, standing({ nodes: units(10) }))).toEqual(['2 tree-too-deep 班组'])
  })

  it('site-full: at one place are sixty sites that are open, one more is not taken', () => {
    const row = { place: '南社区', site: '新屋', siteKind: '其他', address: '示例路' }
    const of = (open: number) =>
      standing({
        sites: [
          ...Array.from({ length: open }, (_, at) => aSite({ id: `s${at}`, nodeId: 'south', name: `屋${at}` })),
          aSite({ id: 'gone', nodeId: 'south', name: '旧屋', closedOn: '2026-01-01' }),
          aSite({ id: 'elsewhere', nodeId: 'street', name: '别处' }),
        ],
      })
    expect(wrongIn({ places: [row] }, of(59))).toEqual([])
    expect(wrongIn({ places: [row] }, of(60))).toEqual(['2 site-full 南社区'])
  })
})

describe('a place that is there, named with what is above it', () => {
  it('is not made again; of another kind it is not the same', () => {
    expect(wrongIn({ places: [community('南社区', '示例街道')] })).toEqual(['2 place-there 南社区'])
    const school = { ...community('南社区', '示例街道'), kind: '学校' }
    expect(wrongIn({ places: [school] })).toEqual(['2 kind-differs 南社区'])
    expect(wrongIn({ places: [{ above: '示例街道', place: '南社区' }] })).toEqual(['2 place-there 南社区'])
  })

  it('that was closed, or lies under another one, is made', () => {
    const nodes = [street, under('old', '南社区', { closedOn: '2026-01-01' }), under('east', '东社区')]
    const rows = [community('南社区', '示例街道'), { ...community('西网格', '东社区'), kind: '网格' }]
    const { plan, faults } = planned({ places: rows }, standing({ nodes }))
    expect(faults.filter(({ fault }) => fault !== 'kind-unknown')).toEqual([])
    expect(plan.nodes[0]).toMatchObject({ name: '南社区', parentId: 'street' })
  })

  it('of no kind that the table says is told by that kind', () => {
    expect(wrongIn({ places: [{ place: '北社区', kind: '行星' }] })).toEqual(['2 kind-unknown 行星'])
    expect(wrongIn({ places: [{ place: '北社区' }] })).toEqual(['2 kind-unknown'])
  })

  it('under one that is nowhere is told by the name that was written', () => {
    expect(wrongIn({ places: [community('北社区', '月亮')] })).toEqual(['2 place-unknown 月亮'])
  })
})
