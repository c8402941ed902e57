import { type ReactNode, useState } from 'react'
import { Page } from '../../components/page/page'
import { tell } from '../../device/tell'
import { replacePage } from '../../navigation/door'
import { useRestAfter } from '../../navigation/use-rest'
import { mayBeSomebodyElses } from '../../resident/self-test/own-sheets'
import { type Found, forgetDraft, foundDraft } from './draft'
import { FoundCard } from './found-card'

interface OwnDraftFirstProps {
  readonly children: (found: Found | null) => ReactNode
}

/** Before a page shows what was answered about a child and lay here already: whose is it. By the rule of self-tests. */
export function OwnDraftFirst({ children }: OwnDraftFirstProps) {
  const [found] = useState<Found | null>(foundDraft)
  const [asks, setAsks] = useState(() => found !== null && mayBeSomebodyElses(found.draft))
  useRestAfter(asks ? 'whose' : 'own')
  if (!found || !asks) return children(found)

  function wipe() {
    forgetDraft()
    tell('已经清掉')
    void replacePage('/child/pages/check/index')
  }
  return (
    <Page title='孩子' heading='为孩子看看'>
      <FoundCard found={found} onGoOn={() => setAsks(false)} onWipe={wipe} />
    </Page>
  )
}
