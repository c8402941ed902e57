import { View } from '@tarojs/components'
import { listMoves } from '#core/contracts/records'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Card } from '../../../components/card/card'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useReturn } from '../../../counsellor/desk/use-return'
import { useNow } from '../../../device/use-now'
import { AboutMove } from '../../moving/about-move'
import { RequestForm } from '../../moving/request-form'
import { ToDecide } from '../../moving/to-decide'
import { moveTitle } from '../../moving/words'
import styles from '../../staff.module.scss'
import '../../refusals'

/** For the care team, who ask for somebody that stands before them, and for the keeper of records, who says whether it may be. */
function MovingPage() {
  const now = useNow()
  const asked = useReading(listMoves, {}, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='找回记录'>这一页是给咨询师、社区工作人员和档案专人用的。</NotForYou>
  }
  return (
    <DeskPage
      title='找回记录'
      heading='有人换了微信，找回记录'
      lead='本人要在面前。一个人提，另一位档案专人同意，再等三天，旧微信可以停。记录里写了什么、是谁的，这里都看不到。'
    >
      <Answer asked={asked} rows={4}>
        {({ asks, keeps, kept, more, asked: own }) => (
          <View className={styles.list}>
            {asks ? <RequestForm /> : null}
            {keeps ? <Heading level={2}>等你答复的和正在等的</Heading> : null}
            {keeps && kept.length === 0 ? (
              <Notice kind='empty' id='no-moves-kept'>
                现在没有人要找回记录。
              </Notice>
            ) : null}
            {kept.map((one, at) => (
              <ToDecide key={one.id} move={one} at={at} />
            ))}
            {more ? <Notice kind='info'>后面还有，先答复这些。</Notice> : null}
            {asks && own.length === 0 ? (
              <Notice kind='empty' id='no-moves-asked'>
                你还没有替谁提过。
              </Notice>
            ) : null}
            {own.length > 0 ? <Heading level={2}>你提过的</Heading> : null}
            {own.map((one) => (
              <Card key={one.id} title={`你提的 · ${moveTitle(one, now)}`} tone='soft'>
                <AboutMove move={one} />
              </Card>
            ))}
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

export default asPage(MovingPage)
