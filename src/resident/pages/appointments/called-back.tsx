import { Button } from '../../../components/button/button'
import { useCalling } from '../../../components/callable/calling'
import { Notice } from '../../../components/notice/notice'
import { openHelp } from '../../../navigation/door'
import type { Appointment } from '../../booking/appointments'

/** Somebody will call. Meanwhile: what one can do by oneself. */
export function CalledBack({ appointment }: { readonly appointment: Appointment }) {
  const { sitePhone } = appointment
  const { call } = useCalling()
  return (
    <Notice
      kind='info'
      id='call-back-noted'
      action={
        <>
          {sitePhone ? (
            <Button kind='secondary' id='call-back-site' icon='phone' onPress={() => call(sitePhone)}>
              打给站点
            </Button>
          ) : null}
          <Button kind='secondary' id='call-back-help' icon='life-buoy' onPress={() => void openHelp()}>
            看看现在能打的电话
          </Button>
        </>
      }
    >
      {`记下了，会有人打给你。等不及的话，不用干等。${sitePhone ? '站点没人接的话，还有别的电话可以打。' : ''}`}
    </Notice>
  )
}
