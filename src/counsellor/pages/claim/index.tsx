import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRestAfter } from '../../../navigation/use-rest'
import { DeskPage } from '../../desk/desk-page'
import { NotForYou } from '../../desk/not-for-you'
import type { Seat } from '../../seat/seats'
import { useSeat } from '../../seat/use-seat'
import { ClaimForm } from './claim-form'
import { ClaimedCard } from './claimed-card'
import '../../refusals'

/** Somebody in front of the counsellor tells a code and wants them to see what it opens. */
function ClaimPage() {
  const now = useNow()
  const picked = useSeat(now)
  const [claimed, setClaimed] = useState<Seat | null>(null)
  useRestAfter(claimed ? 'claimed' : 'form')
  if (picked.asked.state === 'failed' && picked.asked.refusal === 'not-allowed')
    return (
      <NotForYou title='取件码'>
        这一页是给咨询师在谈话时用的。你自己的取件码，在“我的记录”里收进来。如果你是咨询师却打不开，请找站点的负责人开通。
      </NotForYou>
    )
  if (claimed)
    return (
      <Page title='取件码' heading='收进对方的记录了'>
        <ClaimedCard seat={claimed} now={now} onAnother={() => setClaimed(null)} />
      </Page>
    )
  return (
    <DeskPage
      title='取件码'
      heading='对方告诉你一个取件码'
      lead='人在你面前、愿意告诉你，才用得上。收进去的是对方自己的记录，码用一次就作废。'
    >
      <ClaimForm picked={picked} onClaimed={setClaimed} />
    </DeskPage>
  )
}

export default asPage(ClaimPage)
