import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { spanText } from '../../../wording/dates'
import { type Appointment, canChange } from '../../booking/appointments'
import { LateNote } from '../../booking/late-note'
import type { Counsellor } from '../../booking/place'
import { SeeMine } from '../../booking/see-mine'
import { ChoosePlace } from './choose-place'

interface MoveHereProps {
  readonly moving: Appointment | undefined
  readonly counsellor: Counsellor
  readonly now: Instant
  readonly onMoved: (appointment: Appointment) => void
}

/** An appointment is given another time, here or with somebody else. */
export function MoveHere({ moving, counsellor, now, onMoved }: MoveHereProps) {
  if (!moving || !canChange(moving, now)) {
    return (
      <Notice kind='empty' id='cannot-move' action={<SeeMine />}>
        这个预约现在不能改时间了，可能已经开始、取消或者改过了。看看我的预约就知道。
      </Notice>
    )
  }
  return (
    <>
      <Notice
        kind='info'
        id='moving'
        action={
          counsellor.selfServe ? undefined : (
            <Button
              kind='secondary'
              id='other-for-move'
              onPress={() => void openPage('/resident/pages/find/index', { step: 'who', move: moving.id })}
            >
              换一位咨询师
            </Button>
          )
        }
      >
        {`正在改 ${spanText(moving.start, moving.end, now)} 的预约。选好新的时间，原来的才会放开。`}
      </Notice>
      <LateNote appointment={moving} now={now} />
      <ChoosePlace counsellor={counsellor} now={now} wish={null} chosen={false} moving={moving} onBooked={onMoved} />
    </>
  )
}
