import { crisisCard } from '#core/content/crisis'
import { hotlines } from '#core/content/hotlines'
import { CrisisCard } from '../../components/crisis-card/crisis-card'
import { dial } from '../../device/phone'
import { useNow } from '../../device/use-now'
import { openHelp } from '../../navigation/door'
import { crisisLines } from './crisis-lines'

interface SupportFirstProps {
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2
  readonly onContinue?: () => void
  readonly onLeave?: () => void
}

/** The crisis card with everything it needs from this phone: no network, no account, no score. */
export function SupportFirst({ level, onContinue, onLeave }: SupportFirstProps) {
  const now = useNow()
  return (
    <CrisisCard
      words={crisisCard}
      level={level}
      hotlines={crisisLines(hotlines, now)}
      onDial={dial}
      onHelp={() => void openHelp()}
      onContinue={onContinue}
      onLeave={onLeave}
    />
  )
}
