import { expect, it } from 'vitest'
import { distanceText } from '../../src/wording/distance'

it.each([
  [0, '约 50 米'],
  [349, '约 350 米'],
  [974, '约 950 米'],
  [975, '约 1.0 公里'],
  [1240, '约 1.2 公里'],
  [9949, '约 9.9 公里'],
  [9950, '约 10 公里'],
  [18_400, '约 18 公里'],
])('%i metres read %s', (metres, text) => {
  expect(distanceText(metres)).toBe(text)
})
