import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from './support/browser'
import { patience, RunningCopy } from './support/running-copy'

const copy = new RunningCopy(true)
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  await copy.start()
}, patience)
afterAll(async () => {
  await browser?.close()
  await copy.remove()
}, patience)

it(
  'a changed word is on the open page of the desk, and the build of a release is not touched',
  async () => {
    const before = copy.contentOf('dist/desk')
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    await page.goto(`${copy.url}/desk/`)
    await page.locator('#desk-code').waitFor()
    copy.edit('src/desk/sign-in.tsx', '登录工作台', '改过的工作台')
    await page.getByText('改过的工作台').locator('visible=true').first().waitFor()
    expect(copy.contentOf('dist/desk')).toBe(before)
    expect(copy.isBuilt('desk')).toBe(false)
    await page.close()
  },
  patience,
)
