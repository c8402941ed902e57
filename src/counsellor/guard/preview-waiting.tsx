import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { Skeleton } from '../../components/skeleton/skeleton'
import { mayPass, sentenceFor } from '../../wording/refusals'

interface PreviewWaitingProps {
  readonly title: string
  /** Why there is nothing to see; null while it is on its way. */
  readonly failed: { readonly refusal: string; readonly retry: () => void } | null
  readonly onClose: () => void
}

/** Before anything can be shown. A change that cannot be made leads back to where it was written. */
export function PreviewWaiting({ title, failed, onClose }: PreviewWaitingProps) {
  const actions = failed ? (
    <>
      {mayPass(failed.refusal) ? (
        <Button id='preview-again' icon='refresh-cw' onPress={failed.retry}>
          再试一次
        </Button>
      ) : null}
      <Button kind='secondary' id='change-back' onPress={onClose}>
        回去改一改
      </Button>
    </>
  ) : null
  return (
    <Sheet id='change-sheet' open title={title} onClose={onClose} actions={actions}>
      {failed ? (
        <Notice kind='warn' id='preview-refused'>
          {sentenceFor(failed.refusal)}
        </Notice>
      ) : (
        <Skeleton rows={3} />
      )}
    </Sheet>
  )
}
