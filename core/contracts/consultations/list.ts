import * as z from 'zod/mini'
import { consultingRoles } from '#core/domain/consultations/consultation'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { consultationRow } from './records'

/** What the caller asked, and what was asked of them: those that are open first, then the latest; nothing of what they say. */
export const listConsultations = operation({
  name: 'consultations.list',
  from: 'phone',
  write: false,
  access: [...consultingRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({}),
  output: z.object({
    asked: upTo(60, consultationRow),
    ofMe: upTo(60, consultationRow),
    /** There are more than stand here. */
    ...{ moreAsked: z.boolean(), moreOfMe: z.boolean() },
    /** By the posts they act in: may ask one, and may be asked. */
    ...{ mayAsk: z.boolean(), isExpert: z.boolean() },
  }),
  refusals: [],
})
