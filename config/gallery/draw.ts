import { axeFaults } from '../../tests/support/axe'
import { boxFaults } from '../../tests/support/boxes/measure'
import type { DrawnPage, Scene } from '../../tests/support/pages/drawn-page'
import type { Stage } from '../../tests/support/pages/stage'
import type { NamedLook } from './looks'

export interface Picture {
  readonly page: string
  readonly scene: string
  readonly target: string
  readonly look: string
  /** Within the gallery's folder. */
  readonly file: string
  readonly faults: readonly string[]
}

/** The program's part of the document on each target. */
export const roots = { H5: 'body', desk: 'body', weapp: '.phone-pages' } as const

/** A page is drawn whole, as high as it is, but no higher than this. */
const TALLEST = 4000

/** A phone on its side is drawn as it is: with more height it would be laid out as another. */
const FLAT = 480

/** A page in a state and a look: what is wrong with it, and a picture of all of it. */
export async function draw(
  stage: Stage,
  page: DrawnPage,
  [name, scene]: readonly [string, Scene],
  [look, how]: NamedLook,
  folder: string,
): Promise<Picture> {
  const target = stage.target.name
  const file = `pictures/${[page.path.replace(/\/index$/, ''), name, target, look].join(' ').replace(/[/ ]+/g, '-')}.png`
  const picture = { page: page.path, scene: name, target, look, file }
  try {
    await stage.set(page, scene, how)
    const { page: tab } = stage.phone
    const boxes = await boxFaults(tab, { root: roots[target] })
    const readers = await axeFaults(tab, target === 'weapp' ? roots.weapp : undefined)
    // Nobody taps on paper: the bar with help is left off there.
    const ofPaper = (rule: string) => how.printed === true && rule === 'help-missing'
    const faults = [
      ...boxes.filter(({ rule }) => !ofPaper(rule)).map(({ rule, what }) => `${rule}: ${what}`),
      ...readers,
      ...(await stage.faults()),
    ]
    const height = how.size.height < FLAT ? how.size.height : Math.min(TALLEST, await wholeHeight(stage))
    await tab.setViewportSize({ ...how.size, height })
    await tab.screenshot({ path: `${folder}/${file}` })
    return { ...picture, faults }
  } catch (error) {
    await stage.phone.page.screenshot({ path: `${folder}/${file}` })
    return { ...picture, faults: [`never came to this state: ${String(error).split('\n')[0]}`] }
  }
}

/** How high the window has to be for the page in front to need no scrolling; a sheet is drawn as it comes up. */
function wholeHeight({ phone }: Stage): Promise<number> {
  return phone.page.evaluate(() => {
    if (document.querySelector('dialog:modal, [role=dialog][aria-modal=true]')) return innerHeight
    const hidden = [...document.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && /auto|scroll/.test(getComputedStyle(element).overflowY))
      .map((element) => element.scrollHeight - element.clientHeight)
    return innerHeight + Math.max(0, document.documentElement.scrollHeight - innerHeight, ...hidden)
  })
}
