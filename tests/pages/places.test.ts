import { describe, expect, it } from 'vitest'
import { settingKeys, settingsTable } from '#core/domain/organisation/settings'
import { changesUnder, type Held, settingText, whenceText } from '../../src/manager/places/setting-words'
import { treeOrder } from '../../src/manager/places/tree-order'
import { shareText } from '../../src/manager/places/words'
import { stretchesIn, weekIn } from '../../src/manager/places/written-hours'

describe('hours as somebody writes them', () => {
  it.each([
    ['9:00-12:00', [{ from: 540, until: 720 }]],
    [
      '0900–1200、14点-17:30',
      [
        { from: 540, until: 720 },
        { from: 840, until: 1050 },
      ],
    ],
    ['０：００至２４：００', [{ from: 0, until: 1440 }]],
    ['', []],
  ])('%s is read', (written, read) => {
    expect(stretchesIn(written)).toEqual(read)
  })

  it.each(['早上', '12:00-9:00', '9:00-9:00', '9:00', '9:00-12:00-14:00', '9:60-12:00', '9:00-24:01'])(
    '%s is not',
    (written) => {
      expect(stretchesIn(written)).toBe(null)
    },
  )

  it('one day that cannot be read holds back the week', () => {
    expect(weekIn(['9:00-12:00', '', '', '', '', '', '8:00-9:00'])).toEqual([
      { weekday: 1, from: 540, until: 720 },
      { weekday: 7, from: 480, until: 540 },
    ])
    expect(weekIn(['9:00-12:00', '早上'])).toBe(null)
  })
})

it('places stand after the one they are under, by name; what is above somebody’s own is not there', () => {
  const node = (id: string, parentId: string | null) => ({ id, parentId, name: id })
  const nodes = [node('b2', 'b'), node('a', 'city'), node('b1', 'b'), node('b', 'a'), node('c', 'a'), node('d', null)]
  const rows = treeOrder(nodes).map(({ node: { id }, depth }) => `${id}${depth}`)
  expect(rows).toEqual(['a0', 'b1', 'b12', 'b22', 'c1', 'd0'])
})

describe('what is set, in words', () => {
  const usual = (change: Partial<Held> & Pick<Held, 'key'>): Held => {
    const value = settingsTable[change.key].usual
    return { value, own: null, from: null, above: value, ...change }
  }

  it('says whence it comes', () => {
    expect(whenceText({ own: 3, from: '柳岸社区' })).toBe('在这里设的')
    expect(whenceText({ own: null, from: '青禾街道' })).toBe('跟着「青禾街道」')
    expect(whenceText({ own: null, from: null })).toBe('没有人设过，按一般的来')
  })

  it('has a unit for each', () => {
    for (const key of settingKeys) expect(settingText(key, settingsTable[key].most)).toMatch(/[次天%关门开人]$/)
    expect(settingText('staffRoomCounsellor', 0)).toBe('不要求')
    expect(settingText('builtCity', 0)).toBe('没有设目标')
    expect(settingText('newcomersPercent', 0)).toBe('0%')
  })

  it('tells of a move what is otherwise there, and nothing that is set right here', () => {
    const here = [
      usual({ key: 'pauseDays' }),
      usual({ key: 'comingInAll', value: 4, own: 4 }),
      usual({ key: 'pauseMisses' }),
    ]
    const there = [
      usual({ key: 'pauseDays', value: 7 }),
      usual({ key: 'comingInAll', value: 9 }),
      usual({ key: 'pauseMisses' }),
    ]
    expect(changesUnder(here, there)).toEqual(['停多少天不能约：从14 天，变成7 天'])
  })
})

it.each([
  [10_000, '100%'],
  [6666, '66.66%'],
  [5050, '50.5%'],
  [0, '0%'],
])('%i hundredths of a percent are read as %s', (share, text) => {
  expect(shareText(share)).toBe(text)
})
