import { useEffect } from 'react'
import { noteStep as operation } from '#core/contracts/placements/note-step'
import type { Step } from '#core/domain/placements/funnel'
import { newAttempt } from '../cloud/attempt'
import { call } from '../cloud/call'

/** By which code somebody came, and what of this opening was told already: in memory alone, gone with it. */
let scene: string | null = null
const told = new Set<Step>()

/** Counts one more, once an opening, of whoever came by a code. Nobody waits for it, and nothing hangs on it. */
export function noteStep(step: Step): void {
  if (scene === null || told.has(step)) return
  told.add(step)
  void call(operation, { scene, step }, { attempt: newAttempt() })
}

/** A code led here; of another one everything counts anew. */
export function cameBy(code: string): void {
  if (scene !== code) told.clear()
  scene = code
  noteStep('scanned')
}

/** That a page is there is the step. */
export function useStep(step: Step, isThere = true): void {
  useEffect(() => {
    if (isThere) noteStep(step)
  }, [step, isThere])
}
