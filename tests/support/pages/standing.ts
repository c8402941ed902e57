import type { Stage } from './stage'

/** Less text than this, in characters, is no page. */
const WORDS = 12

/**
 * What must hold of a page whatever happened to it: something stands there or is on its way, it is the page and not what comes when it
 * breaks, and help can be pressed. An empty list when all is well.
 */
export async function standing(stage: Stage): Promise<string[]> {
  const found = await stage.phone.page.evaluate((words) => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()).at(-1)
    const named = (id: string) => `[id="${id}"], [id$="--${id}"]`
    const wrong: string[] = []
    const main = seen('main, [role=main]')
    const waits = seen('main [aria-label="正在加载"], [role=main] [aria-label="正在加载"]')
    if (!waits && (main?.innerText.replace(/\s/g, '').length ?? 0) < words) wrong.push('white')
    if (seen(named('page-broken'))) wrong.push('broken')
    const help = seen(named('help-entry')) ?? seen(named('dial-12356'))
    if (!help) return [...wrong, 'no help']
    const { left, top, width, height } = help.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit && help.contains(hit) ? wrong : [...wrong, 'help cannot be pressed']
  }, WORDS)
  return [...found, ...(await stage.faults())]
}

/** Presses help where it stands, as a thumb does, and waits for the numbers. */
export async function pressHelp({ phone }: Stage): Promise<void> {
  await phone.el('help-entry').click()
  await phone.el('dial-12356').waitFor()
}
