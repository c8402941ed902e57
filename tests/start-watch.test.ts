import { readdirSync, rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './support/browser'
import { patience, RunningCopy } from './support/running-copy'
import { whole } from './support/whole'

const copy = new RunningCopy()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  await copy.start()
}, patience)
afterAll(async () => {
  await browser?.close()
  await copy.remove()
}, patience)

/** A page left open: nobody reloads it but itself. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(patience)
  await page.goto(`${copy.url}${path}`)
  return page
}

const see = (page: Page, words: string) => page.getByText(words).locator('visible=true').first().waitFor()

const home = 'src/pages/home/index.tsx'
const lead = /lead=(?:'[^']*'|\{lead\})/

describe('while npm start runs', { timeout: patience }, () => {
  it('a changed word is on the open pages of both targets, and no build of a release is touched', async () => {
    const releases = ['dist/h5', 'dist/weapp', 'dist/client']
    const before = releases.map((folder) => copy.contentOf(folder))
    const original = copy.read(home)
    // Nothing is built, and nothing runs that could, for somebody who only looks.
    expect(readdirSync(copy.path('dist'))).not.toContain('watch')
    const pages = [await open('/#/pages/home/index'), await open('/mini/#/pages/home/index')]

    copy.edit(home, lead, "lead='第一个改过的字'")
    for (const page of pages) await see(page, '第一个改过的字')
    expect(releases.map((folder) => copy.contentOf(folder))).toEqual(before)
    expect(['h5', 'weapp', 'client'].map((name) => copy.isBuilt(name))).toEqual([false, false, false])

    copy.save(home, original)
    expect(['h5', 'weapp', 'client'].map((name) => copy.isBuilt(name))).toEqual([true, true, true])
    for (const page of pages) await page.close()
  })

  it('a word that pages and functions share is changed in both, and in the database', async () => {
    const article = await open('/#/resident/pages/article/index?id=a01')
    const help = await open('/mini/#/pages/help/index')
    copy.edit('core/content/articles/sleepless-nights.ts', /title: '[^']*'/, "title: '改过的文章题目'")
    copy.edit('core/content/hotlines.ts', /name: '[^']*'/, "name: '改过的热线名字'")
    await see(article, '改过的文章题目')
    await see(help, '改过的热线名字')
    await expect.poll(() => copy.isBuilt('functions'), { timeout: patience }).toBe(true)
    await article.close()
    await help.close()
  })

  it('a changed function answers the open page in the new way', async () => {
    // What this phone kept of it stands there only until the cloud has answered.
    const page = await open('/#/resident/pages/article/index?id=a02')
    await page.locator('main').first().waitFor()
    const changed = "article: { ...article, title: '函数给的题目',"
    copy.edit('cloudfunctions/content/read-article.ts', 'article: { ...article,', changed)
    await see(page, '函数给的题目')
    await page.close()
  })

  it('a fault is told in the terminal, and the page stays as it was until it is mended', async () => {
    const pages = [await open('/#/pages/home/index'), await open('/mini/#/pages/home/index')]
    copy.edit(home, lead, "lead='出错以前'")
    for (const page of pages) await see(page, '出错以前')
    const heard = copy.said.length
    const faults = () => copy.said.slice(heard)
    copy.edit(home, "lead='出错以前'", "lead={'出错以前'")
    for (const what of ['网页版', '小程序']) {
      await expect.poll(faults, { timeout: patience }).toContain(`✗ ${what} 没有构建成功`)
    }
    expect(faults()).toContain('src/pages/home/index.tsx')
    for (const page of pages) {
      await page.reload()
      await see(page, '出错以前')
    }
    copy.edit(home, "lead={'出错以前'", "lead='出错以后'")
    for (const page of pages) await see(page, '出错以后')
    for (const page of pages) await page.close()
  })

  it('a file that comes, and goes, and a save right after the other are seen', async () => {
    const pages = [await open('/#/pages/home/index'), await open('/mini/#/pages/home/index')]
    copy.save('src/pages/home/greeting-words.ts', "export const words = '来自新文件'\n")
    copy.edit(home, /^/, "import { words } from './greeting-words'\n")
    copy.edit(home, lead, 'lead={words}')
    for (const page of pages) await see(page, '来自新文件')

    copy.edit(home, "import { words } from './greeting-words'\n", '')
    copy.edit(home, 'lead={words}', "lead='一'")
    rmSync(copy.path('src/pages/home/greeting-words.ts'))
    for (const words of ['二', '三', '最后一次保存']) copy.edit(home, lead, `lead='${words}'`)
    for (const page of pages) await see(page, '最后一次保存')
    for (const page of pages) await page.close()
  })

  it('Ctrl+C ends everything', () => copy.expectEndBy('SIGINT'))

  // Minutes of builds for the same once more: with XINLIN_WHOLE=1.
  it.runIf(whole)(
    'the desk of staff is watched too where it was begun with, and kill -9 ends all of it as well',
    async () => {
      const before = copy.contentOf('dist/desk')
      await copy.start(true)
      const page = await open('/desk/')
      await page.locator('#desk-code').waitFor()
      copy.edit('src/desk/sign-in.tsx', '登录工作台', '改过的工作台')
      await see(page, '改过的工作台')
      expect(copy.contentOf('dist/desk')).toBe(before)
      await copy.expectEndBy('SIGKILL')
    },
  )
})
