import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, text, upTo } from '../shapes'
import { issueName, pieceHeadline } from './records'

/** One issue in its order. Before its day there is none. */
export const openIssue = operation({
  name: 'content.openIssue',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ issueId: id }),
  output: z.object({
    issue: issueName,
    word: upTo(6, text),
    /** Those that may stand today. */
    pieces: upTo(20, pieceHeadline),
    /** How many are being read again, or are gone. */
    missing: count,
    /** So few are left that it is hardly an issue. */
    few: z.boolean(),
  }),
  refusals: ['issue-unknown'],
})
