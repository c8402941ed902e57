import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { sentenceFor } from '../../../wording/refusals'
import type { Trouble } from './use-acting'

interface SeatTroubleProps {
  readonly trouble: Trouble
  readonly busy: boolean
  readonly onAgain: () => void
  /** Back to what was chosen, where another choice may do. */
  readonly onOther?: (() => void) | undefined
  readonly onLook: () => void
}

/** What came in the way. Trying again is no risk: it is the same attempt. */
export function SeatTrouble({ trouble, busy, onAgain, onOther, onLook }: SeatTroubleProps) {
  return (
    <>
      <Notice kind='warn' id='act-refused'>
        {troubleText(trouble)}
      </Notice>
      {trouble.state === 'refused' ? null : (
        <Button id='act-again' busy={busy} onPress={onAgain}>
          再试一次
        </Button>
      )}
      {onOther ? (
        <Button id='act-other' disabled={busy} onPress={onOther}>
          换一个时间
        </Button>
      ) : null}
      <Button kind='secondary' id='act-look' disabled={busy} onPress={onLook}>
        看看日程现在怎样
      </Button>
    </>
  )
}

function troubleText({ state, refusal }: Trouble): string {
  if (state === 'refused') return sentenceFor(refusal)
  return state === 'unknown'
    ? '没有收到回音，不确定记上了没有。再试一次也没关系，不会重复；也可以先看看日程。'
    : `还没有记上。${sentenceFor(refusal)}`
}
