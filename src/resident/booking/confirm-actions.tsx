import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import { afterRefusal } from './after-refusal'
import { SeeMine } from './see-mine'
import type { Outcome } from './use-booking'

export type Trouble = Exclude<Outcome, { readonly state: 'booked' }>

interface ConfirmActionsProps {
  /** What the last try came to; null before the first and while one is under way. */
  readonly trouble: Trouble | null
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmActions({ trouble, busy, onConfirm, onClose }: ConfirmActionsProps) {
  if (trouble?.state === 'refused') return <Refused refusal={trouble.refusal} onClose={onClose} />
  return (
    <>
      {trouble ? (
        <Notice kind='warn' id='booking-trouble'>
          {troubleText(trouble)}
        </Notice>
      ) : null}
      <Button id='confirm-booking' busy={busy} onPress={onConfirm}>
        {trouble ? '再试一次' : '知道了，确认预约'}
      </Button>
      {trouble?.state === 'unknown' ? (
        <SeeMine onLeave={onClose} />
      ) : (
        <Button kind='quiet' id='not-now' disabled={busy} onPress={onClose}>
          不约了
        </Button>
      )}
    </>
  )
}

function troubleText({ state, refusal }: Trouble): string {
  return state === 'unknown'
    ? '没有收到回音，不确定约上没有，看看我的预约就知道了。选好的时间还在，再试一次也不会重复约。'
    : `还没有约上。${sentenceFor(refusal)}选好的时间还在。`
}

/** The choice cannot stand. */
function Refused({ refusal, onClose }: { refusal: string; onClose: () => void }) {
  const after = afterRefusal(refusal)
  return (
    <>
      <Notice kind='warn' id='booking-refused'>
        {sentenceFor(refusal)}
      </Notice>
      {after === 'see-mine' ? <SeeMine onLeave={onClose} /> : null}
      <Button kind={after === 'see-mine' ? 'quiet' : 'secondary'} id='refused-close' onPress={onClose}>
        {after === 'choose-again' ? '另选一个时间' : '知道了'}
      </Button>
    </>
  )
}
