import type { KeyboardEvent } from 'react'

type Steps = Readonly<Record<string, number>>

const steps: Steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }
const stepsInWeeks: Steps = { ArrowDown: 7, ArrowRight: 1, ArrowUp: -7, ArrowLeft: -1 }

/** Arrow keys move between the choices of a group, as they do between radio buttons (web only). Choosing stays a press. */
export function moveFocus(event: KeyboardEvent): void {
  moveBy(event, steps[event.key])
}

/** In a calendar up and down are a week; past its first or last day they stay. */
export function moveInWeeks(event: KeyboardEvent): void {
  moveBy(event, stepsInWeeks[event.key])
}

function moveBy(event: KeyboardEvent, step: number | undefined): void {
  if (!step) return
  const here = event.currentTarget as HTMLElement
  const all = [...(here.closest('[role=radiogroup]')?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])]
  event.preventDefault()
  const at = all.indexOf(here) + step
  const isFar = Math.abs(step) > 1
  all[isFar ? at : (at + all.length) % all.length]?.focus()
}
