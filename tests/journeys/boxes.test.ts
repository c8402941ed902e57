import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boxFaults } from '../support/boxes/measure'
import { openBrowser } from '../support/browser'

const style = `
  body { margin: 0; font: 16px/1.5 sans-serif }
  button { display: block; box-sizing: border-box; min-height: 48px; width: 100%; margin: 8px 0; border: 1px solid }
  .bar { position: sticky; top: 0; height: 56px; background: #fff }
  .bar button { width: 90px; margin: 0 0 0 auto }
`
const bar = '<div class="bar"><button id="help-entry">求助</button></div>'
const long = '<p>一段话。</p>'.repeat(40)

/** A page without a fault, with `inside` as its content. */
const page = (inside: string, before = bar) => `<style>${style}</style>${before}<main><h1>标题</h1>${inside}</main>`
const rows = '<button>一行</button>'.repeat(30)
const scrolled = '<script>scrollTo(0, 410)</script>'
const sound = `${long}<button id="one">第一个</button><button id="two">第二个</button>${long}`

describe('the check of where things lie on a page', () => {
  let browser: Browser
  let tab: Page

  beforeAll(async () => {
    browser = await openBrowser()
    tab = await browser.newPage({ viewport: { width: 375, height: 667 } })
  })
  afterAll(() => browser.close())

  async function rulesBroken(html: string, least?: number): Promise<string[]> {
    await tab.setContent(html)
    const found = await boxFaults(tab, least ? { least } : {})
    return [...new Set(found.map(({ rule }) => rule))]
  }

  it.each([
    ['a page with a bar that stays on top while the rest scrolls under it', page(sound)],
    ['a page found scrolled, with one of its rows under the bar', page(`${rows}${scrolled}`)],
    [
      'a sheet in front of controls that lie where its own do',
      page(
        `${sound}<dialog id="sheet" style="width:300px"><h2>题</h2><button>好</button></dialog><script>sheet.showModal()</script>`,
      ),
    ],
    [
      'days side by side in a strip that scrolls sideways',
      page(
        `<div style="overflow-x:auto;white-space:nowrap">${'<button style="display:inline-block;width:120px">一天</button>'.repeat(9)}</div>`,
      ),
    ],
    [
      'words further down in a window that cuts off what is around it',
      page(`<div style="height:300px;overflow:hidden"><div style="height:100%;overflow:auto">${long}</div></div>`),
    ],
    [
      'a refusal above the button of a sheet whose rest scrolls',
      page(
        `<dialog id="sheet" style="width:300px"><h2>题</h2><div style="height:300px;overflow:auto">${long}</div><p role="alert">没有存上</p><button>存</button></dialog><script>sheet.showModal()</script>`,
      ),
    ],
    ['a number to dial in the middle of a sentence', page('<p>想找人说说，可以打 <a href="tel:12356">12356</a>。</p>')],
    ['a pill with round ends', page('<button style="border-radius:999px;width:90px;height:44px">药丸</button>')],
    [
      'lines of large type set close',
      page('<p style="font-size:24px;line-height:1.25">字很大，行很近。字很大，行很近。字很大。</p>'),
    ],
    ['a page of help itself, without the entry', page('<button id="dial-12356">12356</button>', '')],
    [
      'a mark whose empty half hangs over the end of a full line',
      page(
        '<p style="width:120px" lang="zh-CN"><span style="border:1px solid;display:block">只要地点（ａｂ）</span></p>',
      ),
    ],
    [
      'a letter that nobody is read, under the picture it stands in for',
      page(
        '<div style="position:relative;width:96px;height:96px"><span aria-hidden="true">安</span><div role="img" aria-label="安禾的照片" style="position:absolute;inset:0;background:#888"></div></div>',
      ),
    ],
    [
      'a word for screen readers alone',
      page('<p style="position:absolute;width:1px;height:1px;overflow:hidden">只读出来</p>'),
    ],
  ])('lets %s be', async (_, html) => {
    expect(await rulesBroken(html)).toEqual([])
  })

  it.each([
    ['a control no finger can hit', 'control-small', page('<button style="min-height:40px;height:40px">小</button>')],
    [
      'two controls one on the other',
      'controls-overlap',
      page('<button id="one">一</button><button id="two" style="margin-top:-30px">二</button>'),
    ],
    ['a control in a control', 'control-in-control', page('<div role="button"><button>里面</button></div>')],
    [
      'a veil nobody sees over a control',
      'control-covered',
      page(`${sound}<div style="position:fixed;inset:auto 0 300px 0;height:120px"></div>`),
    ],
    [
      'a control in a corner that cannot be scrolled to',
      'control-out-of-reach',
      page('<div style="height:0;overflow:hidden"><button>没了</button></div>'),
    ],
    [
      'help over the dial button it floats above, as it once did',
      'help-over-control',
      page(
        '<p style="height:560px"></p><button id="dial-12356">12356</button>',
        '<button id="help-entry" style="position:fixed;right:16px;bottom:24px;width:90px;z-index:9">求助</button>',
      ),
    ],
    [
      'help over a row that nobody can scroll from under its bar',
      'help-over-control',
      page('<button id="one" style="margin-top:-100px">一</button>'),
    ],
    [
      'help among the rows that show through its bar',
      'help-over-control',
      page(`${rows}${scrolled}`).replace('background: #fff', 'background: none'),
    ],
    ['a page without help', 'help-missing', page(sound, '')],
    ['help read out after all the rest', 'help-late', page(sound, '') + bar],
    [
      'text cut off',
      'text-cut',
      page('<p style="height:24px;overflow:hidden">很长的一段话，很长的一段话，很长的一段话，很长的话</p>'),
    ],
    [
      'a word with an ellipsis',
      'text-cut',
      page(
        '<p style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis">很长的一段话，很长的一段话，很长的一段话，很长的话</p>',
      ),
    ],
    [
      'a word that runs out of its card',
      'text-runs-out',
      page('<div style="width:200px;border:1px solid"><p style="width:120px">Donaudampfschifffahrt</p></div>'),
    ],
    [
      'text under something that does not belong to it',
      'text-covered',
      page(`${long}<p>要紧的话</p>${long}<div style="position:fixed;inset:250px 0 250px 0;background:#fff"></div>`),
    ],
    [
      'a letter that is read out under a picture',
      'text-covered',
      page(
        '<div style="position:relative;width:96px;height:96px"><span>安</span><div role="img" aria-label="安禾的照片" style="position:absolute;inset:0;background:#888"></div></div>',
      ),
    ],
    ['text on text', 'texts-overlap', page('<p style="margin:0">第一句话</p><p style="margin:-20px 0 0">第二句话</p>')],
    ['something wider than the window', 'wider-than-window', page('<div style="width:500px;height:4px"></div>')],
    ['a control beyond the edge', 'wider-than-window', page('<button style="width:420px">宽</button>')],
    ['two headings of the first level', 'headings', page('<h1>又一个</h1>')],
    ['no heading', 'headings', page('').replace(/h1/g, 'h2')],
    [
      'a refusal that scrolled out of its sheet',
      'alert-out-of-sight',
      page(
        `<dialog id="sheet" style="height:300px;overflow:auto"><h2>题</h2>${long}<p role="alert">没有存上</p></dialog><script>sheet.showModal()</script>`,
      ),
    ],
    ['no main part', 'landmarks', page(sound).replace(/main/g, 'section')],
  ])('finds %s', async (_, rule, html) => {
    expect(await rulesBroken(html)).toContain(rule)
  })

  it('asks for larger controls where the type is larger', async () => {
    expect(await rulesBroken(page(sound), 60)).toEqual(['control-small'])
  })

  it('looks at the sheet in front and leaves the page behind it alone', async () => {
    const sheet = '<dialog id="sheet"><h2>题</h2><button style="min-height:20px">小</button></dialog>'
    const behind = '<button style="min-height:20px" id="behind">也小</button>'
    await tab.setContent(page(`${behind}${sheet}<script>sheet.showModal()</script>`))
    expect(await boxFaults(tab)).toEqual([{ rule: 'control-small', what: expect.stringContaining('小') }])
  })

  it('leaves the page scrolled where it was', async () => {
    await tab.setContent(page(sound))
    await tab.evaluate(() => scrollTo(0, 321))
    await boxFaults(tab)
    expect(await tab.evaluate(() => scrollY)).toBe(321)
  })
})
