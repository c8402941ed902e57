import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { modes, otherKinds } from '../../wording/codes'
import { momentText, timeText } from '../../wording/dates'
import styles from '../staff.module.scss'
import type { Opened } from './words'

interface OpenedCardProps {
  readonly opened: Opened
  readonly onClose: () => void
}

/** What was opened, for as long as it may be read; kept on this page and nowhere else. */
export function OpenedCard({ opened, onClose }: OpenedCardProps) {
  const now = useNow()
  const { call } = useCalling()
  const { until, code, start, mode, counsellorName, siteName, forWhom, intake, name, phone } = opened
  if (now >= until) return <Notice kind='info'>看的时间到了，已经合上。</Notice>
  return (
    <Card id='opened' title={`预约码 ${code}`} tone='warm'>
      <Text>{`${momentText(start, now)} · ${modes[mode]} · ${siteName} · ${counsellorName}`}</Text>
      <Text>{forWhom === 'self' ? '为自己约的' : `为${otherKinds[forWhom]}约的`}</Text>
      {name === null ? null : <Text>{`称呼：${name}`}</Text>}
      {intake.length === 0 ? <Text>没有另外写什么。</Text> : null}
      {intake.map(({ question, answer }) => (
        <View key={question}>
          <Text className={styles.note}>{question}</Text>
          <Text>{answer}</Text>
        </View>
      ))}
      {phone === null ? null : (
        <Button id='dial-opened' icon='phone' onPress={() => call(phone)}>
          {`拨打 ${phone}`}
        </Button>
      )}
      <Text className={styles.note}>{`看到 ${timeText(until)} 为止。不要抄下来，不要截图。`}</Text>
      <Button kind='secondary' id='close-opened' onPress={onClose}>
        合上
      </Button>
    </Card>
  )
}
