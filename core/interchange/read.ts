import * as z from 'zod/mini'
import { upTo } from '#core/contracts/shapes'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { LOINC } from './r4'

/** A Questionnaire as somebody sent it: as much of R4 as is read here, each part with an end. What else it holds stays in sight. */
const word = z.string().check(z.minLength(1), z.maxLength(400))
const words = z.string().check(z.minLength(1), z.maxLength(1000))
const number = z.number().check(z.minimum(-1_000_000), z.maximum(1_000_000))

const coding = z.looseObject({
  system: z.exactOptional(word),
  code: z.exactOptional(word),
  display: z.exactOptional(words),
  extension: z.exactOptional(
    upTo(
      20,
      z.lazy(() => extension),
    ),
  ),
})
const extension: z.ZodMiniType<ReadExtension> = z.looseObject({
  url: word,
  valueBoolean: z.exactOptional(z.boolean()),
  valueCode: z.exactOptional(word),
  valueCoding: z.exactOptional(z.looseObject({ system: z.exactOptional(word), code: z.exactOptional(word) })),
  valueDecimal: z.exactOptional(number),
  valueInteger: z.exactOptional(number),
  valueString: z.exactOptional(words),
  valueTime: z.exactOptional(word),
  extension: z.exactOptional(
    upTo(
      20,
      z.lazy(() => extension),
    ),
  ),
})
const extensions = upTo(50, extension)

const answerOption = z.looseObject({
  extension: z.exactOptional(extensions),
  valueCoding: z.exactOptional(coding),
  valueString: z.exactOptional(words),
  valueInteger: z.exactOptional(number),
})
const enableWhen = z.looseObject({
  question: word,
  operator: word,
  answerCoding: z.exactOptional(coding),
  answerInteger: z.exactOptional(number),
  answerTime: z.exactOptional(word),
})
const item: z.ZodMiniType<ReadItem> = z.looseObject({
  extension: z.exactOptional(extensions),
  linkId: word,
  code: z.exactOptional(upTo(20, coding)),
  text: z.exactOptional(words),
  type: word,
  enableWhen: z.exactOptional(upTo(100, enableWhen)),
  enableBehavior: z.exactOptional(z.enum(['all', 'any'])),
  required: z.exactOptional(z.boolean()),
  repeats: z.exactOptional(z.boolean()),
  readOnly: z.exactOptional(z.boolean()),
  answerOption: z.exactOptional(upTo(100, answerOption)),
  item: z.exactOptional(
    upTo(
      250,
      z.lazy(() => item),
    ),
  ),
})
const quantity = z.looseObject({ value: z.exactOptional(number), code: z.exactOptional(word) })
const useContext = z.looseObject({
  code: coding,
  valueRange: z.exactOptional(z.looseObject({ low: z.exactOptional(quantity), high: z.exactOptional(quantity) })),
})
const questionnaire = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  url: z.exactOptional(word),
  version: z.exactOptional(word),
  title: z.exactOptional(words),
  _title: z.exactOptional(z.looseObject({ extension: z.exactOptional(extensions) })),
  description: z.exactOptional(z.string().check(z.maxLength(10_000))),
  useContext: z.exactOptional(upTo(20, useContext)),
  extension: z.exactOptional(extensions),
  code: z.exactOptional(upTo(20, coding)),
  item: upTo(250, item),
})

export type ReadCoding = z.infer<typeof coding>
export interface ReadExtension {
  readonly url: string
  readonly valueBoolean?: boolean
  readonly valueCode?: string
  readonly valueCoding?: { readonly system?: string; readonly code?: string }
  readonly valueDecimal?: number
  readonly valueInteger?: number
  readonly valueString?: string
  readonly valueTime?: string
  readonly extension?: readonly ReadExtension[]
}
export type ReadOption = z.infer<typeof answerOption>
export type ReadEnableWhen = z.infer<typeof enableWhen>
export interface ReadItem {
  readonly extension?: readonly ReadExtension[]
  readonly linkId: string
  readonly code?: readonly ReadCoding[]
  readonly text?: string
  readonly type: string
  readonly enableWhen?: readonly ReadEnableWhen[]
  readonly enableBehavior?: 'all' | 'any'
  readonly required?: boolean
  readonly repeats?: boolean
  readonly readOnly?: boolean
  readonly answerOption?: readonly ReadOption[]
  readonly item?: readonly ReadItem[]
}
export type ReadQuestionnaire = z.infer<typeof questionnaire>

export type ReadRefusal = 'too-deep' | 'modifier-extension' | `unreadable-at-${string}`

const DEEPEST = 24

/** How deep it goes, and whether it holds what must not be passed over (R4 2.4.0.2). */
function faultWithin(value: unknown, depth = 0): 'too-deep' | 'modifier-extension' | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > DEEPEST) return 'too-deep'
  if ('modifierExtension' in value) return 'modifier-extension'
  for (const part of Object.values(value)) {
    const fault = faultWithin(part, depth + 1)
    if (fault) return fault
  }
  return null
}

export function readQuestionnaire(json: unknown): Decision<ReadQuestionnaire, ReadRefusal> {
  const fault = faultWithin(json)
  if (fault) return refuse(fault)
  const found = questionnaire.safeParse(json)
  if (found.success) return accept(found.data)
  return refuse(`unreadable-at-${found.error.issues[0]?.path.join('.') ?? ''}`)
}

export const extensionOf = (list: readonly ReadExtension[] | undefined, url: string) =>
  list?.find((one) => one.url === url)

export const loincIn = (codes: readonly ReadCoding[] | undefined) => codes?.find(({ system }) => system === LOINC)?.code
