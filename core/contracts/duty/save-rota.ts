import * as z from 'zod/mini'
import { operation } from '../operation'
import { version } from '../shapes'
import { shiftDrafts, whichRota } from './records'

/** A whole week as it shall be, made from the one of this revision. */
export const saveRota = operation({
  name: 'duty.saveRota',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['manager'],
  answer: 'personal',
  leastBytes: 256,
  input: z.object({ ...whichRota, revision: version, shifts: shiftDrafts }),
  output: z.object({ revision: version }),
  refusals: [
    ...(['site-unknown', 'week-unclear', 'rota-changed', 'shift-unclear', 'shift-begun'] as const),
    ...(['shift-outside-hours', 'shift-overlaps', 'cannot-be-on-duty'] as const),
  ],
})
