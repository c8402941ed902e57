import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import type { Question } from './in-page'
import type { BoxFault } from './looking'

let script: Promise<string> | null = null

/** The check as one script; made once a process. */
function inPage(): Promise<string> {
  script ??= build({
    entryPoints: ['tests/support/boxes/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'boxes',
  }).then(({ outputFiles }) => `${outputFiles[0]?.text ?? ''};globalThis.boxes = boxes`)
  return script
}

/** The smallest side of a control at the usual size of type, in pixels. */
export const USUAL_TOUCH = 44

/** What is wrong with where things lie on the page in front; nothing scrolls or changes for good. */
export async function boxFaults(page: Page, { root = 'body', least = USUAL_TOUCH }: Partial<Question> = {}) {
  if (!(await page.evaluate(() => 'boxes' in globalThis))) await page.evaluate(await inPage())
  return page.evaluate(
    (question) => {
      const { faultsOfBoxes } = Reflect.get(globalThis, 'boxes') as { faultsOfBoxes(asked: object): BoxFault[] }
      return faultsOfBoxes(question)
    },
    { root, least },
  )
}
