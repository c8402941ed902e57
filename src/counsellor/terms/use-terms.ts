import { readTerms } from '#core/contracts/calendar'
import type { OutputOf } from '#core/contracts/operation'
import { useReading } from '../../cloud/use-reading'

export type TermsRead = OutputOf<typeof readTerms>
export type Terms = TermsRead['terms']

/** One's own terms, or those of somebody one manages, with the sites they may be at and the official days. */
export function useTerms(counsellorId?: string) {
  return useReading(readTerms, counsellorId === undefined ? {} : { counsellorId })
}
