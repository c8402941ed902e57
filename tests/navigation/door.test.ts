import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { goBack, homeAtOnce, openHelp, openPage, replacePage } from '../../src/navigation/door'
import { arrived, giveUpFlight } from '../../src/navigation/flight'

/** WeChat's router: whoever calls it is heard, and nobody arrives until the test says so. */
const router = vi.hoisted(() => {
  const heard: string[] = []
  const refused = new Set<string>()
  const way = (name: string) => async (to?: { readonly url: string }) => {
    heard.push(to ? `${name} ${to.url}` : name)
    if (refused.has(name)) throw new Error(`${name}:fail`)
  }
  let stack: { readonly route: string }[] = []
  const names = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack', 'showToast'] as const
  const ways = Object.fromEntries(names.map((name) => [name, way(name)]))
  return {
    heard,
    refused,
    stand: (...routes: readonly string[]) => {
      stack = routes.map((route) => ({ route }))
    },
    taro: { ...ways, getCurrentPages: () => stack, showToast: async () => void heard.push('told') },
  }
})
vi.mock('@tarojs/taro', () => ({ default: router.taro }))

const home = 'pages/home/index'
const article = 'resident/pages/article/index'

beforeEach(() => {
  vi.useFakeTimers()
  router.heard.length = 0
  router.refused.clear()
  router.stand(home)
})
afterEach(async () => {
  giveUpFlight()
  await vi.runAllTimersAsync()
  vi.useRealTimers()
})

/** Long enough for all that is not waited for on purpose. */
const soon = () => vi.advanceTimersByTimeAsync(10)

describe('the door', () => {
  it('opens one page at a time, however many are asked for and by whichever way', async () => {
    void openPage(`/${article}`, { id: 'a 1' })
    await soon()
    void openPage('/resident/pages/kept/index')
    void openPage('/pages/read/index')
    void replacePage('/resident/pages/result/index')
    void goBack()
    await soon()
    expect(router.heard).toEqual([`navigateTo /${article}?id=a%201`])
    arrived()
    await soon()
    void openPage('/pages/read/index')
    await soon()
    expect(router.heard.slice(1)).toEqual(['switchTab /pages/read/index'])
  })

  it('leads to a page in the place of the one in front where ten lie on each other already', async () => {
    router.stand(home, ...Array(9).fill(article))
    void openPage('/resident/pages/kept/index')
    await soon()
    expect(router.heard).toEqual(['redirectTo /resident/pages/kept/index'])
  })

  it('tells whoever wanted a page that could not be opened, and the next one opens', async () => {
    router.refused.add('navigateTo')
    await openPage(`/${article}`)
    expect(router.heard).toEqual([`navigateTo /${article}`, 'told'])
    router.refused.clear()
    void openPage(`/${article}`)
    await soon()
    expect(router.heard.at(-1)).toBe(`navigateTo /${article}`)
  })

  it('leads nowhere from a tab to itself', async () => {
    void openPage(`/${home}`)
    await soon()
    expect(router.heard).toEqual([])
  })
})

describe('the way out', () => {
  it('leads to the front page over a page that is on its way, and leaves nothing under it', async () => {
    void openPage(`/${article}`)
    await soon()
    void homeAtOnce()
    await soon()
    expect(router.heard).toEqual([`navigateTo /${article}`, `reLaunch /${home}`])
  })

  it('goes by the tab where the first way is refused', async () => {
    router.refused.add('reLaunch')
    void homeAtOnce()
    await soon()
    expect(router.heard).toEqual([`reLaunch /${home}`, `switchTab /${home}`])
  })
})

describe('help', () => {
  const help = '/pages/help/index'

  it('opens once for any number of taps', async () => {
    for (let at = 0; at < 12; at += 1) void openHelp()
    await soon()
    expect(router.heard).toEqual([`navigateTo ${help}`])
    arrived()
    await soon()
    router.stand(home, 'pages/help/index')
    await openHelp()
    expect(router.heard).toHaveLength(1)
  })

  it('is opened by its path as by its own button, over a page that is on its way', async () => {
    void openPage(`/${article}`)
    await soon()
    void openPage(help)
    arrived()
    await soon()
    expect(router.heard).toEqual([`navigateTo /${article}`, `navigateTo ${help}`])
  })

  it('takes the next way where one is refused', async () => {
    router.refused.add('navigateTo').add('redirectTo')
    void openHelp()
    await soon()
    expect(router.heard).toEqual([`navigateTo ${help}`, `redirectTo ${help}`, `reLaunch ${help}`])
  })

  it('waits a second and a half for another page that hangs, and no longer, and nobody is told of that page', async () => {
    void openPage(`/${article}`)
    await soon()
    void openHelp()
    await vi.advanceTimersByTimeAsync(1_490)
    expect(router.heard).toEqual([`navigateTo /${article}`])
    await vi.advanceTimersByTimeAsync(20)
    expect(router.heard.slice(1)).toEqual([`navigateTo ${help}`])
  })
})
