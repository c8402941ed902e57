import * as z from 'zod/mini'
import { answerKinds } from '#core/domain/publishing/piece'
import { answerRefusals } from '#core/domain/publishing/writing'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { because, hitPlace } from '../shapes/piece'
import { piece } from './records'

/**
 * Say why a sentence the checklist asks about stays as it is. It holds as long as the sentence reads so. `hit-unknown`: the
 * stored text does not have it; `answer-missing`: without words.
 */
export const answerChecklist = operation({
  name: 'publishing.answerChecklist',
  from: 'phone',
  write: true,
  perDay: 400,
  access: ['editor', 'professional-reviewer'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: id, revision: version, ...hitPlace, answer: z.enum(answerKinds), words: because }),
  output: z.object({ saved: piece }),
  refusals: ['piece-unknown', 'piece-changed', ...answerRefusals],
})
