import { draftOf } from '#core/interchange/draft'

/** Questionnaires as others make them, and what comes of them here. */
export function imported(json: unknown) {
  const decision = draftOf(json)
  if (!decision.ok) throw new Error(decision.refusal)
  return decision.value
}

export const option = (code: string, display: string, valueDecimal?: number) => ({
  ...(valueDecimal === undefined
    ? {}
    : { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal }] }),
  valueCoding: { system: 'urn:example:answers', code, display },
})
export const never = option('n', 'Never', 0)
export const often = option('o', 'Often', 2)
export const question = (linkId: string, change: object = {}) => ({
  ...{ linkId, text: `Question ${linkId}`, type: 'choice', required: true, answerOption: [never, often] },
  ...change,
})
export const file = (item: readonly object[], change: object = {}) => ({
  ...{ resourceType: 'Questionnaire', status: 'active', title: 'Made elsewhere', item },
  ...change,
})
export const whatIn = (json: unknown, ...parts: string[]) =>
  imported(json)
    .missing.filter(({ what }) => parts.includes(what))
    .map(({ what, where }) => (where === undefined ? what : `${what}: ${where}`))
