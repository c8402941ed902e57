import type { Population } from '#core/domain/courses/figures'
import { fullDateText } from '../../wording/dates'

/** A number never stands without its day and where it was read. */
export const populationText = ({
  residents,
  countedOn,
  source,
}: Pick<Population, 'residents' | 'countedOn' | 'source'>): string =>
  `常住人口 ${residents} 人（${fullDateText(countedOn)}，${source}）`
