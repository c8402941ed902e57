import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { sentenceFor } from '../../wording/refusals'
import { afterRefusal } from './after-refusal'
import { SeeMine } from './see-mine'

/** The choice cannot stand. */
export function Refused({ refusal, onClose }: { readonly refusal: string; readonly onClose: () => void }) {
  const after = afterRefusal(refusal)
  return (
    <>
      <Notice kind='warn' id='booking-refused'>
        {sentenceFor(refusal)}
      </Notice>
      {after === 'see-mine' ? <SeeMine onLeave={onClose} /> : null}
      <Button kind={after === 'see-mine' ? 'quiet' : 'secondary'} id='refused-close' onPress={onClose}>
        {after === 'choose-again' || after === 'see-mine' ? '另选一个时间' : '知道了'}
      </Button>
    </>
  )
}
