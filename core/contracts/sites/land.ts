import * as z from 'zod/mini'
import { operation } from '../operation'
import { line } from '../shapes'
import { scene, site } from './records'

/** What a resident sees on scanning the code that hangs where they live. */
export const land = operation({
  name: 'sites.land',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ scene }),
  output: z.object({ site, place: line }),
  refusals: ['site-unknown'],
})
