import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchPageCode, whenPageIsMissing } from '../../src/navigation/page-code'

/** As Taro's web build leaves its routes: a function that begins to fetch. */
const routes = (load: () => Promise<unknown>) => ({
  routes: [
    { path: 'pages/home/index', load: () => [Promise.reject(new Error('not asked for')), 0, 0] },
    { path: 'pages/read/index', load: () => [load(), undefined, undefined] },
  ],
})
const webWith = (config: unknown) => vi.stubGlobal('window', { __taroAppConfig: config })

describe('the code of a page', () => {
  const told: unknown[][] = []
  beforeEach(() => {
    told.length = 0
    whenPageIsMissing((...about) => told.push(about))
  })
  afterEach(() => vi.unstubAllGlobals())

  it('is there when it is waited for, whatever the address carries besides', async () => {
    let fetched = false
    webWith(
      routes(async () => {
        await Promise.resolve()
        fetched = true
      }),
    )
    await fetchPageCode('/pages/read/index?id=a05')
    expect(fetched).toBe(true)
    expect(told).toEqual([])
  })

  it('that cannot be had is told to the shell, and to whoever wanted the page', async () => {
    const missing = Object.assign(new Error('gone'), { name: 'ChunkLoadError' })
    webWith(routes(() => Promise.reject(missing)))
    await expect(fetchPageCode('/pages/read/index')).rejects.toBe(missing)
    expect(told).toEqual([[missing, '/pages/read/index']])
  })

  it.each([
    ['an address no page has', routes(() => Promise.resolve()), '/pages/nowhere/index'],
    ['a build that leaves no routes', undefined, '/pages/read/index'],
  ])('is the router’s business for %s', async (_, config, url) => {
    webWith(config)
    await expect(fetchPageCode(url)).resolves.toBeUndefined()
    expect(told).toEqual([])
  })
})
