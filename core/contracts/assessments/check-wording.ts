import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, place, upTo } from '../shapes'
import { difference, wordingFile } from './wording-records'

/** Hold a wording file against its skeleton, place by place. `due`: where a text has to stand, in order. */
export const checkWording = operation({
  name: 'assessments.checkWording',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({ scaleId: id, file: wordingFile }),
  output: z.object({ due: upTo(600, place), differences: upTo(600, difference) }),
  refusals: ['scale-unknown', 'wording-unreadable'],
})
