import { describe, expect, it, vi } from 'vitest'

vi.mock('@tarojs/taro', () => ({ default: { scanCode: vi.fn() } }))

import Taro from '@tarojs/taro'
import { scanCode, sceneIn } from '../../src/device/scan-code'

const scans = (answer: object) => vi.mocked(Taro.scanCode).mockResolvedValueOnce(answer as never)

describe('what a code says', () => {
  it('is the page of a code of this program, or the text of any other', async () => {
    scans({ path: 'pages/landing/index?scene=hx-cg-01', result: '' })
    expect(await scanCode()).toBe('pages/landing/index?scene=hx-cg-01')
    scans({ result: 'https://example.cn/?scene=hx-cg-01' })
    expect(await scanCode()).toBe('https://example.cn/?scene=hx-cg-01')
  })

  it('is nothing where the camera was closed again', async () => {
    vi.mocked(Taro.scanCode).mockRejectedValueOnce(new Error('scanCode:fail cancel'))
    expect(await scanCode()).toBeNull()
  })
})

describe('the place in it', () => {
  it.each([
    ['pages/landing/index?scene=hx-cg-01', 'hx-cg-01'],
    ['https://example.cn/?from=a&scene=hx-cg-01#top', 'hx-cg-01'],
    ['pages/landing/index?scene=hx%2Dcg%2D01', 'hx-cg-01'],
    ['pages/landing/index?scene=%', '%'],
    [' hx-cg-01 ', 'hx-cg-01'],
    ['pages/landing/index?scene=', ''],
    ['', ''],
  ])('of %s is %s', (text, scene) => {
    expect(sceneIn(text)).toBe(scene)
  })
})
