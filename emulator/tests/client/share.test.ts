import { describe, expect, it } from 'vitest'
import type { ProgramInJsdom } from '../../client/jsdom'
import { faultsOf, open } from './program'

const card = 'onShareAppMessage({ from, target }) { return'
const post = 'onShareTimeline() { return'
const page = (handlers: string) => ({
  'pages/plain/index.wxml': `<button id="pass" open-type="share" data-words="来陪我"><text id="inside">发给他</text></button>
<button id="off" open-type="share" disabled>不行</button>`,
  'pages/plain/index.js': `Page({ ${handlers} })`,
})
const launch = (handlers: string, path = 'pages/plain/index?a=1') => open({ changes: page(handlers), path })

const button = (program: ProgramInJsdom, text: string) =>
  program.until(
    () =>
      [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')].find(
        (one) => one.textContent === text,
      ),
    text,
  )
const menuOf = async (program: ProgramInJsdom) => {
  program.document.querySelector<HTMLElement>('.phone-capsule button')?.click()
  await button(program, '取消')
  return [...program.document.querySelectorAll('.phone-overlay button')].map(({ textContent }) => textContent)
}
const sharedBy = (program: ProgramInJsdom, count = 1) =>
  program.until(() => {
    const { shared } = program.client.outside
    return shared.length >= count ? shared : undefined
  }, 'something passed on')

describe("WeChat's menu offers", () => {
  it.each([
    ['nothing for a page without a handler', '', ['取消']],
    ['a card for a page that has one', `${card} {} }`, ['转发给朋友', '取消']],
    ['no post without a card beside it', `${post} {} }`, ['取消']],
    ['both for a page that has both', `${card} {} }, ${post} {} }`, ['转发给朋友', '分享到朋友圈', '取消']],
  ])('%s', async (_, handlers, offers) => {
    expect(await menuOf(await launch(handlers))).toEqual(offers)
  })
})

describe('a card', () => {
  it('says and leads where the page says', async () => {
    const program = await launch(`${card} { title: '读一读', path: '/pages/plain/index?b=2' } }`)
    await menuOf(program)
    ;(await button(program, '转发给朋友')).click()
    expect(await sharedBy(program)).toEqual([
      { kind: 'message', from: 'menu', title: '读一读', path: '/pages/plain/index?b=2', imageUrl: undefined },
    ])
  })

  it('leads to the page as it is open when nothing is said', async () => {
    const program = await launch(`${card} undefined }`)
    await menuOf(program)
    ;(await button(program, '转发给朋友')).click()
    expect((await sharedBy(program))[0]).toMatchObject({ path: '/pages/plain/index?a=1' })
  })

  it('waits for what is promised', async () => {
    const program = await launch(`${card} { title: '早', promise: Promise.resolve({ title: '晚' }) } }`)
    await menuOf(program)
    ;(await button(program, '转发给朋友')).click()
    expect((await sharedBy(program))[0]).toMatchObject({ title: '晚' })
  })

  it('is made by a button of the page, which the page is told of', async () => {
    const program = await launch(`${card} { title: from + target.id + target.dataset.words } }`)
    program.tap('inside')
    expect((await sharedBy(program))[0]).toMatchObject({ from: 'button', title: 'buttonpass来陪我' })
    program.tap('off')
    expect(program.client.outside.shared).toHaveLength(1)
    expect(faultsOf(program)).toEqual([])
  })
})

describe('a post to the timeline', () => {
  it('keeps to its page and takes its query alone', async () => {
    const program = await launch(
      `${card} {} }, ${post} { title: '写给你', query: 'id=7', path: '/pages/home/index' } }`,
    )
    await menuOf(program)
    ;(await button(program, '分享到朋友圈')).click()
    expect((await sharedBy(program))[0]).toMatchObject({
      kind: 'timeline',
      title: '写给你',
      path: '/pages/plain/index?id=7',
    })
  })
})
