import * as z from 'zod/mini'
import { operation } from '../operation'
import { civilDate, count, upTo } from '../shapes'
import { issueName } from './records'

/** The issues of the periodical that are out by the server's clock, the newest first. */
export const listIssues = operation({
  name: 'content.listIssues',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({
    issues: upTo(60, issueName),
    /** The one that comes next, of which nothing else is told yet. */
    upcoming: z.nullable(z.object({ number: count, releasedOn: civilDate })),
  }),
  refusals: [],
})
