import { checkInFor } from '#core/contracts/sessions'
import { accept } from '#core/domain/decision'
import { checkIn, mayCheckIn } from '#core/domain/scheduling/check-in'
import { handle } from '../_runtime/handle'
import { changeSeat } from './change-seat'

export const checkInHandler = handle(checkInFor, (wanted, call) =>
  changeSeat(call, wanted, {
    decide(seated, now) {
      const { checkedInAt } = seated.appointment
      if (checkedInAt !== null) return accept({ ...seated, already: true })
      const may = mayCheckIn(seated.appointment, now)
      return may.ok ? accept({ ...seated, ...checkIn(seated, now) }) : may
    },
    gone: () => 'already-cancelled',
  }),
)
