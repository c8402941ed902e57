import { cancelFor } from '#core/contracts/sessions'
import { cancelFor as cancel } from '#core/domain/scheduling/change-for'
import { handle } from '../_runtime/handle'
import { changeSeat } from './change-seat'

export const cancelForHandler = handle(cancelFor, ({ told = false, ...wanted }, call) =>
  changeSeat(call, wanted, { decide: (seated, now) => cancel(seated, now, told), gone: () => 'already-cancelled' }),
)
