import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { counsellor } from './records'

export const listCounsellors = operation({
  name: 'appointments.listCounsellors',
  access: ['resident'],
  input: z.object({ siteId: z.optional(id) }),
  output: z.object({ counsellors: z.array(counsellor) }),
  refusals: [],
})
