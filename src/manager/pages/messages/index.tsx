import { Text } from '@tarojs/components'
import { readMessages } from '#core/contracts/organisation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Card } from '../../../components/card/card'
import { EditMessages } from '../../messages/edit-messages'
import { ShownMessages } from '../../messages/shown-messages'
import { KeepingPage } from '../../places/keeping-page'
import styles from '../../places/places.module.scss'
import '../../refusals'

/** Which of WeChat's templates are sent on which occasion, what goes into them, and when nothing is sent. */
function MessagesPage() {
  const asked = useReading(readMessages, {})
  return (
    <KeepingPage
      asked={asked}
      title='提醒的模板'
      heading='微信提醒的模板'
      lead='居民和咨询师自己允许过，微信才会提醒，允许一次发一条。这里定每种提醒用哪个模板、写什么，晚上几点以后不发。'
    >
      {({ settings, mayChange }) => (
        <>
          <Card id='whence' title='模板从哪里来' tone='soft'>
            <Text>
              在微信公众平台的“订阅消息”里，从公共模板库选模板，每种提醒各用一个，标题也要不一样，选好以后在“我的模板”里有编号和每一格的名字，照抄到这里。
            </Text>
            <Text>
              提醒会显示在锁着的屏幕上，旁边的人也看得到。模板的标题和每一格里，都不写是什么事，不写人的名字，只说约好了、几点、打开看看。
            </Text>
            <Text>
              每一格的名字开头说它是哪一类：thing 是事物，phrase 是汉字，character_string 是字符串，time 和 date
              是时间和日期。“发生了什么”由心邻填，只放在 thing 和 phrase
              里。别的类这里没有可放的，请选没有那些格子的模板。
            </Text>
            <Text className={styles.note}>
              这里只看得到填进来的字。模板的标题在公众平台上，请选的时候看好；编号对不对，要发的时候微信才知道。
            </Text>
          </Card>
          {mayChange ? <EditMessages settings={settings} /> : <ShownMessages settings={settings} />}
        </>
      )}
    </KeepingPage>
  )
}

export default asPage(MessagesPage)
