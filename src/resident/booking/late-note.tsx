import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Notice } from '../../components/notice/notice'
import type { Appointment } from './appointments'

/** Close to the start: what that means for others, without blame, and whom one can call. Nothing stands in the way. */
export function LateNote({ appointment, now }: { readonly appointment: Appointment; readonly now: Instant }) {
  const { lateFrom, sitePhone, start } = appointment
  const { call } = useCalling()
  if (now < lateFrom || now >= start) return null
  const words = '离开始不远了，这段时间现在放出来，别人多半来不及约上。真来不了也没关系，早一点说就很好。'
  return sitePhone === null ? (
    <Notice kind='info' id='late-note'>
      {words}
    </Notice>
  ) : (
    <Notice
      kind='info'
      id='late-note'
      action={
        <Button kind='secondary' id='late-call' icon='phone' onPress={() => call(sitePhone)}>
          打给站点
        </Button>
      }
    >
      {`${words}也可以打给站点说一声：${sitePhone}。`}
    </Notice>
  )
}
