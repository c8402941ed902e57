/** What a Questionnaire did not say, or said in a way that a definition cannot hold. */
export interface Missing {
  readonly what: MissingPart
  /** The link id, the element or the extension it is about. */
  readonly where?: string
}

export type MissingPart =
  /** Parts of a definition that no Questionnaire holds. */
  | (typeof neverCarried)[number]
  /** Of the whole, where the file does not say it. */
  | 'id'
  | 'version'
  | 'title'
  | 'english-title'
  | 'about'
  | 'ages'
  | 'scores'
  /** A sum of all ordinal values is taken to be the score: somebody has to look it up. */
  | 'scoring-rule'
  /** A number the program is to fill in; which answers make it is not said. */
  | 'score-of'
  /** Which answers call for support at once: nothing in the file says so. */
  | 'critical-answers'
  /** Of one question, which is there: it has another id now, or its answers are numbered in their order. */
  | 'link-id'
  | 'option-values'
  | 'asked-if'
  | 'code'
  /** Of one item, which is left out. */
  | 'text'
  | 'question-type'
  | 'repeats'
  | 'options'
  | 'bounds'
  | 'unit'
  | 'display'
  /** It stood within another question and follows it now. */
  | 'nested-question'
  /** Elements and extensions that are not read. */
  | 'element'
  | 'extension'

export const neverCarried = [
  'passport',
  'abbreviation',
  'plain-title',
  'minutes',
  'respondents',
  'time-frame',
  'bands',
  'shown-result',
  'direction',
  'retest-interval',
] as const
