import { useState } from 'react'
import { hotlineWords } from '#core/content/hotlines'
import type { HotlineEntry } from '#core/domain/hotlines/order'
import { Button } from '../../components/button/button'
import { Heading } from '../../components/element/region'
import { HotlineList } from '../../components/hotline-list/hotline-list'

/** Lines of other places, only for whoever looks for them: a number that is not for here is one more that may not help. */
export function Elsewhere({ entries }: { readonly entries: readonly HotlineEntry[] }) {
  const [shown, setShown] = useState(false)
  if (entries.length === 0) return null
  if (!shown) {
    return (
      <Button kind='quiet' id='lines-elsewhere' onPress={() => setShown(true)}>
        {hotlineWords.elsewhere}
      </Button>
    )
  }
  return (
    <>
      <Heading level={2}>{hotlineWords.elsewhere}</Heading>
      <HotlineList entries={entries} detailed />
    </>
  )
}
