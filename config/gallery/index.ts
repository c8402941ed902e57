/**
 * Every page in every state on both targets, and at a desk those of staff, onto one sheet; ends with 1 when anything is
 * wrong with any of them.
 */
import { mkdirSync, rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { desk, openBrowser, type Target, targets } from '../../tests/support/browser'
import { sayYes as sayYesOn } from '../../tests/support/desk'
import { bringTheCast, now } from '../../tests/support/pages/cast'
import { isScene, scenesOf } from '../../tests/support/pages/drawn-page'
import { everyPage } from '../../tests/support/pages/index'
import { Stage } from '../../tests/support/pages/stage'
import { openWorld } from '../../tests/support/world'
import { draw, type Picture } from './draw'
import { looksOf } from './looks'
import { drawSheets, writeSheet } from './sheet'

const folder = '.cache/gallery'
const wanted = process.argv.slice(2)
const pages = everyPage.filter(({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)))

rmSync(folder, { recursive: true, force: true })
mkdirSync(`${folder}/pictures`, { recursive: true })
const began = Date.now()
const world = await openWorld({ withBuilds: true, at: now, named: true })
await bringTheCast(world)
const browser = await openBrowser()

/** On the phone of whoever sits down at the computer. */
const sayYes = async (who: string, code: string) => sayYesOn(await world.as(who), code)
/** Nobody without a post sits at a desk; computers are let in and ended from a phone alone. */
const ofStaff = pages.filter(
  ({ path, states }) =>
    path !== 'staff/pages/computers/index' &&
    /^(counsellor|manager|staff|community)\//.test(path) &&
    isScene(states.full) &&
    states.full.who,
)

async function drawAll(from: Browser, target: Target): Promise<Picture[]> {
  const body = { hurries: true, ...(target === desk ? { sayYes } : {}) }
  const stage = await Stage.open(from, world.cloud.url, target, body)
  const drawn: Picture[] = []
  for (const page of target === desk ? ofStaff : pages) {
    for (const scene of scenesOf(page).filter(([, { on }]) => on === undefined || on === target.name)) {
      for (const look of looksOf(page, scene[1], target)) {
        // Half an hour of drawing is no half hour in the pictures: what holds for a while still does at the end.
        world.cloud.clock.set(now)
        const picture = await draw(stage, page, scene, look, folder)
        for (const fault of picture.faults)
          console.log(`${page.path} · ${scene[0]} · ${target.name} · ${look[0]}\n    ${fault}`)
        drawn.push(picture)
      }
    }
  }
  await stage.close()
  return drawn
}

const byTarget = await Promise.all([...targets, desk].map((target) => drawAll(browser, target)))
const order = pages.map(({ path }) => path)
const pictures = byTarget.flat().sort((a, b) => order.indexOf(a.page) - order.indexOf(b.page))
writeSheet(pictures, folder)
await drawSheets(browser, pictures, folder)
await browser.close()
await world.close()

const faults = pictures.reduce((sum, { faults }) => sum + faults.length, 0)
const seconds = Math.round((Date.now() - began) / 1000)
console.log(`${pictures.length} pictures, ${faults} faults, ${seconds} s: ${folder}/index.html`)
process.exit(faults > 0 ? 1 : 0)
