import { grantsInForce } from '../access/gate'
import { type Grant, type Node, nodesUnder } from '../access/relations'
import type { StaffRecord } from '../access/staff'
import { accept, type Decision, refuse } from '../decision'
import type { Expert, ExpertField } from '../experts/expert'
import { dateOf, type Instant } from '../time'
import { askingRoles, MOST_ASKED, SHORTEST_QUESTION } from './consultation'
import { type IdentifiesRefusal, identifiesIn, identifiesRefusals } from './de-identified'

export const lettersOf = (words: string): number => [...words.trim()].length

export const wordsRefusals = ['words-needed', ...identifiesRefusals] as const

/** What may be sent: something, and nothing that says who somebody is. */
export function checkWords(words: string): Decision<string, 'words-needed' | IdentifiesRefusal> {
  if (lettersOf(words) === 0) return refuse('words-needed')
  const [first] = identifiesIn(words)
  return first ? refuse(first.refusal) : accept(words.trim())
}

export const questionRefusals = ['question-short', 'not-confirmed', ...wordsRefusals] as const

/** The same of a question, which says enough to be answered. `confirmed`: in so many words, that it names nobody. */
export function checkQuestion(text: string, confirmed: boolean): Decision<string, (typeof questionRefusals)[number]> {
  if (lettersOf(text) < SHORTEST_QUESTION) return refuse('question-short')
  const checked = checkWords(text)
  if (!checked.ok) return checked
  return confirmed ? checked : refuse('not-confirmed')
}

/** The post by which somebody may ask this expert, who is there for its place and all above; for who manages, below as well. */
export function askingPost(
  { nodeId: at }: Pick<Expert, 'nodeId'>,
  grants: readonly Grant[],
  nodes: readonly Node[],
): (typeof askingRoles)[number] | null {
  const under = nodesUnder([at], nodes)
  const by = grants.find(
    ({ role, nodeId }) => under.has(nodeId) || (role === 'manager' && nodesUnder([nodeId], nodes).has(at)),
  )
  return askingRoles.find((role) => role === by?.role) ?? null
}

/** Whether their post at that place is in force today. */
export function isInPost(record: StaffRecord, { nodeId }: Pick<Expert, 'nodeId'>, now: Instant): boolean {
  const posts = grantsInForce(record, ['expert'], dateOf(now))
  return posts.ok && posts.value.some((one) => one.nodeId === nodeId)
}

export const isAway = ({ awayUntil }: Pick<Expert, 'awayUntil'>, now: Instant): boolean =>
  awayUntil !== null && dateOf(now) <= awayUntil

export const mayAskRefusals = ['field-not-theirs', 'expert-away', 'expert-full', 'asks-open'] as const

/** `open`: how many of the expert's, and of who asks, are open at this moment. */
export function mayAsk(
  expert: Expert,
  field: ExpertField,
  open: { readonly ofExpert: number; readonly ofAsker: number },
  now: Instant,
): Decision<true, (typeof mayAskRefusals)[number]> {
  if (!expert.fields.includes(field)) return refuse('field-not-theirs')
  if (isAway(expert, now)) return refuse('expert-away')
  if (open.ofAsker >= MOST_ASKED) return refuse('asks-open')
  return open.ofExpert >= expert.mostOpen ? refuse('expert-full') : accept(true)
}
