import { expertPlaces } from '../access/experts'
import type { Grant, Node } from '../access/relations'
import { accept, type Decision, refuse } from '../decision'
import { takesQuestions } from '../experts/availability'
import type { Expert, ExpertField } from '../experts/expert'
import { dateOf, type Instant } from '../time'
import { askingRoles, MOST_ASKED, SHORTEST_QUESTION } from './consultation'
import { type IdentifiesRefusal, identifiesIn, identifiesRefusals } from './de-identified'

export const lettersOf = (words: string): number => [...words.trim()].length

export const wordsRefusals = ['words-needed', ...identifiesRefusals] as const

/** What may be sent: something, and nothing that says who somebody is. `lines`: numbers of lines that help, which may be told. */
export function checkWords(
  words: string,
  lines: readonly string[],
): Decision<string, 'words-needed' | IdentifiesRefusal> {
  if (lettersOf(words) === 0) return refuse('words-needed')
  const [first] = identifiesIn(words, lines)
  return first ? refuse(first.refusal) : accept(words.trim())
}

export const questionRefusals = ['question-short', 'not-confirmed', ...wordsRefusals] as const

/** The same of a question, which says enough to be answered. `confirmed`: in so many words, that it names nobody. */
export function checkQuestion(
  text: string,
  confirmed: boolean,
  lines: readonly string[],
): Decision<string, (typeof questionRefusals)[number]> {
  if (lettersOf(text) < SHORTEST_QUESTION) return refuse('question-short')
  const checked = checkWords(text, lines)
  if (!checked.ok) return checked
  return confirmed ? checked : refuse('not-confirmed')
}

/** The post by which somebody may ask this expert: as they find them in the directory. */
export function askingPost(
  { nodeId }: Pick<Expert, 'nodeId'>,
  grants: readonly Grant[],
  nodes: readonly Node[],
): (typeof askingRoles)[number] | null {
  const by = grants.find((one) => expertPlaces([one], nodes).has(nodeId))
  return askingRoles.find((role) => role === by?.role) ?? null
}

export const mayAskRefusals = ['field-not-theirs', 'expert-away', 'expert-full', 'asks-open'] as const

/** `open`: how many of the expert's, and of who asks, are open at this moment. */
export function mayAsk(
  expert: Expert,
  field: ExpertField,
  open: { readonly ofExpert: number; readonly ofAsker: number },
  now: Instant,
): Decision<true, (typeof mayAskRefusals)[number]> {
  if (!expert.fields.includes(field)) return refuse('field-not-theirs')
  if (!takesQuestions(expert, dateOf(now))) return refuse('expert-away')
  if (open.ofAsker >= MOST_ASKED) return refuse('asks-open')
  return open.ofExpert >= expert.mostOpen ? refuse('expert-full') : accept(true)
}
