import * as z from 'zod/mini'
import { hotline } from '../hotlines/records'
import { operation } from '../operation'
import { phone, upTo } from '../shapes'

/** The lines that are shown today, in no order: which come first hangs on the hour and on who reads. */
export const listHotlines = operation({
  name: 'sites.listHotlines',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({
    lines: upTo(60, hotline),
    /** Numbers that were taken away, so that a phone takes them from the list it came with. */
    closed: upTo(60, phone),
  }),
  refusals: [],
})
