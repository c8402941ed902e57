import * as z from 'zod/mini'
import { verdictRefusals } from '#core/domain/moving/deciding'
import { moveVerdicts, proofs } from '#core/domain/moving/move'
import { operation } from '../operation'
import { askedDate, code, id, typedCode } from '../shapes'
import { move, moves } from './move-shapes'
import { words } from './shapes'

/**
 * Ask that somebody's record goes to the account they have now: with the code that account shows at the site, and the day and
 * code of an appointment there. Nothing is opened and nothing moves; the keeper of the records says whether it may, and the
 * old account is told at once. Wrong codes are counted. `move-code-unknown`: never given, used and expired are one.
 * `move-under-way`: one of the two accounts is one side of a move already. `move-stopped`: the old account stopped one within
 * thirty days. `accounts-unfit`: what lies in the two cannot lie in one.
 */
export const requestMove = operation({
  name: 'records.requestMove',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['counsellor', 'care-worker'],
  answer: 'personal',
  input: z.object({ moveCode: typedCode, date: askedDate, code, proof: z.enum(proofs), note: words }),
  output: z.object({ move }),
  refusals: [
    ...['reason-missing', 'no-keeper', 'record-unknown', 'move-code-unknown', 'code-wait', 'codes-wait'],
    ...['move-own', 'move-under-way', 'move-stopped', 'accounts-unfit'],
  ] as const,
})

/** What the caller asked for, and what stands at the places whose records they keep. */
export const listMoves = operation({
  name: 'records.listMoves',
  from: 'phone',
  write: false,
  access: ['counsellor', 'care-worker', 'file-keeper'],
  answer: 'personal',
  input: z.object({}),
  /** `asks`, `keeps`: by which of their posts the caller is here; by both, it may be. */
  output: z.object({ asks: z.boolean(), keeps: z.boolean(), kept: moves, more: z.boolean(), asked: moves }),
  refusals: [],
})

/** Say whether it may be, once; by a keeper who did not ask for it. What was said yes to may be halted until it is carried out. */
export const decideMove = operation({
  name: 'records.decideMove',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['file-keeper'],
  answer: 'personal',
  input: z.object({ moveId: id, as: z.enum(moveVerdicts), words }),
  output: z.object({ move }),
  refusals: ['move-unknown', 'accounts-unfit', ...verdictRefusals],
})
