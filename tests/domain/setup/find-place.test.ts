import { expect, it } from 'vitest'
import { findPlace } from '#core/domain/setup/find-place'
import { aPlace } from '../organisation/a-place'

const nodes = [
  aPlace({ id: 'city', kind: 'city', name: '示例市' }),
  aPlace({ id: 'friendly', kind: 'street', name: '友爱街道', parentId: 'city' }),
  aPlace({ id: 'peaceful', kind: 'street', name: '和平街道', parentId: 'city' }),
  aPlace({ id: 'liyue', name: '丽月社区', parentId: 'friendly' }),
  aPlace({ id: 'f-lishui', name: '丽水社区', parentId: 'friendly' }),
  aPlace({ id: 'p-lishui', name: '丽水社区', parentId: 'peaceful' }),
  aPlace({ id: 'gone', name: '旧社区', parentId: 'peaceful', closedOn: '2026-01-01' }),
]
const own = new Set(nodes.map(({ id }) => id).filter((id) => id !== 'city'))

it.each([
  ['丽月社区', 'liyue'],
  ['丽水社区', 'place-ambiguous'],
  ['友爱街道/丽水社区', 'f-lishui'],
  ['和平街道／丽水社区', 'p-lishui'],
  ['和平街道>丽水社区', 'p-lishui'],
  ['和平街道＞丽水社区', 'p-lishui'],
  [' 示例市 / 和平街道 / 丽水社区 ', 'p-lishui'],
  ['/友爱街道//丽水社区/', 'f-lishui'],
  ['示例市/丽水社区', 'place-unknown'],
  ['别的市/和平街道/丽水社区', 'place-unknown'],
  ['丽水', 'place-unknown'],
  ['旧社区', 'place-unknown'],
  ['示例市', 'place-unknown'],
  ['', 'place-unknown'],
])('%j leads to %s', (written, id) => {
  const found = findPlace(written, nodes, own)
  expect(typeof found === 'string' ? found : found.id).toBe(id)
})
