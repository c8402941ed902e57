/** What runs in the page that is looked at; `measure.ts` puts it there. */
import { controlFaults } from './control-faults'
import type { BoxFault } from './looking'
import { pageFaults } from './page-faults'
import { inFront } from './surroundings'
import { textFaults } from './text-faults'

export interface Question {
  /** Selector of the program's part of the document. */
  readonly root: string
  readonly least: number
}

/** Leaves the page scrolled where it was. */
export function faultsOfBoxes({ root: selector, least }: Question): BoxFault[] {
  const root = document.querySelector(selector)
  if (!root) throw new Error(`no ${selector}`)
  const scrolled = [document.scrollingElement ?? root, ...root.querySelectorAll('*')].map(
    (element) => [element, element.scrollLeft, element.scrollTop] as const,
  )
  const looking = { root, front: inFront(root), least }
  try {
    return [...pageFaults(looking), ...controlFaults(looking), ...textFaults(looking)]
  } finally {
    for (const [element, left, top] of scrolled) {
      element.scrollLeft = left
      element.scrollTop = top
    }
  }
}
