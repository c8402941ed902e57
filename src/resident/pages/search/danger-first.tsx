import { crisisInSearch } from '#core/content/crisis-in-search'
import { crisisLines } from '#core/domain/hotlines/order'
import { CrisisCard } from '../../../components/crisis-card/crisis-card'
import { useNow } from '../../../device/use-now'
import { useKnownLines } from '../../../lines/known-lines'
import { openHelp } from '../../../navigation/door'

/** Everything it needs is on the phone. */
export function DangerFirst() {
  const now = useNow()
  const { lines, viewer } = useKnownLines()
  return <CrisisCard words={crisisInSearch} hotlines={crisisLines(lines, now, viewer)} onHelp={() => void openHelp()} />
}
