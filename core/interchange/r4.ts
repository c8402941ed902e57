/** The parts of FHIR R4 (4.0.1) that are written here. */
export const LOINC = 'http://loinc.org'
export const UCUM = 'http://unitsofmeasure.org'
export const GENDER = 'http://hl7.org/fhir/administrative-gender'

const structure = (name: string) => `http://hl7.org/fhir/StructureDefinition/${name}`
export const ORDINAL = structure('ordinalValue')
export const MIN = structure('minValue')
export const MAX = structure('maxValue')
export const UNIT = structure('questionnaire-unit')
export const TRANSLATION = structure('translation')

export interface Coding {
  readonly system?: string
  readonly code: string
  readonly display?: string
}

export interface Extension {
  readonly url: string
  readonly valueBoolean?: boolean
  readonly valueCode?: string
  readonly valueCoding?: Coding
  readonly valueDecimal?: number
  readonly valueInteger?: number
  readonly valueString?: string
  readonly valueTime?: string
  readonly extension?: readonly Extension[]
}

export interface AnswerOption {
  readonly extension?: readonly Extension[]
  readonly valueCoding: Coding
}

export interface EnableWhen {
  readonly question: string
  readonly operator: '=' | '>=' | '<='
  readonly answerCoding?: Coding
  readonly answerInteger?: number
  /** `hh:mm:ss` */
  readonly answerTime?: string
}

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[]
  readonly linkId: string
  readonly code?: readonly Coding[]
  readonly text?: string
  readonly type: 'group' | 'display' | 'choice' | 'integer' | 'time' | 'decimal'
  readonly enableWhen?: readonly EnableWhen[]
  readonly enableBehavior?: 'all' | 'any'
  readonly required?: boolean
  readonly repeats?: boolean
  readonly readOnly?: boolean
  readonly answerOption?: readonly AnswerOption[]
  readonly item?: readonly QuestionnaireItem[]
}

interface Quantity {
  readonly value: number
  readonly system: string
  readonly code: string
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire'
  readonly language: string
  readonly url: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly _title: { readonly extension: readonly Extension[] }
  readonly derivedFrom?: readonly string[]
  readonly status: 'draft' | 'active' | 'retired'
  readonly subjectType: readonly ['Patient']
  readonly description: string
  readonly useContext: readonly {
    readonly code: Coding
    readonly valueRange: { readonly low: Quantity; readonly high?: Quantity }
  }[]
  readonly copyright?: string
  /** The day a professional compared its wording with the owner's. */
  readonly lastReviewDate?: string
  readonly code?: readonly Coding[]
  readonly item: readonly QuestionnaireItem[]
}

export interface Answer {
  readonly valueCoding?: Coding
  readonly valueInteger?: number
  readonly valueTime?: string
  readonly valueDecimal?: number
}

export interface ResponseItem {
  readonly linkId: string
  readonly text?: string
  readonly answer?: readonly Answer[]
  readonly item?: readonly ResponseItem[]
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse'
  readonly language: string
  /** `<url>|<version>` */
  readonly questionnaire: string
  readonly status: 'completed'
  readonly subject?: { readonly reference: string }
  readonly authored: string
  readonly item: readonly ResponseItem[]
}
