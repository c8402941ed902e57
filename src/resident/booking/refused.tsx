import type { ReactNode } from 'react'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import { afterRefusal } from './after-refusal'
import { SeeMine } from './see-mine'

interface RefusedProps {
  readonly refusal: string
  readonly onClose: () => void
  /** What may be had in place of it. */
  readonly children?: ReactNode
}

/** The choice cannot stand. */
export function Refused({ refusal, onClose, children }: RefusedProps) {
  const after = afterRefusal(refusal)
  return (
    <>
      <Notice kind='warn' id='booking-refused'>
        {sentenceFor(refusal)}
      </Notice>
      {children}
      {after === 'see-mine' ? <SeeMine onLeave={onClose} /> : null}
      <Button kind={after === 'see-mine' ? 'quiet' : 'secondary'} id='refused-close' onPress={onClose}>
        {after === 'choose-again' || after === 'see-mine' ? '另选一个时间' : '知道了'}
      </Button>
    </>
  )
}
