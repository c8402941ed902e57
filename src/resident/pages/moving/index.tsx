import { useState } from 'react'
import { readKept } from '#core/contracts/privacy'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Bullets } from '../../../components/bullets/bullets'
import { Card } from '../../../components/card/card'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { MoveCard } from '../../own-data/move-card'
import { AskCode, type Given } from './ask-code'
import '../../refusals'

const how = [
  '在新的微信里取一个找回码，半小时有效。',
  '带着这部手机，到以前约过的站点去，说出那次预约是哪一天。工作人员要认得你，或者看一眼你的证件，不复印。',
  '工作人员只能提，要另一位档案专人同意。',
  '同意以后再等三天。这三天里，以前的微信收得到消息，点一下就能停。',
  '没有人停，就开始搬：预约、存下的自评、回电请求、稿子、孩子的档案、你同意过的和谁看过你的。',
]

/** On a new account: how to have again what one had on another; on either of the two, how that stands. */
function MovingPage() {
  const now = useNow()
  const asked = useReading(readKept, {}, { eachLook: true })
  const [given, setGiven] = useState<Given | null>(null)
  return (
    <Page
      title='找回记录'
      heading='换了微信，找回以前的记录'
      lead='以前的微信登不上了，记录还在。要本人到站点办，谁都不能隔着屏幕搬走别人的记录。'
    >
      <Answer asked={asked}>
        {({ move }) => {
          const isUnderWay = move !== null && ['asked', 'waiting', 'moving'].includes(move.state)
          const isShown = move?.state === 'code' && given !== null && now < given.until
          return (
            <>
              {move && !isShown ? <MoveCard move={move} /> : null}
              {isUnderWay ? null : <AskCode given={given} again={move?.state === 'code'} onGiven={setGiven} />}
              {isUnderWay && move.side === 'old' ? null : (
                <Card id='how-it-goes' title='怎么办' tone='soft'>
                  <Bullets items={how} />
                </Card>
              )}
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

export default asPage(MovingPage)
