import * as z from 'zod/mini'
import { lookRefusals } from '#core/domain/records/judging'
import { operation } from '../operation'
import { askedDate, code, id } from '../shapes'
import { openedRecord, words } from './shapes'

/**
 * Open a record one has nothing to do with, while somebody is in danger: by the day and the code of an appointment, for half
 * an hour, with a reason. The look is noted as such, the person reads it, and the keeper of the records judges it.
 * `no-keeper`: nobody answers for records where the caller works, so nobody would look into it. `record-unknown`: no such
 * appointment at the places that keeper answers for; wrong codes are counted. `record-yours`: it is opened the usual way.
 */
export const openInEmergency = operation({
  name: 'records.openInEmergency',
  from: 'phone',
  write: true,
  perDay: 3,
  access: ['counsellor', 'care-worker'],
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({ date: askedDate, code, why: words }),
  output: z.object({ opened: openedRecord }),
  refusals: ['reason-missing', 'no-keeper', 'record-unknown', 'record-yours', 'code-wait', 'codes-wait'],
})

/** Look at it again while it lasts; the same with what a colleague shares. Each look is noted. */
export const lookAgain = operation({
  name: 'records.lookAgain',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['counsellor', 'care-worker'],
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({ openingId: id }),
  output: z.object({ opened: openedRecord }),
  refusals: [...lookRefusals, 'record-unknown'],
})
