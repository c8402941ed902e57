import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { momentText, timeText } from '../../wording/dates'
import { endOf, type Keeping } from './held'

interface StillHeldProps {
  readonly keeping: Keeping
  readonly now: Instant
  readonly onGoOn: () => void
}

/** A sheet was put away, and the place is still theirs: the list of free ones does not show it. */
export function StillHeld({ keeping, now, onGoOn }: StillHeldProps) {
  const { appointment } = keeping.held
  return (
    <Notice
      kind='info'
      id='still-held'
      action={
        <Button kind='secondary' id='go-on' onPress={onGoOn}>
          接着约这个时间
        </Button>
      }
    >
      {`${momentText(appointment.start, now)} 还为你留着，到 ${timeText(endOf(keeping.held))}。不约了也没关系，到时会自动放开。`}
    </Notice>
  )
}
