import type { KeyboardEvent } from 'react'

/** `cell-2026-11-23-810`: of the piece that begins then, in the column of that name. */
export const cellId = (column: string, from: number): string => `cell-${column}-${from}`

function placeOf(element: Element): { readonly column: string; readonly from: number } {
  const [, column = '', from = ''] = /^cell-(.*)-(\d+)$/.exec(element.id) ?? []
  return { column, from: Number(from) }
}

/** Arrow keys: up and down along a column, left and right to what begins nearest in the next one (web only). */
export function moveInGrid(event: KeyboardEvent): void {
  const step = steps[event.key]
  if (!step) return
  event.preventDefault()
  const here = event.currentTarget as HTMLElement
  const all = [...document.querySelectorAll<HTMLElement>('button[id^="cell-"]')].filter(
    (one) => one.offsetParent !== null,
  )
  const own = placeOf(here)
  const inColumn = (column: string) => all.filter((one) => placeOf(one).column === column)
  if (step.along !== 0) return inColumn(own.column)[inColumn(own.column).indexOf(here) + step.along]?.focus()
  const columns = [...new Set(all.map((one) => placeOf(one).column))]
  const next = columns[columns.indexOf(own.column) + step.across]
  if (next === undefined) return
  const distance = (one: Element) => Math.abs(placeOf(one).from - own.from)
  inColumn(next)
    .sort((a, b) => distance(a) - distance(b))[0]
    ?.focus()
}

const steps: Readonly<Record<string, { readonly along: number; readonly across: number }>> = {
  ArrowDown: { along: 1, across: 0 },
  ArrowUp: { along: -1, across: 0 },
  ArrowRight: { along: 0, across: 1 },
  ArrowLeft: { along: 0, across: -1 },
}
