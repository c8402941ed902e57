import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../support/world'

const neutral = '心邻：家门口的社区心理服务，全部免费'

let world: World
let program: ProgramInJsdom

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
afterEach(() => {
  expect(program.client.errors).toEqual([])
  program.close()
})

const open = async (path: string) => {
  program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: world.cloud.url, path })
  await program.until(() => program.el('help-entry'))
}
const buttons = () => [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')]

/** What WeChat's `···` offers on the page in front. */
async function menu(): Promise<(string | null)[]> {
  program.document.querySelector<HTMLElement>('.phone-capsule button')?.click()
  await program.until(() => buttons().length > 0)
  return buttons().map(({ textContent }) => textContent)
}

describe("WeChat's menu on the weapp build", () => {
  it.each([
    ['an article, by its own title', 'resident/pages/article/index?id=a05', '照顾失能老人的人，也要歇一歇'],
    ['a place, by nothing of its own', 'pages/landing/index?scene=hx-cg-01', neutral],
    ['the front page', 'pages/home/index', neutral],
  ])('passes on %s', async (_, path, title) => {
    await open(path)
    await program.until(() => program.el('pass-on'))
    const { shared } = program.client.outside
    for (const [at, offer] of ['转发给朋友', '分享到朋友圈'].entries()) {
      expect(await menu()).toEqual(['转发给朋友', '分享到朋友圈', '取消'])
      buttons()
        .find(({ textContent }) => textContent === offer)
        ?.click()
      await program.until(() => shared.length === at + 1)
    }
    program.tap('pass-on')
    await program.until(() => shared.length === 3)
    expect(shared).toMatchObject([
      { kind: 'message', from: 'menu', title, path: `/${path}` },
      { kind: 'timeline', from: 'menu', title, path: `/${path}` },
      { kind: 'message', from: 'button', title, path: `/${path}` },
    ])
  })

  it.each([
    'pages/assess/index',
    'pages/booking/index',
    'pages/me/index',
    'resident/pages/before-test/index',
    'resident/pages/questionnaire/index',
    'resident/pages/result/index',
    'resident/pages/kept/index',
    'resident/pages/counsellor/index?id=c-yunxi',
    'resident/pages/appointments/index',
    'resident/pages/soonest/index',
    'counsellor/pages/agenda/index',
  ])('offers nothing on %s', async (path) => {
    await open(path)
    expect(await menu()).toEqual(['取消'])
  })
})
