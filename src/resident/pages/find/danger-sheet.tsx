import { crisisCard } from '#core/content/crisis'
import { crisisLines } from '#core/domain/hotlines/order'
import type { Instant } from '#core/domain/time'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { Sheet } from '../../../components/sheet/sheet'
import { useKnownLines } from '../../../lines/known-lines'
import { openHelp } from '../../../navigation/door'

interface DangerSheetProps {
  readonly now: Instant
  readonly onClose: () => void
  /** On to a conversation all the same. */
  readonly onBook: () => void
}

/** Help first, out of the phone; a conversation stays one tap away. Nothing of this is kept or sent. */
export function DangerSheet({ now, onClose, onBook }: DangerSheetProps) {
  const known = useKnownLines()
  const lines = crisisLines(known.lines, now, known.viewer)

  function leave(go: () => void) {
    onClose()
    // A moment later: a sheet's entry in the browser's history has to be on its way out before the page's is added.
    setTimeout(go, 0)
  }
  return (
    <Sheet
      id='danger-sheet'
      open
      title={crisisCard.title}
      onClose={onClose}
      actions={
        <>
          <Button id='danger-help' icon='life-buoy' onPress={() => leave(() => void openHelp())}>
            {crisisCard.helpLabel}
          </Button>
          <Button kind='quiet' id='danger-book' onPress={() => leave(onBook)}>
            也想约个人谈谈，接着约
          </Button>
        </>
      }
    >
      <Paragraph>{crisisCard.lead}</Paragraph>
      <HotlineList entries={lines} />
      {lines.some(({ mayRingOut }) => mayRingOut) ? <Paragraph>{crisisCard.ifNobodyAnswers}</Paragraph> : null}
      <Bullets items={crisisCard.steps} plain />
      <Paragraph>{crisisCard.danger}</Paragraph>
      <Paragraph>你点了这一项，没有记下来，也没有发给任何人。预约不是急救，等不到那一天，请先打电话。</Paragraph>
      <Paragraph>{crisisCard.notReviewed}</Paragraph>
    </Sheet>
  )
}
