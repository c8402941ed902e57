import { crisisBeforeCall } from '#core/content/crisis-before-call'
import { crisisLines } from '#core/domain/hotlines/order'
import { Button } from '../../components/button/button'
import { CrisisCard } from '../../components/crisis-card/crisis-card'
import { Page } from '../../components/page/page'
import { useNow } from '../../device/use-now'
import { useKnownLines } from '../../lines/known-lines'
import { openHelp } from '../../navigation/door'

/** In place of the form: asks nobody, needs no network, and leads back to what was written. */
export function Danger({ onBack }: { readonly onBack: () => void }) {
  const now = useNow()
  const { lines, viewer } = useKnownLines()
  return (
    <Page title='联系' headed>
      <CrisisCard
        words={crisisBeforeCall}
        level={1}
        hotlines={crisisLines(lines, now, viewer)}
        onHelp={() => void openHelp()}
      />
      <Button kind='quiet' id='danger-back' onPress={onBack}>
        我看过了，回去改写的话
      </Button>
    </Page>
  )
}
