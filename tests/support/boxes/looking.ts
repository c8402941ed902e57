/** What can be wrong with where things lie on a page. */
export const rules = [
  'control-small',
  'controls-overlap',
  'control-in-control',
  'control-covered',
  'control-out-of-reach',
  'help-over-control',
  'help-missing',
  'help-late',
  'text-cut',
  'text-runs-out',
  'text-covered',
  'text-out-of-reach',
  'texts-overlap',
  'wider-than-window',
  'alert-out-of-sight',
  'headings',
  'landmarks',
] as const
export type Rule = (typeof rules)[number]

export interface BoxFault {
  readonly rule: Rule
  readonly what: string
}

/** A page being looked at. */
export interface Looking {
  /** The program's part of the document: a phone's own bars are not ours. */
  readonly root: Element
  /** The sheet in front while there is one, else the root. */
  readonly front: Element
  /** The smallest side a control may have, in pixels. */
  readonly least: number
}
