import type { Respondent } from '#core/domain/assessment/scale'
import { type CatalogueEntry, type Concern, catalogue } from '#core/scales/catalogue'

/** Whom the answers are about. */
export type Whom = 'self' | 'elder'

export const audiences: readonly (readonly [Whom, string])[] = [
  ['self', '为我自己'],
  ['elder', '为家里的老人'],
]

/** What somebody comes with, in their own words. */
export const concernTitles: Record<Concern, string> = {
  mood: '心里闷，提不起劲',
  worry: '老是担心，静不下来',
  wellbeing: '想看看自己过得好不好',
  'daily-life': '身体怎样，日常能不能应付',
  memory: '担心记性',
}

/** From this age on a questionnaire is made for older people alone. */
const OLDER = 60

interface Meant extends Pick<CatalogueEntry, 'ages'> {
  readonly respondents: readonly Respondent[]
}

function isFor({ respondents, ages }: Meant, whom: Whom): boolean {
  if (whom === 'self') return respondents.includes('self')
  return respondents.includes('family') || (ages.unit === 'years' && ages.from >= OLDER && respondents.includes('self'))
}

export const entriesFor = (whom: Whom): CatalogueEntry[] => catalogue.filter((entry) => isFor(entry, whom))

/** What is by or about children needs a child's own record and a guardian's word: it is not begun from here. */
const OF_AGE = 18

const isOfAge = ({ ages }: Meant) => ages.unit === 'years' && ages.from >= OF_AGE

/** Of what was brought, what may be begun today by whom the list is for. */
export function broughtFor<Row extends Meant>(rows: readonly Row[], whom: Whom): Row[] {
  return rows.filter((row) => isOfAge(row) && isFor(row, whom))
}
