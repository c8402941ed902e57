import { replyToEditor } from '#core/contracts/contributions'
import { replyTo } from '#core/domain/contributions/answering'
import { refuse } from '#core/domain/decision'
import { speaksOfDying } from '#core/domain/risk/speaks-of-dying'
import { handle } from '../_runtime/handle'
import { changeOwn } from './own'
import { sealedAt } from './view'

export const replyHandler = handle(replyToEditor, async ({ contributionId, words, helpSeen }, call) => {
  if (!helpSeen && speaksOfDying(words)) return refuse('help-seen-first')
  const sealed = call.secrets.seal(sealedAt(contributionId, 'reply'), words.trim())
  return changeOwn(contributionId, call, async (found, at) => replyTo(found, { words, sealed, at }))
})
