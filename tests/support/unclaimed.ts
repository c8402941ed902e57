import type { Sheet } from '#core/domain/assessment/one-time-code'
import { codesOf } from '../../cloudfunctions/_runtime/one-time-code'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { sealSheet } from '../../cloudfunctions/assessments/sheet'
import { monday, phq9Answers } from './makers'
import { functionEnv } from './world'

/** What was handed in on that Monday for this code, as its document. */
export function anUnclaimed(code: string, change: Partial<Sheet> = {}) {
  const id = codesOf(functionEnv).rowOf(code)
  const score = { total: 9, bandId: 'some', criticalItems: ['phq9-9'] }
  const sheet = { scaleId: 'phq9', scaleVersion: 1, responses: phq9Answers(1), score, consentVersion: 1 }
  const sealed = sealSheet(secretsOf(functionEnv), id, { ...sheet, completedOn: monday, ...change })
  return { id, expiresOn: '2026-12-23', sheet: sealed, v: 1 }
}
