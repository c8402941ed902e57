import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Arrow keys move between the choices of a group, as they do between radio buttons (web only). Choosing stays a press. */
export function moveFocus(event: KeyboardEvent): void {
  const step = steps[event.key]
  if (!step) return
  const here = event.currentTarget as HTMLElement
  const all = [...(here.closest('[role=radiogroup]')?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
  event.preventDefault()
  all[(all.indexOf(here) + step + all.length) % all.length]?.focus()
}
