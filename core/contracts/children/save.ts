import * as z from 'zod/mini'
import { deedRefusals } from '#core/domain/access/child'
import { operation } from '../operation'
import { id, name, version } from '../shapes'
import { born, pretermWeeks } from '../shapes/child'

/**
 * Add a child, fill in who has only a name so far, or change what is known. `nickname` is for the caller's own eyes.
 * `consentVersion`: the guardian's consent that was read; needed where there is no profile yet. `born-later`: the month
 * has not come. `not-a-child`: 18 already. `born-settled`: a younger age would take the young person's own say away.
 */
export const saveChild = operation({
  name: 'children.save',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({
    childId: z.optional(id),
    nickname: name.check(z.minLength(1)),
    born,
    pretermWeeks,
    consentVersion: z.optional(version),
  }),
  /** The id alone: a longer answer would be told from a no by its length. */
  output: z.object({ childId: id }),
  refusals: [...deedRefusals.change, 'others-full', 'born-later', 'not-a-child', 'born-settled', 'consent-outdated'],
})
