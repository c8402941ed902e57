import { forgiveMissed } from '#core/contracts/sessions'
import { accept } from '#core/domain/decision'
import { forgive } from '#core/domain/scheduling/no-show'
import { handle } from '../_runtime/handle'
import { changeSeat } from './change-seat'

export const forgiveMissedHandler = handle(forgiveMissed, (wanted, call) =>
  changeSeat(call, wanted, {
    decide: (seated, now) => accept({ ...seated, person: forgive(seated.person, now) }),
    gone: () => 'appointment-unknown',
  }),
)
