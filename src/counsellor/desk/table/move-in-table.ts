import type { KeyboardEvent } from 'react'

/** What the keyboard stops at in a row, in the order of its columns. What came up over the page is none of it. */
export const controlsIn = (row: Element): HTMLElement[] =>
  [...row.querySelectorAll<HTMLElement>('button, a[href]')].filter((one) => !isOverThePage(one))

/** A sheet lies in the row that opened it, and is a place of its own. */
export const isOverThePage = (one: Element): boolean => one.closest('dialog, [role=dialog]') !== null

/** Up and down to the same thing of the next row, left and right within a row, to the first and the last row (web only). */
export function moveInTable(event: KeyboardEvent<HTMLElement>): void {
  const here = event.target as HTMLElement
  const row = here.closest('tr')
  if (
    !row ||
    isOverThePage(here) ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.shiftKey
  )
    return
  const controls = controlsIn(row)
  const column = controls.indexOf(here)
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')].filter((one) => controlsIn(one).length > 0)
  const at = rows.indexOf(row)
  const inRow = (number: number) => {
    const those = rows[number] ? controlsIn(rows[number]) : []
    return those[column] ?? those.at(-1)
  }
  const meant = {
    ArrowDown: () => inRow(at + 1),
    ArrowUp: () => inRow(at - 1),
    Home: () => inRow(0),
    End: () => inRow(rows.length - 1),
    ArrowRight: () => controls[column + 1],
    ArrowLeft: () => controls[column - 1],
  }[event.key]
  if (column < 0 || at < 0 || !meant) return
  event.preventDefault()
  const next = meant()
  next?.focus()
  // Whole, and not below the head of the table.
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' })
}
