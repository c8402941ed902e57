import { recordAttendance } from '#core/contracts/sessions'
import { accept } from '#core/domain/decision'
import { recordAttendance as record, recordOnDay } from '#core/domain/scheduling/record-attendance'
import { handle } from '../_runtime/handle'
import { changeSeat } from './change-seat'

export const recordAttendanceHandler = handle(recordAttendance, ({ attendance, reason, ...wanted }, call) =>
  changeSeat(call, wanted, {
    decide(seated, now) {
      const recorded = record(seated, attendance, reason, now)
      return recorded.ok ? accept({ ...seated, ...recorded.value }) : recorded
    },
    gone: () => 'already-cancelled',
    alone: (day, claim, now) => recordOnDay(day, claim, attendance, reason, now),
  }),
)
