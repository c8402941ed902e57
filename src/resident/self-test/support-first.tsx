import { crisisCard } from '#core/content/crisis'
import { crisisLines } from '#core/domain/hotlines/order'
import { CrisisCard, type CrisisWays } from '../../components/crisis-card/crisis-card'
import { useNow } from '../../device/use-now'
import { useKnownLines } from '../../lines/known-lines'
import { openHelp } from '../../navigation/door'

interface SupportFirstProps {
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2
  readonly ways?: CrisisWays
}

/** The crisis card with everything it needs from this phone: no network, no account, no score. */
export function SupportFirst({ level, ways }: SupportFirstProps) {
  const now = useNow()
  const { lines, viewer } = useKnownLines()
  return (
    <CrisisCard
      words={crisisCard}
      level={level}
      hotlines={crisisLines(lines, now, viewer)}
      onHelp={() => void openHelp()}
      ways={ways}
    />
  )
}
