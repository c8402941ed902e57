import { sayInConsultation } from '#core/contracts/consultations'
import { checkWords } from '#core/domain/consultations/asking'
import { say } from '#core/domain/consultations/talking'
import { handle } from '../_runtime/handle'
import { withLines } from './lines'
import { changeAsParty } from './party'
import { wordsAt } from './view'

export const sayHandler = handle(sayInConsultation, async ({ consultationId, words, seen }, call) => {
  const checked = await withLines(call.database, (lines) => checkWords(words, lines))
  if (!checked.ok) return checked
  const sealed = call.secrets.seal(wordsAt(consultationId), checked.value)
  return changeAsParty(consultationId, call, {
    by: null,
    change: (found, side, at) => say(found, { side, words: sealed, seen, at }),
  })
})
