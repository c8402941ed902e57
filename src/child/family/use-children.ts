import { listChildren } from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
import { useReading } from '../../cloud/use-reading'

export type KnownChild = OutputOf<typeof listChildren>['children'][number]
export type Profile = NonNullable<KnownChild['profile']>

export type Guardian = Profile['guardians'][number]

export const useChildren = () => useReading(listChildren, {})

/** The one a page is about; null where there is none of that id, or only a name. */
export function childIn({ children }: OutputOf<typeof listChildren>, childId: string | undefined): KnownChild | null {
  return children.find(({ id }) => id === childId) ?? null
}
