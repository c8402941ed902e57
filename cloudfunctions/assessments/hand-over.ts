import { assessmentConsents } from '#core/content/assessment-consents'
import { handOver } from '#core/contracts/assessments'
import { completedAtOf } from '#core/domain/assessment/administration'
import { countOne, HANDED_IN_WINDOW, lastDayFrom, mayHandIn } from '#core/domain/assessment/one-time-code'
import type { Score } from '#core/domain/assessment/scale'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findCount, handedIn, saveCount } from '../_store/counts'
import { findUnclaimed, saveUnclaimed, type Unclaimed } from '../_store/unclaimed'
import { type ScoreRefusal, scoreSent } from './scored'
import { sealSheet } from './sheet'

type LeftRefusal = ScoreRefusal | 'handed-in-full' | 'attempt-over'

const consentInForce = assessmentConsents['hand-over'].version

/**
 * The code is made of the attempt, which is stored nowhere: so the same try sent again finds the same row, and no row says
 * whose try it was. Of time a row holds days alone.
 */
export const handOverHandler = handle(handOver, async (input, { attempt, clock, codes, secrets, transaction }) => {
  const { consentVersion, completedAt } = input
  if (consentVersion !== consentInForce) return refuse('consent-outdated')
  const code = codes.codeOf(attempt.id)
  const id = codes.rowOf(code)
  const left = await transaction<Unclaimed & { readonly score: Score }, LeftRefusal>(async (documents) => {
    const now = clock()
    const scored = await scoreSent(documents, input, now)
    if (!scored.ok) return scored
    const { score } = scored.value
    const known = await findUnclaimed(documents, id)
    if (known) return known.sheet === null ? refuse('attempt-over') : accept({ ...known, score })
    const all = await findCount(documents, handedIn)
    const may = mayHandIn(all, now)
    if (!may.ok) return may
    const completedOn = dateOf(completedAtOf(completedAt, now))
    const sheet = { ...scored.value, consentVersion, completedOn }
    const row = { id, expiresOn: lastDayFrom(now), sheet: sealSheet(secrets, id, sheet) }
    await saveCount(documents, countOne(all, HANDED_IN_WINDOW, now))
    await saveUnclaimed(documents, row)
    return accept({ ...row, score })
  })
  return left.ok ? accept({ code, lastDay: left.value.expiresOn, score: left.value.score }) : left
})
