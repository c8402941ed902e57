import type { Instant } from '#core/domain/time'
import { Page } from '../../components/page/page'
import type { Appointment } from './appointments'
import { Booked } from './booked'

/** In the place of what was chosen from. */
export function BookedPage({ appointment, now }: { readonly appointment: Appointment; readonly now: Instant }) {
  return (
    <Page title='预约' heading={headingOf(appointment)}>
      <Booked appointment={appointment} now={now} />
    </Page>
  )
}

function headingOf({ status, movedFrom }: Appointment): string {
  if (status === 'asked') return '已经问了咨询师，等回复'
  return movedFrom === null ? '已经约好' : '已经改好'
}
