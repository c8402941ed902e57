import type { Page } from 'playwright-core'
import type { Phone } from './browser'

/**
 * On the page of the program where one lets a computer in: what that computer shows is scanned, and agreed to. The numbers
 * that stood on the phone and on the computer meanwhile.
 */
export async function scanAndSayYes(hand: Phone, computer: Page): Promise<readonly [string, string]> {
  const shown = computer.locator('#desk-code')
  await shown.waitFor()
  const code = (await shown.getAttribute('data-code')) ?? ''
  await hand.el('scan-computer').waitFor()
  // Taps rest for a moment after a change of screen.
  await hand.rested()
  await hand.tap('scan-computer')
  await hand.page.locator('#phone-seen').fill(`xinlin-desk/${code}`)
  await hand.page.getByRole('button', { name: '扫到了' }).click()
  await hand.el('same-number').waitFor()
  const numbers = [(await hand.el('same-number').innerText()).trim(), await computer.locator('#desk-match').innerText()]
  await hand.tap('yes-computer')
  await hand.see('登录好了，请看电脑。')
  return [numbers[0] ?? '', numbers[1] ?? '']
}
