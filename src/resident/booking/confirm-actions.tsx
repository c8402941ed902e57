import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import { Refused } from './refused'
import { SeeMine } from './see-mine'
import type { Outcome } from './use-booking'

export type Trouble = Exclude<Outcome, { readonly state: 'booked' | 'both-booked' }>

interface ConfirmActionsProps {
  /** What the last try came to; null before the first and while one is under way. */
  readonly trouble: Trouble | null
  /** Why the place could not be kept; null where it is. */
  readonly unheld: string | null
  /** Without a hold nobody knows with whom: then it has to be held first. */
  readonly mayBook: boolean
  readonly needsNumber: boolean
  /** The counsellor says yes or no first. */
  readonly asks: boolean
  readonly busy: boolean
  readonly onAgain: () => void
  readonly onNumber: () => void
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmActions(props: ConfirmActionsProps) {
  const { trouble, unheld, mayBook, needsNumber, asks, busy, onAgain, onNumber, onConfirm, onClose } = props
  if (trouble?.state === 'refused') return <Refused refusal={trouble.refusal} onClose={onClose} />
  return (
    <>
      {trouble ? (
        <Notice kind='warn' id='booking-trouble'>
          {troubleText(trouble)}
        </Notice>
      ) : null}
      {unheld && !trouble ? (
        <Notice kind='warn' id='not-held'>
          {`没能先把这个时间留住。${sentenceFor(unheld)}`}
        </Notice>
      ) : null}
      {mayBook ? null : (
        <Button id='hold-again' onPress={onAgain}>
          再试一次
        </Button>
      )}
      {mayBook && needsNumber ? (
        <Button id='give-number' onPress={onNumber}>
          填上电话号码
        </Button>
      ) : null}
      {mayBook && !needsNumber ? (
        <Button id='confirm-booking' busy={busy} onPress={onConfirm}>
          {trouble?.state === 'alone'
            ? '只约这一个'
            : trouble
              ? '再试一次'
              : asks
                ? '知道了，问一问咨询师'
                : '知道了，确认预约'}
        </Button>
      ) : null}
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
  if (state === 'alone') return '紧接着的那个时间刚刚被约走了，两个都还没有约。这一个还给你留着，可以先只约这一个。'
  return state === 'unknown'
    ? '没有收到回音，不确定约上没有，看看我的预约就知道了。选好的时间还在，再试一次也不会重复约。'
    : `还没有约上。${sentenceFor(refusal)}选好的时间还在。`
}
