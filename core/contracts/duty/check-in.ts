import * as z from 'zod/mini'
import { checkInWays, dutyRoles } from '#core/domain/duty/rota'
import { operation } from '../operation'
import { id, instant } from '../shapes'
import { scene } from '../sites/records'
import { whichRota } from './records'

const staff = { from: 'phone', access: dutyRoles, answer: 'personal', leastBytes: 512 } as const
const there = z.object({ shiftId: id, checkedIn: z.object({ at: instant, how: z.enum(checkInWays) }) })

/** One is there for a shift of one's own. `placementId`: the code that hangs at the site; null: from elsewhere, as one says. */
export const checkInForDuty = operation({
  ...staff,
  name: 'duty.checkIn',
  answer: 'personal',
  write: true,
  perDay: 40,
  input: z.object({ ...whichRota, shiftId: id, placementId: z.nullable(scene) }),
  output: there,
  refusals: ['site-unknown', 'code-of-elsewhere', 'shift-unknown', 'too-early-to-check-in', 'shift-over'],
})

/** One has no shift and is there all the same, until the doors close. */
export const stepInForDuty = operation({
  ...staff,
  name: 'duty.stepIn',
  answer: 'personal',
  write: true,
  perDay: 20,
  input: z.object({ siteId: id, placementId: z.nullable(scene) }),
  output: there,
  refusals: [
    'site-unknown',
    'code-of-elsewhere',
    'shift-outside-hours',
    'shift-overlaps',
    'shifts-full',
    'shift-unknown',
  ],
})
