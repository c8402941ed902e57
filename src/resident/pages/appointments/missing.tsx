import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { useCalling } from '../../../components/callable/calling'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { spanText } from '../../../wording/dates'
import { AppointmentFacts } from '../../booking/appointment-facts'
import type { KeptAppointment } from '../../booking/phone-copy'

interface MissingProps {
  readonly appointments: readonly KeptAppointment[]
  readonly now: Instant
  readonly onKnown: (id: string) => void
}

function whyOf({ mode, siteName, sitePhone }: KeptAppointment): string {
  const when = mode === 'room' ? '去之前' : '到时间之前'
  const how = sitePhone ? '打电话问站点' : `到${siteName}问一声`
  return `这次预约还存在这台手机上，可是在这个微信里查不到了。${when}请先${how}，报上预约码；那边也没有的话，就再约一次。`
}

/** What this phone keeps and the cloud does not have any more: nobody called it off, and perhaps nobody expects them. */
export function Missing({ appointments, now, onKnown }: MissingProps) {
  const { call } = useCalling()
  return appointments.map((one) => {
    const { id, sitePhone } = one
    return (
      <Card key={id} id={`missing-${id}`} title={spanText(one.start, one.end, now)}>
        <Notice kind='warn' id={`missing-why-${id}`}>
          {whyOf(one)}
        </Notice>
        <AppointmentFacts appointment={one} codeId={`code-${id}`} ahead />
        {sitePhone ? (
          <Button kind='secondary' id={`call-missing-${id}`} icon='phone' onPress={() => call(sitePhone)}>
            打给站点
          </Button>
        ) : null}
        <Button kind='quiet' id={`known-${id}`} onPress={() => onKnown(id)}>
          问过了，不用再提
        </Button>
      </Card>
    )
  })
}
