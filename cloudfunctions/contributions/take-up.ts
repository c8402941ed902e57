import { takeUpContribution } from '#core/contracts/contributions'
import { takeUp } from '#core/domain/contributions/answering'
import { pieceOf } from '#core/domain/contributions/as-piece'
import { accept, refuse } from '#core/domain/decision'
import { askedReader } from '#core/domain/publishing/needs-professional'
import { findUnsafe } from '#core/domain/publishing/unsafe'
import { beginPiece } from '#core/domain/publishing/writing'
import { handle } from '../_runtime/handle'
import { BadSeal } from '../_runtime/private'
import { saveContribution } from '../_store/contributions'
import { listNodes } from '../_store/nodes'
import { putPiece, putVersion } from '../_store/pieces'
import { tellPerson } from '../_store/told'
import { findForEditor } from './editors'
import { withLook } from './look'
import { describeSentIn, openWords, toldAnswered } from './view'

export const takeUpHandler = handle(takeUpContribution, async ({ contributionId }, call) => {
  const { caller, database, secrets, newId, write, askedAt } = call
  const nodes = await listNodes(database)
  const [entryId, pieceId] = [newId(), newId()]
  const read = await findForEditor(database, contributionId, { grants: caller.grants, nodes, now: askedAt })
  if (!read) return refuse('contribution-unknown')
  if (read.text === null) return refuse('contribution-taken-back')
  const { title, text, signature } = openWords(secrets, read)
  if (text === null) throw new BadSeal()
  const piece = pieceOf({ title, text, signature }, askedAt)
  const words = { title: piece.title, summary: '', blocks: text.split('\n') }
  // As the list shows it until it is sent for review, which looks anew.
  const asks = askedReader(words, { aboutIllness: false, hits: findUnsafe(words).length })
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const found = await findForEditor(documents, contributionId, { grants, nodes, now })
      if (!found) return refuse('contribution-unknown')
      const taken = takeUp(found, pieceId, now)
      if (!taken.ok) return taken
      const begun = beginPiece(pieceId, null, piece, asks, { ids: [person.id], at: now })
      // A first text of one hand, without an address: nothing in it can be refused.
      if (!begun.ok) throw new Error(begun.refusal)
      const { version, changedAt } = begun.value
      await putVersion(documents, { pieceId, version, text: piece, by: person.id, at: changedAt })
      await putPiece(documents, begun.value)
      const contribution = await withLook(documents, taken.value, { id: entryId, staffId: person.id, at: now })
      await saveContribution(documents, contribution)
      const told = toldAnswered(contribution, now)
      return accept({
        value: contribution,
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
