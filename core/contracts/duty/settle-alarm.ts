import * as z from 'zod/mini'
import { alarmReasons } from '#core/domain/duty/rota'
import { operation } from '../operation'
import { id } from '../shapes'
import { dutyAlarm, whichRota } from './records'

/** A manager saw that nobody was there; with a reason it is closed. */
export const settleDutyAlarm = operation({
  name: 'duty.settleAlarm',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['manager'],
  answer: 'personal',
  leastBytes: 512,
  input: z.object({ ...whichRota, alarmId: id, reason: z.nullable(z.enum(alarmReasons)) }),
  output: z.object({ alarm: dutyAlarm }),
  refusals: ['site-unknown', 'alarm-unknown', 'alarm-closed', 'still-unattended'],
})
