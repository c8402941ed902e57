import type { DeskFault } from '#core/domain/desk/session'

const made = new WeakSet<object>()

/** Nobody sits at this desk, or not any more: whatever was asked is not done, and none of it is answered. */
export class NotSeated extends Error {
  override readonly name = 'NotSeated'
  constructor(readonly refusal: DeskFault) {
    super(refusal)
    made.add(this)
  }
}

/** By which of them we made: to ask a thing that was thrown of what class it is may throw. */
export const isNotSeated = (thrown: unknown): thrown is NotSeated =>
  typeof thrown === 'object' && thrown !== null && made.has(thrown)
