import { expect } from 'vitest'
import { type Target, targets } from '../browser'
import type { Stage } from './stage'

/** Leaves the program by the quick exit of the page in front. Null where that is all right; the page is gone afterwards. */
export async function exitFault({ phone }: Stage, target: Target): Promise<string | null> {
  if (target === targets[0]) {
    // As on a page that was just opened: a question that is drawn anew, in a window of another width, takes the keyboard to it.
    await phone.page.evaluate(() => {
      document.body.tabIndex = -1
      document.body.focus()
      document.body.removeAttribute('tabindex')
    })
    await phone.page.keyboard.press('Tab')
    const first = await phone.page.evaluate(() => document.activeElement?.id)
    if (first !== 'leave') return `the keyboard comes to ${first} first`
    await phone.page.keyboard.press('Enter')
    await phone.page.waitForURL(/\/month\.html/)
    await expect.poll(() => phone.page.title()).toBe('日历')
    return null
  }
  await phone.tap('leave')
  await phone.see('家门口的社区服务，不收费。')
  return null
}
