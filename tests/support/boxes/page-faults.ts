import { heightOf } from './box'
import { controlsIn, isHelp } from './controls'
import { linesOf, textNodesIn } from './lines'
import type { BoxFault, Looking } from './looking'
import { cutBox, inSidewaysScroller, isSeen, nameOf } from './surroundings'

/** What holds of the page as a whole. */
export function pageFaults(looking: Looking): BoxFault[] {
  return [...tooWide(looking), ...landmarks(looking), ...help(looking), ...alerts(looking)]
}

function tooWide({ root, front }: Looking): BoxFault[] {
  const { left, right } = root.getBoundingClientRect()
  const out = ({ left: from, right: until }: { left: number; right: number }) => from < left - 1 || until > right + 1
  const wide = [
    ...controlsIn(front).filter((control) => out(control.getBoundingClientRect())),
    ...textNodesIn(front)
      .filter((node) => linesOf(node).some(({ box }) => out(box)))
      .map((node) => node.parentElement as Element),
  ].filter((element) => !inSidewaysScroller(element, root))
  const page = root.ownerDocument.documentElement
  return [
    ...wide.map((element) => ({ rule: 'wider-than-window' as const, what: nameOf(element) })),
    ...(page.scrollWidth > page.clientWidth + 1
      ? [{ rule: 'wider-than-window' as const, what: `the page, ${page.scrollWidth} in ${page.clientWidth}` }]
      : []),
  ]
}

function landmarks({ root }: Looking): BoxFault[] {
  const seen = (selector: string) => [...root.querySelectorAll(selector)].filter(isSeen)
  const first = seen('h1, [role=heading][aria-level="1"]').length
  const mains = seen('main, [role=main]').length
  return [
    ...(first === 1 ? [] : [{ rule: 'headings' as const, what: `${first} of the first level` }]),
    ...(mains === 1 ? [] : [{ rule: 'landmarks' as const, what: `${mains} main parts` }]),
  ]
}

/** Whoever was refused in a sheet sees it where they are: what scrolled away with the rest was never said. */
function alerts({ root, front }: Looking): BoxFault[] {
  if (front === root) return []
  return [...front.querySelectorAll('[role=alert]')]
    .filter(isSeen)
    .filter((alert) => {
      const box = alert.getBoundingClientRect()
      const left = cutBox(box, alert, root)
      return !left || left.top > box.top + 1 || heightOf(left) < Math.min(44, heightOf(box))
    })
    .map((alert) => ({ rule: 'alert-out-of-sight', what: nameOf(alert) }))
}

/** One tap away, and met before the page itself; a page that shows the numbers is help itself. */
function help({ root, front }: Looking): BoxFault[] {
  if (front !== root) return []
  const controls = controlsIn(root)
  const numbers = controls.some(({ id }) => /(^|--)dial-12356$/.test(id))
  const entry = controls.find(isHelp)
  if (!entry) return numbers ? [] : [{ rule: 'help-missing', what: 'neither the entry nor the numbers' }]
  const main = [...root.querySelectorAll('main, [role=main]')].find(isSeen)
  const late = main && !main.contains(entry) && main.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING
  return late ? [{ rule: 'help-late', what: 'read after the page' }] : []
}
