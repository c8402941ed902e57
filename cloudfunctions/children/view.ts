import { relationToChild } from '#core/domain/access/child'
import { begunFor } from '#core/domain/children/block-begun'
import { careFor, hasWhomToTell } from '#core/domain/children/care'
import { type ChildConsent, lastWord, mayKeep, mayRead, type Voice } from '#core/domain/children/consent'
import type { Child } from '#core/domain/children/profile'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { lookBlocks } from '#core/scales/children/looks'
import { openUnder } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'

interface Looking {
  readonly secrets: Secrets
  readonly person: Person
  /** All that the person's records may be stored under. */
  readonly ids: readonly string[]
  readonly now: Instant
}

const wordOf = (word: ChildConsent | undefined) =>
  word ? { answer: word.answer, version: word.version, at: word.at } : null

/** A child as this person may see them. `found`: the profile, where there is one. */
export function describeChild(childId: string, found: Child | null, { secrets, person, ids, now }: Looking) {
  const other = person.others.find(({ id }) => id === childId)
  const nickname = other ? (openUnder(secrets, ids, 'name', childId, other.name) ?? '') : ''
  const relation = found && relationToChild(found, ids)
  if (!found || !relation) return { id: childId, nickname, removed: found !== null, profile: null }
  const said = (voice: Voice) => wordOf(lastWord(found, voice))
  const [read, keep] = [mayRead(found, now), mayKeep(found, now)]
  const care = careFor(found, ids, now)
  const begun = begunFor(lookBlocks, found, ids, now)
  const profile = {
    born: found.born,
    pretermWeeks: found.pretermWeeks,
    sees: relation.as === 'self' ? ('self' as const) : relation.guardian.sees,
    guardians: found.guardians.map(({ id, personId, since, sees }) => ({
      id,
      mine: ids.includes(personId),
      since,
      sees,
    })),
    hasOwnAccount: found.own !== null,
    mayTell: hasWhomToTell(found, now),
    care: care && { id: care.id, at: care.at, reason: care.reason },
    ...(begun && { begun }),
    words: { guardian: said('guardian'), child: said('child') },
    standing: { read: read.ok ? null : read.refusal, keep: keep.ok ? null : keep.refusal },
  }
  return { id: childId, nickname, removed: false, profile }
}
