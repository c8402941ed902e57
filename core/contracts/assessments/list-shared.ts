import * as z from 'zod/mini'
import { operation } from '../operation'
import { code, id, instant, upTo } from '../shapes'

/**
 * What is open to the caller's own calendars at this moment, the hundred that close first. Nothing of what is in it: it
 * is opened one by one, each for a reason.
 */
export const listShared = operation({
  name: 'assessments.listShared',
  from: 'phone',
  write: false,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    shares: upTo(
      100,
      z.object({
        administrationId: id,
        /** About a child: `children.openSharedResult` opens it. */
        ofChild: z.exactOptional(z.literal(true)),
        ...{ code, start: instant, until: instant, lookedAt: z.nullable(instant) },
      }),
    ),
  }),
  refusals: [],
})
