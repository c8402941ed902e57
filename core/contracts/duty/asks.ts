import * as z from 'zod/mini'
import { dutyRoles } from '#core/domain/duty/rota'
import { operation } from '../operation'
import { id } from '../shapes'
import { shiftAsk, whichRota } from './records'

const staff = { from: 'phone', write: true, access: dutyRoles, answer: 'personal', leastBytes: 512 } as const
const output = z.object({ ask: shiftAsk })

/**
 * One asks that a shift of one's own be taken: one colleague, or whoever could stand it (`to` null). `inReturn`: a shift of
 * that colleague's in the same week and place, for a swap. Each of them reads of it in their inbox.
 */
export const askForShift = operation({
  ...staff,
  name: 'duty.askForShift',
  answer: 'personal',
  perDay: 20,
  input: z.object({ ...whichRota, shiftId: id, to: z.nullable(id), inReturn: z.nullable(id) }),
  output,
  refusals: [
    ...(['site-unknown', 'shift-unknown', 'shift-begun', 'shift-come-to', 'ask-standing', 'ask-unclear'] as const),
    ...(['cannot-be-on-duty', 'shift-overlaps', 'nobody-to-ask', 'asks-full', 'ask-unknown'] as const),
  ],
})

/** Whoever was asked takes it, and has it from then on, or says no. Who asked reads of it. */
export const answerShiftAsk = operation({
  ...staff,
  name: 'duty.answerAsk',
  answer: 'personal',
  perDay: 60,
  input: z.object({ ...whichRota, askId: id, takes: z.boolean() }),
  output,
  refusals: [
    ...(['site-unknown', 'ask-unknown', 'ask-taken', 'ask-declined', 'ask-withdrawn', 'shift-begun'] as const),
    ...(['shift-changed', 'cannot-be-on-duty', 'shift-overlaps'] as const),
  ],
})

/** Who asked stands it after all. */
export const withdrawShiftAsk = operation({
  ...staff,
  name: 'duty.withdrawAsk',
  answer: 'personal',
  perDay: 60,
  input: z.object({ ...whichRota, askId: id }),
  output,
  refusals: ['site-unknown', 'ask-unknown', 'ask-taken'],
})
