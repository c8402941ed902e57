import { parentSupport } from '#core/content/parent-support'
import { crisisLines } from '#core/domain/hotlines/order'
import { CrisisCard, type CrisisWays } from '../../components/crisis-card/crisis-card'
import { useNow } from '../../device/use-now'
import { useKnownLines } from '../../lines/known-lines'
import { openHelp } from '../../navigation/door'

interface ParentFirstProps {
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2
  readonly ways?: CrisisWays
}

/** The crisis card in words for whoever cares for a small child. From this phone alone: no network, no account. */
export function ParentFirst({ level, ways }: ParentFirstProps) {
  const now = useNow()
  const { lines, viewer } = useKnownLines()
  return (
    <CrisisCard
      words={parentSupport}
      level={level}
      hotlines={crisisLines(lines, now, viewer)}
      onHelp={() => void openHelp()}
      ways={ways}
    />
  )
}
