import { answerContribution } from '#core/contracts/contributions'
import { askAbout, decline } from '#core/domain/contributions/answering'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveContribution } from '../_store/contributions'
import { listNodes } from '../_store/nodes'
import { tellPerson } from '../_store/told'
import { findForEditor } from './editors'
import { describeSentIn, sealedAt, toldAnswered } from './view'

export const answerHandler = handle(answerContribution, async ({ contributionId, as, words }, call) => {
  const { caller, database, secrets, write } = call
  const nodes = await listNodes(database)
  const sealed = secrets.seal(sealedAt(contributionId, as === 'ask' ? 'question' : 'declined'), words.trim())
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const found = await findForEditor(documents, contributionId, { grants, nodes, now })
      if (!found) return refuse('contribution-unknown')
      const said = { words, sealed, at: now }
      const answered = as === 'ask' ? askAbout(found, said) : decline(found, said)
      if (!answered.ok) return answered
      await saveContribution(documents, answered.value)
      const told = toldAnswered(answered.value, now)
      return accept({
        value: answered.value,
        person: await tellPerson(database, documents, { person, ids: caller.ids }, told),
      })
    },
    async again(documents, id, { now, grants }) {
      const found = await findForEditor(documents, id, { grants, nodes, now })
      return found ? accept(found) : refuse('contribution-unknown')
    },
  })
  return decision.ok ? accept({ contribution: describeSentIn(decision.value) }) : decision
})
