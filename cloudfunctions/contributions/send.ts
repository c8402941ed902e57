import { contributionConsent } from '#core/content/contribution-consent'
import { sendContribution } from '#core/contracts/contributions'
import { isYounger, stageAt } from '#core/domain/children/consent'
import { type Contribution, isGone, KEPT, MOST_KEPT } from '#core/domain/contributions/contribution'
import { checkWriting, maySend } from '#core/domain/contributions/sending'
import { accept, refuse } from '#core/domain/decision'
import type { Sealed } from '#core/domain/privacy/sealed'
import { handle } from '../_runtime/handle'
import { findChild } from '../_store/children'
import { findContribution, listContributionIds, saveContribution } from '../_store/contributions'
import type { Documents } from '../_store/database'
import { isEdited } from './editors'
import { describeOwn, sealedAt } from './view'

/** Of those that waited when they sent the last one, those that still do. */
async function stillOpen(documents: Documents, ids: readonly string[], now: number): Promise<string[]> {
  const open: string[] = []
  for (const id of ids) {
    const found = await findContribution(documents, id)
    if (found?.isOpen && !isGone(found, now)) open.push(id)
  }
  return open
}

export const sendHandler = handle(sendContribution, async (input, { caller, database, secrets, newId, write }) => {
  // Before anything is looked for: whoever may be in danger is shown help.
  const checked = checkWriting(input)
  if (!checked.ok) return checked
  if (input.consentVersion !== contributionConsent.version) return refuse('consent-outdated')
  const [edited, kept] = await Promise.all([isEdited(database), listContributionIds(database, caller.ids, MOST_KEPT)])
  if (!edited) return refuse('nobody-edits')
  if (kept.length >= MOST_KEPT) return refuse('contributions-full')
  const { title, text, signature } = checked.value
  const id = newId()
  const seal = (field: 'title' | 'signature', words: string | null): Sealed | null =>
    words === null ? null : secrets.seal(sealedAt(id, field), words)
  const decision = await write<Contribution, 'guardian-sends' | 'contributions-open' | 'contribution-unknown'>({
    async first(documents, { person, now }) {
      const own = person.asChild === undefined ? null : await findChild(documents, person.asChild)
      if (own && isYounger(stageAt(own.born, now), 'own')) return refuse('guardian-sends')
      const open = await stillOpen(documents, person.contributions ?? [], now)
      const may = maySend(open.length)
      if (!may.ok) return may
      const contribution: Contribution = {
        ...{ id, personId: person.id, sender: input.sender, sentAt: now, consentVersion: input.consentVersion },
        ...{ title: seal('title', title), text: secrets.seal(sealedAt(id, 'text'), text) },
        ...{ signature: seal('signature', signature), length: text.length, state: 'waiting', isOpen: true },
        ...{ changedAt: now, asked: [], declined: null, pieceId: null, goneAt: now + KEPT, looks: [] },
      }
      await saveContribution(documents, contribution)
      return accept({ value: contribution, person: { ...person, contributions: [...open, id] } })
    },
    async again(documents, did) {
      const found = await findContribution(documents, did)
      return found ? accept(found) : refuse('contribution-unknown')
    },
  })
  return decision.ok ? accept({ contribution: describeOwn(secrets, decision.value, false) }) : decision
})
