import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { useRestAfter } from '../../../navigation/use-rest'
import { modes } from '../../../wording/codes'
import { spanText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import type { Appointment } from '../../booking/appointments'
import { LateNote } from '../../booking/late-note'
import { type Outcome, useCancelling } from './use-cancelling'

interface CancelSheetProps {
  /** Null while nothing is about to be cancelled. */
  readonly appointment: Appointment | null
  readonly now: Instant
  readonly onClose: () => void
}

type Trouble = Exclude<Outcome, { readonly state: 'cancelled' }>

export function CancelSheet({ appointment, now, onClose }: CancelSheetProps) {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { busy, cancel } = useCancelling()
  useRestAfter(appointment ? 'sheet' : 'list')

  function close() {
    setTrouble(null)
    onClose()
  }
  async function confirm(id: string) {
    setTrouble(null)
    const outcome = await cancel(id)
    if (outcome.state !== 'cancelled') return setTrouble(outcome)
    tell('已经取消')
    close()
  }

  if (!appointment) return null
  return (
    <Sheet
      id='cancel-sheet'
      open
      title='取消这个预约'
      busy={busy}
      onClose={close}
      actions={
        <>
          {trouble ? (
            <Notice kind='warn' id='cancel-refused'>
              {troubleText(trouble)}
            </Notice>
          ) : null}
          {trouble?.state === 'refused' ? null : (
            <Button kind='danger-quiet' id='confirm-cancel' busy={busy} onPress={() => void confirm(appointment.id)}>
              {trouble ? '再试一次' : '确定取消'}
            </Button>
          )}
          <Button kind='secondary' id='keep-appointment' disabled={busy} onPress={close}>
            {closeText(trouble)}
          </Button>
        </>
      }
    >
      <Text>{`${spanText(appointment.start, appointment.end, now)}，${whatOf(appointment)}`}</Text>
      <Text>
        取消后，这个时间会马上空出来给别人。不需要说明理由，以后随时可以再约。只是想换个时间的话，不用取消，用“改时间”就行。
      </Text>
      <LateNote appointment={appointment} now={now} />
    </Sheet>
  )
}

const whatOf = ({ counsellorName, mode, selfServe }: Appointment) =>
  selfServe ? counsellorName : `${counsellorName}，${modes[mode]}`

function troubleText({ state, refusal }: Trouble): string {
  if (state === 'refused') return sentenceFor(refusal)
  return state === 'unknown'
    ? '没有收到回音，不确定取消了没有。再试一次也没关系，或者过一会儿回来看看。'
    : `还没有取消。${sentenceFor(refusal)}`
}

/** "Not now" would be a promise that it stands, which after a lost reply nobody can give. */
function closeText(trouble: Trouble | null): string {
  return trouble === null || trouble.state === 'not-cancelled' ? '先不取消' : '知道了'
}
