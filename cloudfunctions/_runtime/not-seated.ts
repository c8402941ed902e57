import type { DeskFault } from '#core/domain/desk/session'

/** Nobody sits at this desk, or not any more: whatever was asked is not done, and none of it is answered. */
export class NotSeated extends Error {
  override readonly name = 'NotSeated'
  constructor(readonly refusal: DeskFault) {
    super(refusal)
  }
}
