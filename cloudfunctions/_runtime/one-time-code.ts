import { createHmac } from 'node:crypto'
import { CODE_LENGTH, codeLetters } from '#core/domain/assessment/one-time-code'
import { firstKey, type IdentityKeys } from './identity'

/** Codes that open one row once. Neither is stored: not the code, and not what it is made of. */
export interface OneTimeCodes {
  /** The code of an attempt: the same try, sent again, has the same one, though nobody noted it. */
  codeOf(attemptId: string): string
  /** The id of the row that a code opens: nothing leads from it back to the code. */
  rowOf(code: string): string
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

/** Under the first key, which stays as long as the data: a code outlives a change of keys. */
export function codesOf(keys: IdentityKeys): OneTimeCodes {
  const sign = (purpose: string, text: string) =>
    createHmac('sha256', firstKey(keys)).update(`${purpose}\0${text}`).digest()
  return {
    codeOf: (attemptId) => spelled(sign('one-time code', attemptId)),
    rowOf: (code) => sign('row of a one-time code', code).toString('base64url'),
  }
}
