import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listCounsellors } from '#core/contracts/appointments'
import { asPage } from '../../boundary/as-page'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { InWeChat } from '../../components/in-wechat/in-wechat'
import { ListGroup } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { useNow } from '../../device/use-now'
import { useRenewal } from '../../device/use-renewal'
import { useRestAfter } from '../../navigation/use-rest'
import { isOutdated } from '../../resident/booking/outdated'
import styles from './booking.module.scss'
import { CounsellorRow } from './counsellor-row'
import { FirstWays } from './first-ways'
import { FurtherCounsellors } from './further-counsellors'
import { SiteFilter } from './site-filter'
import { useScannedSite } from './use-scanned-site'

function BookingPage() {
  const now = useNow()
  const scanned = useScannedSite()
  // Nobody chose: where somebody scanned. Null was chosen: everywhere.
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const asked = useReading(listCounsellors, {})
  const ready = asked.state === 'ready'
  useRenewal(ready && isOutdated(asked.value, now), now, ready ? asked.retry : undefined)
  const counsellors = ready ? asked.value.counsellors : []
  const near = counsellors.some(({ siteId }) => siteId === scanned?.id) ? scanned : null
  const siteId = chosen === undefined ? (near?.id ?? null) : chosen
  // A place that becomes known only now changes the list under somebody's finger.
  useRestAfter(near?.id ?? '')

  return (
    <Page title='预约' heading='和咨询师谈一谈' lead='全部免费，来不来由你，开始前随时可以取消。' tab='booking'>
      <FirstWays
        soonest={counsellors[0]?.nextFree ?? null}
        selfServe={ready && asked.value.selfServe === true}
        now={now}
      />
      <Answer
        asked={asked}
        rows={4}
        isEmpty={() => counsellors.length === 0}
        empty='这里暂时还没有可以预约的咨询师。想找人说说，可以先打 12356。'
      >
        {({ bookable, next }) => (
          <>
            <SiteFilter counsellors={counsellors} chosen={siteId} onChoose={setChosen} />
            {near && chosen === undefined ? (
              <Text id='scanned-first' className={styles.said}>{`你扫过${near.name}的码，先看这里的，也可以换。`}</Text>
            ) : null}
            <ListGroup>
              {counsellors
                .filter((one) => siteId === null || one.siteId === siteId)
                .map((one) => (
                  <CounsellorRow key={one.id} counsellor={one} until={bookable.until} now={now} />
                ))}
            </ListGroup>
            {next ? <FurtherCounsellors after={next} siteId={siteId} now={now} /> : null}
          </>
        )}
      </Answer>
      <Notice kind='info'>
        咨询师不做诊断，也不开药。预约不是急救：等不到那一天，请打 12356；有生命危险，请打 120 或 110。
      </Notice>
    </Page>
  )
}

function BookingInWeChat() {
  return (
    <Page title='预约' heading='和咨询师谈一谈' lead='全部免费，来不来由你，开始之前随时可以取消。' tab='booking'>
      <InWeChat what='booking' />
      <Notice kind='info'>预约不是急救：等不到那一天，请打 12356；有生命危险，请打 120 或 110。</Notice>
    </Page>
  )
}

export default asPage(process.env.XINLIN_H5 === 'public' ? BookingInWeChat : BookingPage)
