import { listDefinitions } from '#core/contracts/assessments'
import type { InputOf, OutputOf } from '#core/contracts/operation'
import { dateOf, type Instant } from '#core/domain/time'
import { queryClient } from '../../cloud/client'
import { lastKnown } from '../../cloud/last-known'
import { keyOf, read } from '../../cloud/read'

/** A questionnaire that was brought with its licence, as a list shows it and with the whole of it as text. */
export type BroughtRow = OutputOf<typeof listDefinitions>['definitions'][number]

type Page = OutputOf<typeof listDefinitions>

const inputOf = (after: string | null): InputOf<typeof listDefinitions> => (after === null ? {} : { after })

function knownPage(after: string | null): Page | null {
  const input = inputOf(after)
  const heard = queryClient.getQueryData<Page>(keyOf(listDefinitions, input))
  return heard ?? lastKnown(listDefinitions, input)?.value ?? null
}

/** From the first page on, as far as they are here. Pages ascend: one that leads back is no page of ours. */
function knownPages(): { readonly pages: readonly Page[]; readonly next: string | null } {
  const pages: Page[] = []
  let after: string | null = null
  for (let page = knownPage(null); page; page = knownPage(after)) {
    pages.push(page)
    if (page.next === null || (after !== null && page.next <= after)) return { pages, next: null }
    after = page.next
  }
  return { pages, next: after }
}

/** All that this phone knows of, heard just now or from before: also those whose last day is over. */
export function broughtRows(): BroughtRow[] {
  return process.env.XINLIN_H5 === 'public' ? [] : knownPages().pages.flatMap(({ definitions }) => definitions)
}

/** Asks for whatever pages follow the first and are not here. False where one of them cannot be had. */
export async function askFurther(): Promise<boolean> {
  for (let { next } = knownPages(); next !== null; { next } = knownPages()) {
    const input = inputOf(next)
    const asked = { queryKey: keyOf(listDefinitions, input), queryFn: () => read(listDefinitions, input) }
    const isHere = await queryClient.fetchQuery(asked).then(
      () => true,
      () => false,
    )
    if (!isHere) return false
  }
  return true
}

/** It closes by itself: on its last day it may still be begun and answered, by the server's clock. */
export const isOpenOn = ({ lastDay }: Pick<BroughtRow, 'lastDay'>, now: Instant): boolean => dateOf(now) <= lastDay
