import { readContribution } from '#core/contracts/contributions'
import { speaksOfDanger } from '#core/domain/contributions/sending'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { BadSeal } from '../_runtime/private'
import { saveContribution } from '../_store/contributions'
import { listNodes } from '../_store/nodes'
import { findForEditor } from './editors'
import { withLook } from './look'
import { openWords } from './view'

export const readHandler = handle(readContribution, async ({ contributionId }, { database, secrets, newId, write }) => {
  const nodes = await listNodes(database)
  const entryId = newId()
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const found = await findForEditor(documents, contributionId, { grants, nodes, now })
      if (!found) return refuse('contribution-unknown')
      if (found.text === null) return refuse('contribution-taken-back')
      const read = await withLook(documents, found, { id: entryId, staffId: person.id, at: now })
      await saveContribution(documents, read)
      return accept({ value: read, person })
    },
    // The same look, for as long as there is something to look at.
    async again(documents, id, { now, grants }) {
      const found = await findForEditor(documents, id, { grants, nodes, now })
      if (!found) return refuse('contribution-unknown')
      return found.text === null ? refuse('contribution-taken-back') : accept(found)
    },
  })
  if (!decision.ok) return decision
  const { text, title, signature, ...between } = openWords(secrets, decision.value)
  if (text === null) throw new BadSeal()
  const danger = speaksOfDanger({ title: title ?? '', text, signature: signature ?? '' })
  const replied = between.asked.some(({ reply }) => speaksOfDanger({ title: '', text: reply ?? '', signature: '' }))
  return accept({
    contribution: { ...decision.value, ...between, text, title, signature, speaksOfDanger: danger || replied },
  })
})
