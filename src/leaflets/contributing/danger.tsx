import { crisisBeforeSending } from '#core/content/crisis-before-sending'
import { crisisLines } from '#core/domain/hotlines/order'
import { Button } from '../../components/button/button'
import { CrisisCard } from '../../components/crisis-card/crisis-card'
import { Page } from '../../components/page/page'
import { useNow } from '../../device/use-now'
import { useKnownLines } from '../../lines/known-lines'
import { openHelp } from '../../navigation/door'

interface DangerProps {
  /** They saw it and go on with what they wrote. */
  readonly onSeen: () => void
  readonly onBack: () => void
}

/** Before what was written goes anywhere: asks nobody, needs no network, and keeps every word. */
export function Danger({ onSeen, onBack }: DangerProps) {
  const now = useNow()
  const { lines, viewer } = useKnownLines()
  return (
    <Page title='读一读' headed>
      <CrisisCard
        words={crisisBeforeSending}
        level={1}
        hotlines={crisisLines(lines, now, viewer)}
        onHelp={() => void openHelp()}
      />
      <Button kind='quiet' id='danger-back' onPress={onBack}>
        回去改写的话
      </Button>
      <Button kind='quiet' id='danger-seen' onPress={onSeen}>
        我看过了，写的是过去的事，接着写
      </Button>
    </Page>
  )
}
