import * as z from 'zod/mini'
import { operation } from '../operation'
import { site } from './records'

export const listSites = operation({
  name: 'sites.list',
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ sites: z.array(site) }),
  refusals: [],
})
