import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, url } from '../shapes'
import { terms } from './records'

/**
 * Set where a counsellor meets people by video or in writing; null: nowhere. `link-insecure`: not https. `link-elsewhere`:
 * at no host that is known (腾讯会议, 飞书, 钉钉), or nothing after it.
 */
export const setLink = operation({
  name: 'calendar.setLink',
  from: 'phone',
  write: true,
  perDay: 30,
  access: ['counsellor', 'manager'],
  answer: 'personal',
  input: z.object({ counsellorId: z.optional(id), meetingLink: z.nullable(url) }),
  output: z.object({ terms }),
  refusals: ['counsellor-unknown', 'link-insecure', 'link-elsewhere'],
})
