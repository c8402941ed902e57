/** Every page in every state on both targets, onto one sheet; ends with 1 when anything is wrong with any of them. */
import { mkdirSync, rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { openBrowser, type Target, targets } from '../../tests/support/browser'
import { bringTheCast, now } from '../../tests/support/pages/cast'
import { scenesOf } from '../../tests/support/pages/drawn-page'
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
const world = await openWorld({ withBuilds: true, at: now })
await bringTheCast(world)
const browser = await openBrowser()

async function drawAll(from: Browser, target: Target): Promise<Picture[]> {
  const stage = await Stage.open(from, world.cloud.url, target, { hurries: true })
  const drawn: Picture[] = []
  for (const page of pages) {
    for (const scene of scenesOf(page)) {
      for (const look of looksOf(page, scene[1])) {
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

const byTarget = await Promise.all(targets.map((target) => drawAll(browser, target)))
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
