import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules about a document as a whole, which of a mini program is not the program's, and about focus, which it has none of. */
const ofTheWeb = [
  ...['region', 'bypass', 'document-title', 'html-has-lang', 'page-has-heading-one', 'landmark-one-main'],
  'scrollable-region-focusable',
]

/** The rules that come to another answer when only the colours are others. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page in front, as lines a person can act on. `root`: only what lies in it. */
export const axeFaults = (page: Page, root?: string): Promise<string[]> => faultsBy(page, root)

/** As `axeFaults`, on a page that it was asked of in other colours. */
export const axeColourFaults = (page: Page): Promise<string[]> => faultsBy(page, undefined, ofColours)

async function faultsBy(page: Page, root?: string, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const violations = await page.evaluate(
    async ([context, left, values]) => {
      const runner = Reflect.get(globalThis, 'axe') as {
        run(context: unknown, options: object): Promise<{ violations: Violation[] }>
      }
      const rules = Object.fromEntries((context ? left : []).map((rule) => [rule, { enabled: false }]))
      return (
        await runner.run(context ?? document, {
          ...(values ? { runOnly: { type: 'rule', values } } : { rules }),
          resultTypes: ['violations'],
        })
      ).violations
    },
    [root, ofTheWeb, only] as const,
  )
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 120)}`)
}
