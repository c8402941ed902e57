import { createHmac } from 'node:crypto'
import { CODE_LENGTH, codeLetters } from '#core/domain/assessment/one-time-code'
import { firstKey, type IdentityKeys } from './identity'
import { lookUpsOf } from './look-up'

/** Codes that open one row once. Neither is stored: not the code, and not what it is made of. */
export interface OneTimeCodes {
  /** The code of an attempt: the same try, sent again, has the same one, though nobody noted it. */
  codeOf(attemptId: string): string
  /** The id of the row that a code opens: nothing leads from it back to the code. */
  rowOf(code: string): string
  /** Every id it may have been written under, that one first: under a key of before. */
  rowsOf(code: string): readonly [string, ...string[]]
}

function spelled(hash: Buffer): string {
  const letters = BigInt(codeLetters.length)
  let rest = BigInt(`0x${hash.toString('hex')}`)
  let code = ''
  for (let at = 0; at < CODE_LENGTH; at += 1) {
    code += codeLetters[Number(rest % letters)]
    rest /= letters
  }
  return code
}

const ROW = 'row of a one-time code'

/** What a code is made of is under the first key, so that a try sent again over a change of keys has the same one. */
export function codesOf(keys: IdentityKeys): OneTimeCodes {
  const lookUps = lookUpsOf(keys)
  return {
    codeOf: (attemptId) => spelled(createHmac('sha256', firstKey(keys)).update(`one-time code\0${attemptId}`).digest()),
    rowOf: (code) => lookUps.keyOf(ROW, code),
    rowsOf: (code) => lookUps.keysOf(ROW, code),
  }
}
