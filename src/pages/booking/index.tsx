import { useState } from 'react'
import { listCounsellors } from '#core/contracts/appointments'
import { asPage } from '../../boundary/as-page'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { CounsellorRow } from './counsellor-row'
import { SiteFilter } from './site-filter'

function BookingPage() {
  const now = useNow()
  const [siteId, setSiteId] = useState<string | null>(null)
  const asked = useReading(listCounsellors, {})
  return (
    <Page title='预约' heading='和咨询师谈一谈' lead='全部免费，来不来由你，开始之前随时可以取消。' tab='booking'>
      <ListGroup>
        <ListRow
          id='my-appointments'
          icon='calendar-clock'
          title='我的预约'
          onPress={() => void openPage('/resident/pages/appointments/index')}
        />
      </ListGroup>
      <Answer
        asked={asked}
        rows={4}
        isEmpty={({ counsellors }) => counsellors.length === 0}
        empty='这里暂时还没有可以预约的咨询师。想找人说说，可以先打 12356。'
      >
        {({ counsellors }) => {
          const shown = counsellors.filter((one) => siteId === null || one.siteId === siteId)
          return (
            <>
              <SiteFilter counsellors={counsellors} chosen={siteId} onChoose={setSiteId} />
              <ListGroup>
                {shown.map((one) => (
                  <CounsellorRow key={one.id} counsellor={one} now={now} />
                ))}
              </ListGroup>
            </>
          )
        }}
      </Answer>
      <Notice kind='info'>
        咨询师不做诊断，也不开药。预约不是急救：等不到那一天，请打 12356；有生命危险，请打 120 或 110。
      </Notice>
    </Page>
  )
}

export default asPage(BookingPage)
