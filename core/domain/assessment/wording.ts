import { accept, type Decision, refuse } from '../decision'
import type { CivilDate } from '../time'
import type { LicenceDocument } from './licence-file'
import { diagnosesIn } from './no-diagnosis'
import type { AnyScale, Scale } from './scale'

/** Place → what is said there. Places are named after the ids of the skeleton. */
export type Wording = Readonly<Record<string, string>>

/** What a wording file is not as the skeleton has it; of several at one place the first. */
export interface Difference {
  readonly place: string
  readonly what: 'missing' | 'unknown' | 'empty' | 'too-long' | 'names-an-illness'
}

/** As many letters as the place it is shown at was drawn for. */
const IN_A_LIST = 60
const IN_A_CHOICE = 200
const IN_A_PARAGRAPH = 300

type Say = (place: string, text: string | null, most?: number) => string

/** A copy with `say` at every place where a text stands or is due; the one way over them, so that none is forgotten. */
function said(scale: AnyScale, say: Say): Scale {
  const option = (place: string) => (one: AnyScale['options'][number]) => ({
    ...one,
    label: say(`${place}option.${one.value}`, one.label, IN_A_CHOICE),
  })
  const outcome = <
    One extends { readonly id: string; readonly headline: string | null; readonly meaning: string | null },
  >(
    place: string,
    one: One,
  ) => ({
    ...one,
    headline: say(`${place}.${one.id}.headline`, one.headline),
    meaning: say(`${place}.${one.id}.meaning`, one.meaning),
  })
  const { items, groups, scores, bandSets, patterns, options, timeFrame } = scale
  return {
    ...scale,
    plainTitle: say('title', scale.plainTitle, IN_A_LIST),
    about: say('about', scale.about),
    lead: say('lead', scale.lead),
    timeFrame: { ...timeFrame, words: say('time', timeFrame.words, IN_A_LIST) },
    options: options.map(option('')),
    ...(groups && { groups: groups.map((one) => ({ ...one, title: say(`group.${one.id}`, one.title, IN_A_LIST) })) }),
    items: items.map((item) => ({
      ...item,
      stem: say(`item.${item.id}`, item.stem),
      ...(item.help !== undefined && { help: say(`item.${item.id}.help`, item.help) }),
      ...(item.options && { options: item.options.map(option(`item.${item.id}.`)) }),
    })),
    scores: scores.map((one) => ({ ...one, title: say(`score.${one.id}`, one.title, IN_A_LIST) })),
    bandSets: bandSets.map((set) => ({ ...set, bands: set.bands.map((band) => outcome(`band.${set.id}`, band)) })),
    patterns: patterns.map((pattern) => ({
      ...pattern,
      levels: pattern.levels.map((level) => outcome(`pattern.${pattern.id}`, level)),
      otherwise: outcome(`pattern.${pattern.id}`, pattern.otherwise),
    })),
  } as unknown as Scale
}

/** Where a skeleton still says nothing, in its order, and the most letters there are room for. */
function roomsDue(skeleton: AnyScale): Map<string, number> {
  const due = new Map<string, number>()
  said(skeleton, (place, text, most = IN_A_PARAGRAPH) => {
    if (text === null) due.set(place, most)
    return ''
  })
  return due
}

export const placesDue = (skeleton: AnyScale): string[] => [...roomsDue(skeleton).keys()]

function faultOf(text: string, most: number): Difference['what'] | null {
  if (text.trim() === '') return 'empty'
  if (text.length > most) return 'too-long'
  return diagnosesIn(text).length > 0 ? 'names-an-illness' : null
}

/** Every difference by its place: first what the skeleton waits for, in its order, then what it knows nothing of. */
export function differencesOf(skeleton: AnyScale, wording: Wording): Difference[] {
  const due = roomsDue(skeleton)
  const given = new Map(Object.entries(wording))
  const waited = [...due].flatMap(([place, most]): Difference[] => {
    const text = given.get(place)
    const what = text === undefined ? 'missing' : faultOf(text, most)
    return what === null ? [] : [{ place, what }]
  })
  const unknown = [...given.keys()].filter((place) => !due.has(place))
  return [...waited, ...unknown.map((place): Difference => ({ place, what: 'unknown' }))]
}

/** By what right somebody's wording is shown, as the owner's document says it. */
export interface Licence {
  readonly holder: string
  /** Number or title of the document. */
  readonly reference: string
  /** The owner's own words. */
  readonly words: string
  readonly translation: string
  /** What the scoring rests on, and on whom the bands do: a definition without either is not published. */
  readonly citation: string
  readonly normSample: string
  readonly territory: string
  /** Use on a screen. */
  readonly electronicUse: boolean
  readonly validFrom: CivilDate
  /** The last day. */
  readonly validUntil: CivilDate
}

export type LicenceRefusal = 'licence-dates' | 'licence-no-screen' | 'licence-incomplete'

export function checkLicence(licence: Licence, today: CivilDate): Decision<true, LicenceRefusal> {
  const { holder, reference, words, translation, citation, normSample, territory } = licence
  if ([holder, reference, words, translation, citation, normSample, territory].some((one) => one.trim() === '')) {
    return refuse('licence-incomplete')
  }
  if (!licence.electronicUse) return refuse('licence-no-screen')
  return licence.validFrom > licence.validUntil || licence.validUntil < today ? refuse('licence-dates') : accept(true)
}

export const importStatuses = ['proposed', 'approved', 'refused', 'closed'] as const

/** What somebody brought for a skeleton, and what was done with it since. */
export interface WordingImport {
  readonly id: string
  readonly scaleId: string
  /** Of the skeleton it was checked against, and of the definition the two make. */
  readonly skeletonVersion: number
  readonly version: number
  readonly wording: Wording
  readonly licence: Licence
  /** Null where it was brought before documents were asked for. */
  readonly document: LicenceDocument | null
  readonly status: (typeof importStatuses)[number]
  /** Who did what, oldest first. */
  readonly deeds: readonly { readonly by: string; readonly at: number; readonly did: WordingImport['status'] }[]
}

export const decisions = ['approved', 'refused', 'closed'] as const

export type DecideRefusal = 'same-person' | 'already-decided' | 'licence-missing'

/**
 * Approving and refusing is somebody else's than who brought it, under whichever of their ids; what is approved can be
 * closed by anybody who may decide, and a closed one is not opened again.
 */
export function decide(
  one: WordingImport,
  decision: (typeof decisions)[number],
  by: { readonly ids: readonly string[]; readonly at: number },
): Decision<WordingImport, DecideRefusal> {
  const [first = ''] = by.ids
  const waits = decision === 'closed' ? one.status === 'approved' : one.status === 'proposed'
  if (!waits) return refuse('already-decided')
  const brought = one.deeds[0]?.by ?? ''
  if (decision === 'approved' && by.ids.includes(brought)) return refuse('same-person')
  if (decision === 'approved' && one.document === null) return refuse('licence-missing')
  return accept({ ...one, status: decision, deeds: [...one.deeds, { by: first, at: by.at, did: decision }] })
}

/** Whether people may be asked with it on this day. It closes by itself. */
export function isInForce({ status, licence }: Pick<WordingImport, 'status' | 'licence'>, today: CivilDate): boolean {
  return status === 'approved' && licence.validFrom <= today && today <= licence.validUntil
}

/** The definition that skeleton and wording make. Its passport says whose wording it is and by what right. */
export function worded(skeleton: AnyScale, { wording, version, licence, deeds }: WordingImport): Scale {
  const scale = said(skeleton, (place, text) => text ?? wording[place] ?? '')
  const { words, reference, holder, territory, translation, citation, normSample } = licence
  return {
    ...scale,
    version,
    passport: {
      ...scale.passport,
      ...{ citation, normSample, translation },
      licence: { summary: `${holder}：${reference}`, words, readAt: reference },
      territory,
      electronicUse: { allowed: licence.electronicUse, words },
      evidence: deeds.length > 0 ? [...scale.passport.evidence, { what: reference, on: licence.validFrom }] : [],
    },
  }
}
