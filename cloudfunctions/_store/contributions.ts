import * as z from 'zod/mini'
import { id, instant, upTo, version } from '#core/contracts/shapes'
import { contributionFacts } from '#core/contracts/shapes/contribution'
import { type Contribution, MOST_ASKED } from '#core/domain/contributions/contribution'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

export const MOST_LOOKS = 100

/** What was sent in for the periodical; every word lies sealed in it, bound to it. */
export const contributions = rowsOf<Contribution>(
  'contributions',
  z.object({
    ...contributionFacts,
    personId: id,
    consentVersion: version,
    title: z.nullable(sealedText),
    text: z.nullable(sealedText),
    signature: z.nullable(sealedText),
    asked: upTo(
      MOST_ASKED,
      z.object({
        at: instant,
        question: sealedText,
        repliedAt: z.nullable(instant),
        reply: z.nullable(sealedText),
      }),
    ),
    declined: z.nullable(sealedText),
    pieceId: z.nullable(id),
    goneAt: instant,
    looks: upTo(MOST_LOOKS, id),
  }),
  [asItWas],
)

export const MOST_WAITING = 100
const MOST_OVER = 30

export const findContribution = (documents: Gets, contributionId: string): Promise<Contribution | null> =>
  contributions.own(documents, contributionId)

export const saveContribution = (documents: Documents, contribution: Contribution): Promise<void> =>
  contributions.put(documents, contribution)

const ofPeople = (personIds: readonly string[]) => ({ among: { field: 'personId', values: personIds } })

/** Newest first. */
export async function listContributionsOf(
  database: Reads,
  personIds: readonly string[],
  most: number,
): Promise<Contribution[]> {
  const order = { field: 'sentAt', direction: 'desc', limit: most } as const
  return (await contributions.first(database, ofPeople(personIds), order)).flatMap(({ row }) => row ?? [])
}

/** Those that wait, the longest first: one more than may be shown, so that it is known. */
export async function listOpenContributions(database: Reads): Promise<Contribution[]> {
  const order = { field: 'sentAt', direction: 'asc', limit: MOST_WAITING + 1 } as const
  return (await contributions.first(database, { equals: { isOpen: true } }, order)).flatMap(({ row }) => row ?? [])
}

/** Those that wait no more, the last sent in first. */
export async function listOverContributions(database: Reads): Promise<Contribution[]> {
  const order = { field: 'sentAt', direction: 'desc', limit: MOST_OVER } as const
  return (await contributions.first(database, { equals: { isOpen: false } }, order)).flatMap(({ row }) => row ?? [])
}

/** Ids of those that are over for good, also of those that cannot be read. */
export function listGoneContributions(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return contributions.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

/** Ids of all that somebody sent in, in whatever state they lie there. */
export function listContributionIds(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  return contributions.ids(database, ofPeople(personIds), { field: 'sentAt', direction: 'desc', limit: most })
}

/** `found`: what it says of itself, where it can be read. False where it stays. */
export async function clearContribution(
  documents: Documents,
  contributionId: string,
  now: Instant,
): Promise<{ readonly cleared: boolean; readonly found: Contribution | null }> {
  const found = await contributions.find(documents, contributionId)
  const isOver = ({ goneAt }: Readonly<Record<string, unknown>>) => typeof goneAt === 'number' && goneAt <= now
  return { cleared: await contributions.clear(documents, contributionId, isOver), found }
}

export const removeContribution = (documents: Documents, contributionId: string): Promise<void> =>
  contributions.remove(documents, contributionId)

const agreedShape = z.object({ id, sentAt: instant, consentVersion: version })
const agreed = contributions.only<z.output<typeof agreedShape>>(agreedShape, ['sentAt', 'consentVersion'])

/** What was agreed to with each, newest first. */
export async function listContributionsAgreed(database: Reads, personIds: readonly string[], most: number) {
  const found = await agreed.first(database, ofPeople(personIds), { field: 'sentAt', direction: 'desc', limit: most })
  return found.flatMap(({ row }) => row ?? [])
}
