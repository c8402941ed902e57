import { cancelFor } from '#core/contracts/sessions'
import { cancelFor as cancel } from '#core/domain/scheduling/change-for'
import { handle } from '../_runtime/handle'
import { changeSeat } from './change-seat'

export const cancelForHandler = handle(cancelFor, (wanted, call) =>
  changeSeat(call, wanted, { decide: cancel, gone: () => 'already-cancelled' }),
)
