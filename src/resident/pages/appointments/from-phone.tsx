import type { Instant } from '#core/domain/time'
import type { Asked } from '../../../components/answer/answer'
import { Card } from '../../../components/card/card'
import { FailedNotice } from '../../../components/notice/failed-notice'
import { Notice } from '../../../components/notice/notice'
import { momentText, spanText } from '../../../wording/dates'
import { mayPass, sentenceFor } from '../../../wording/refusals'
import { AppointmentFacts } from '../../booking/appointment-facts'
import type { PhoneCopy } from '../../booking/phone-copy'

interface FromPhoneProps {
  readonly asked: Exclude<Asked<unknown>, { readonly state: 'ready' }>
  readonly copy: PhoneCopy
  readonly now: Instant
}

/** While the cloud has not answered: what this phone keeps, and since when, since it may have changed. */
export function FromPhone({ asked, copy, now }: FromPhoneProps) {
  const since = `下面是${momentText(copy.at, now)} 存在这台手机上的`
  return (
    <>
      {asked.state === 'failed' ? (
        <FailedNotice
          message={`${sentenceFor(asked.refusal)}${since}，之后有没有变，现在还不知道。要取消，等有网的时候。`}
          onRetry={mayPass(asked.refusal) ? asked.retry : undefined}
        />
      ) : (
        <Notice kind='info' id='from-phone'>{`${since}，正在看有没有变化。`}</Notice>
      )}
      {copy.appointments.map((one, at) => (
        <Card key={one.id} id={`kept-${one.id}`} title={spanText(one.start, one.end, now)}>
          <AppointmentFacts appointment={one} codeId={at === 0 ? 'appointment-code' : `code-${one.id}`} ahead />
        </Card>
      ))}
    </>
  )
}
