import { childMode } from '#core/content/child-mode'
import { hotlines } from '#core/content/hotlines'
import { orderHotlines } from '#core/domain/risk/order'
import { CrisisCard, type CrisisWays } from '../../components/crisis-card/crisis-card'
import { useNow } from '../../device/use-now'
import { openHelp } from '../../navigation/door'

interface ChildCrisisProps {
  readonly level?: 1 | 2
  readonly ways?: CrisisWays
}

/** The crisis card in a child's words. Everything it needs is on the phone: no network, no account. */
export function ChildCrisis({ level, ways }: ChildCrisisProps) {
  const wanted: readonly string[] = childMode.lines
  const entries = orderHotlines(hotlines, useNow()).filter(({ hotline }) => wanted.includes(hotline.number))
  return (
    <CrisisCard words={childMode.crisis} level={level} hotlines={entries} onHelp={() => void openHelp()} ways={ways} />
  )
}
