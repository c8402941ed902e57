import * as z from 'zod/mini'
import { shareDays } from '#core/domain/records/opening'
import { operation } from '../operation'
import { askedDate, id, name, upTo } from '../shapes'
import { role } from '../staff/records'
import { opening, words } from './shapes'

/** Whom a counsellor may ask to look at a record with them: the care team of the places their keepers answer for. */
export const listColleagues = operation({
  name: 'records.listColleagues',
  from: 'phone',
  write: false,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    colleagues: upTo(100, z.object({ id, name, role, nodeName: name })),
    /** Whether anybody would decide on it. */
    hasKeeper: z.boolean(),
  }),
  refusals: [],
})

/**
 * Ask that a colleague may read what somebody wrote for a conversation in one's own calendar. Nothing is open before a keeper
 * of these records says yes. `asked-already`: the same waits, or is open. `colleague-unknown`: nobody of the care team there.
 */
export const askShare = operation({
  name: 'records.askShare',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({ date: askedDate, appointmentId: id, colleagueId: id, why: words, days: z.literal([...shareDays]) }),
  output: z.object({ opening }),
  refusals: ['appointment-unknown', 'colleague-unknown', 'no-keeper', 'reason-missing', 'asked-already'],
})

/** Take back what one asked or shared, at once. */
export const endShare = operation({
  name: 'records.endShare',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({ openingId: id }),
  output: z.object({ opening }),
  refusals: ['opening-unknown'],
})
