import type { CivilDate } from '../time'

/**
 * By what right and on what grounds an instrument is used. Null is what is not known; a definition with a null besides
 * `review` is not published.
 */
export interface Passport {
  readonly citation: string | null
  /** Whose Chinese wording it is and where it was read. */
  readonly translation: string | null
  readonly licence: {
    /** What it lets one do, in plain Chinese. */
    readonly summary: string
    /** The owner's own words. */
    readonly words: string
    readonly readAt: string
  } | null
  readonly territory: string | null
  /** Use on a screen. Not published unless it is allowed. */
  readonly electronicUse: { readonly allowed: boolean; readonly words: string } | null
  /** What was read, and when. */
  readonly evidence: readonly { readonly what: string; readonly on: CivilDate }[]
  /** On whom the bands rest. */
  readonly normSample: string | null
  /** Null until a professional has compared the wording with the owner's file. */
  readonly review: { readonly by: string; readonly on: CivilDate } | null
}

export type PassportPart = Exclude<keyof Passport, 'review'>

/** The parts without which nobody may be asked. Empty: it is whole. */
export function lackingIn(passport: Passport): PassportPart[] {
  const parts: readonly PassportPart[] = [
    'citation',
    'translation',
    'licence',
    'territory',
    'electronicUse',
    'normSample',
  ]
  const lacking = parts.filter((part) => passport[part] === null)
  if (passport.electronicUse && !passport.electronicUse.allowed) lacking.push('electronicUse')
  if (passport.evidence.length === 0) lacking.push('evidence')
  return lacking
}

/** The last day on which anything of it was looked at. */
export function checkedOn({ evidence }: Passport): CivilDate | null {
  return (
    evidence
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null
  )
}
