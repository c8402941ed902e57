import type { ProgramInJsdom } from 'emulator'

/** A little longer than taps rest after a change of screen, in ms. */
const between = 400

const isChosen = (answer: Element) =>
  answer.getAttribute('role') === 'radio' && answer.getAttribute('aria-checked') === 'true'

/**
 * Taps until it leads somewhere, since taps rest for a moment after a change of screen. As a person does, with time to see
 * what came of it: twelve taps before the next drawing take back what the first did. What is chosen or closed is not tapped.
 * @param target an element's id, or how to find it
 * @param found what the tap leads to
 */
export async function tapTo(
  program: ProgramInJsdom,
  target: string | (() => Element | null | undefined),
  found: () => unknown,
): Promise<void> {
  let tappedAt = 0
  const find = () => (typeof target === 'string' ? program.document.getElementById(target) : target())
  await program.until(
    () => {
      if (found()) return true
      if (Date.now() - tappedAt < between) return false
      const there = find()
      // A chosen answer moves on by itself in a moment, and begins that moment again with every tap.
      if (!there || isChosen(there) || there.getAttribute('aria-disabled') === 'true') return false
      program.tap(there)
      tappedAt = Date.now()
      return false
    },
    `what a tap on ${typeof target === 'string' ? target : 'it'} leads to`,
  )
}
