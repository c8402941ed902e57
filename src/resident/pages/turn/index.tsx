import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { takeNumber } from '#core/contracts/duty'
import { land } from '#core/contracts/sites'
import { isOpen } from '#core/domain/organisation/opening'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { FailedNotice } from '../../../components/notice/failed-notice'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { readScene } from '../../../device/scene'
import { useNow } from '../../../device/use-now'
import { useStandingOpen } from '../../../device/use-standing-open'
import { isOfNow, NobodyThere } from '../../../lines/nobody-there'
import { useRestAfter } from '../../../navigation/use-rest'
import { sentenceFor } from '../../../wording/refusals'
import { HeldCard } from '../../walking-in/held-card'
import { forgetNumber, type HeldNumber, heldNumber, keepNumber } from '../../walking-in/held-number'
import '../../refusals'

/** Somebody who stands at a site without an appointment: a number, and how it stands with it. No name is asked for. */
function TurnPage() {
  const now = useNow()
  const today = dateOf(now)
  const scene = readScene(useRouter().params.scene)
  const [held, setHeld] = useState<HeldNumber | null>(() => heldNumber(today))
  const [trouble, setTrouble] = useState<string | null>(null)
  // Where they are; and the server's time, which a number begins by.
  const asks = scene !== null && held === null
  const landed = useReading(land, { scene: scene ?? '' }, { enabled: asks, eachLook: true })
  const ready = asks && landed.state === 'ready'
  useStandingOpen(ready && isOpen(landed.value.site, now), ready ? landed.retry : undefined)
  const { busy, run } = useDoing(takeNumber)
  useRestAfter(held ? 'held' : landed.state)

  async function take() {
    if (scene === null) return
    const answer = await run({ scene })
    if (!answer.ok) return setTrouble(answer.refusal)
    const mine = { siteId: answer.value.siteId, walkInId: answer.value.walkInId, date: today }
    keepNumber(mine)
    setTrouble(null)
    setHeld(mine)
  }
  function over() {
    forgetNumber()
    setHeld(null)
  }
  return (
    <Page
      title='现场取号'
      heading='没有预约，直接来的'
      lead='到了站点取一个号，按先后叫。不用登记名字，号只在今天有用。'
    >
      {held && held.date === today ? (
        <HeldCard held={held} onOver={over} />
      ) : scene === null ? (
        <Notice kind='empty' id='no-scene'>
          到了站点，扫墙上的码，再从那一页进来取号。
        </Notice>
      ) : (
        <Answer asked={landed} rows={2}>
          {({ site, unattended }) => (
            <Card id='take-number' title={site.name}>
              {unattended && ready && isOfNow(landed) && isOpen(site, now) ? (
                <NobodyThere phone={site.phone} now={now} />
              ) : null}
              <Notice kind='info'>
                约好时间的人先谈，中间有空就按号叫。取了号请别走远，叫到不在就过了，回来可以再取。
              </Notice>
              {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
              <Button id='take' busy={busy} onPress={() => void take()}>
                我到了，取号
              </Button>
            </Card>
          )}
        </Answer>
      )}
      <Notice kind='info' id='not-for-danger'>
        现在就难受得受不了，不用排队，直接告诉站点里的人，或者打心理援助热线 12356。
      </Notice>
    </Page>
  )
}

export default asPage(TurnPage)
