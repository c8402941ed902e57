import type { Contribution } from '#core/domain/contributions/contribution'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Instant } from '#core/domain/time'
import type { Secrets } from '../_runtime/private'

type SealedField = 'title' | 'text' | 'signature' | 'question' | 'reply' | 'declined'

/** Bound to the contribution, so that it opens in no other. */
export const sealedAt = (id: string, field: SealedField) => ({ collection: 'contributions', id, field })

const openWith = (secrets: Secrets, id: string) => (field: SealedField, sealed: Sealed | null) =>
  sealed === null ? null : secrets.open(sealedAt(id, field), sealed)

/** What the person wrote, and what was said between them and the editors. */
export function openWords(secrets: Secrets, { id, title, text, signature, asked, declined }: Contribution) {
  const open = openWith(secrets, id)
  return {
    title: open('title', title),
    text: open('text', text),
    signature: open('signature', signature),
    asked: asked.map(({ at, question, repliedAt, reply }) => ({
      ...{ at, repliedAt, question: open('question', question) ?? '', reply: open('reply', reply) },
    })),
    declined: open('declined', declined),
  }
}

/** For whoever sent it. `printed`: readers can read what it became. */
export const describeOwn = (secrets: Secrets, one: Contribution, printed: boolean) => ({
  ...one,
  ...openWords(secrets, one),
  printedAs: printed ? one.pieceId : null,
})

/** For the editors' list: nothing of what it says, or whose it is. */
export const describeSentIn = (one: Contribution) => ({ ...one, named: one.signature !== null })

/** What whoever sent it is told: that there is an answer, and not which. */
export const toldAnswered = ({ id, personId }: Contribution, at: Instant) =>
  ({ kind: 'sent-in-answered', ref: id, personId, at }) as const
