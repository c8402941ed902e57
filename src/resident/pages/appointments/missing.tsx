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

/** What this phone keeps and the cloud does not have any more: nobody called it off, and perhaps nobody expects them. */
export function Missing({ appointments, now, onKnown }: MissingProps) {
  const { call } = useCalling()
  return appointments.map((one) => {
    const { id, sitePhone } = one
    return (
      <Card key={id} id={`missing-${id}`} title={spanText(one.start, one.end, now)}>
        <Notice kind='warn' id={`missing-why-${id}`}>
          {`这次预约还存在这台手机上，可心邻那边查不到了。去之前请先${sitePhone ? '打电话问站点' : '到站点问一声'}，报上预约码；那边没有的话，就再约一次。`}
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
