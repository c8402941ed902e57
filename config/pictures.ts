/** Takes the README's pictures from the real screens: `node --import tsx config/pictures.ts`, after a build. */
import { mkdirSync } from 'node:fs'
import { openBrowser, Phone, targets } from '../tests/support/browser'
import { openWorld } from '../tests/support/world'

const folder = 'docs/pictures'
mkdirSync(folder, { recursive: true })
const world = await openWorld({ named: true, withBuilds: true, cloud: { console: 'dist/console' } })
const browser = await openBrowser()
const [h5, weapp] = targets

async function settle(phone: Phone): Promise<void> {
  await phone.page.waitForLoadState('networkidle')
  // The bar of sample people belongs to the local cloud, not to the program.
  await phone.page.evaluate(() => document.querySelector('aside[aria-label="本机样例人物"]')?.remove())
  await phone.page.waitForTimeout(600)
}

async function take(phone: Phone, name: string): Promise<void> {
  await settle(phone)
  await phone.page.screenshot({ path: `${folder}/${name}.png` })
}

const resident = await Phone.open(browser, world.cloud.url, weapp)
await resident.become('sample-resident')
await resident.launch('pages/landing/index?scene=hx-cg-01')
await resident.el('site').waitFor()
await take(resident, 'landing')
await resident.launch('pages/home/index')
await take(resident, 'home')
await resident.launch('pages/help/index')
await take(resident, 'help')
await resident.launch('pages/calm/index')
await resident.el('calm-review').waitFor()
await take(resident, 'calm')
await resident.launch('resident/pages/soonest/index')
await resident.all('place-').first().waitFor()
await take(resident, 'soonest')
await resident.launch('pages/assess/index')
await resident.tap('scale-phq9')
await resident.tap('start-test')
for (const [at, value] of [1, 2, 1, 1, 0, 1, 0, 0].entries()) {
  await resident.see(`第 ${at + 1} / 9 题`)
  if (at === 2) await take(resident, 'question')
  await resident.tap(`answer-${value}`)
}
await resident.see('第 9 / 9 题')
await resident.tap('answer-1')
await resident.el('crisis-card').waitFor()
await take(resident, 'crisis-card')
await resident.tap('crisis-review')
await resident.tap('answer-0')
await resident.tap('see-result')
await resident.el('result-card').waitFor()
await take(resident, 'result')
await resident.launch('pages/booking/index')
await resident.tap('counsellor-c-yunxi')
await resident.all('slot-').nth(1).click()
await resident.el('confirm-booking').waitFor()
await take(resident, 'confirm')
await resident.tap('confirm-booking')
await resident.el('appointment-code').waitFor()
await take(resident, 'booked')

const counsellor = await Phone.open(browser, world.cloud.url, weapp)
await counsellor.become('sample-counsellor')
await counsellor.launch('counsellor/pages/agenda/index')
await counsellor.all('agenda-').first().waitFor()
await take(counsellor, 'agenda')

const desktop = await Phone.open(browser, world.cloud.url, h5)
await desktop.page.setViewportSize({ width: 1280, height: 800 })
await desktop.page.emulateMedia({ colorScheme: 'dark' })
await desktop.launch('pages/home/index')
await take(desktop, 'home-desktop-dark')

// The booking above, as the local cloud's console tells of it.
await desktop.page.emulateMedia({ colorScheme: 'light' })
const [longest] = world.cloud.calls.list({ limit: 500 }).sort((a, b) => b.requestCount - a.requestCount)
for (const [name, place] of [
  ['console-call', `calls/${longest?.id}`],
  ['console-data', 'data/counsellors'],
] as const) {
  await desktop.page.goto('about:blank')
  await desktop.page.goto(`${world.cloud.url}/console/#/${place}`)
  await desktop.page.getByRole('heading', { level: 1 }).waitFor()
  // It goes on asking, so the network is never idle.
  await desktop.page.waitForTimeout(1000)
  await desktop.page.screenshot({ path: `${folder}/${name}.png` })
}

await browser.close()
await world.close()
process.exit(0)
