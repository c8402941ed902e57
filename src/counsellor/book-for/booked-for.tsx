import { Text, View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { openPage } from '../../navigation/door'
import { modes } from '../../wording/codes'
import { spanText } from '../../wording/dates'
import styles from './book-for.module.scss'
import type { Row } from './use-booking-for'

interface BookedForProps {
  readonly row: Row
  readonly siteName: string
  readonly now: Instant
  readonly onAnother: () => void
}

const whatNext: Record<Row['mode'], string> = {
  room: '到时报这个码就行，不用说姓名。',
  phone: '到时由你打过去，号码在日程里，点开这一个预约就能看到。',
  video: '对方没有自己的页面，会议链接请另外告诉对方。',
  text: '对方没有自己的页面，会议链接请另外告诉对方。',
}

/** The code alone says whose it is, so it has to be told now. */
export function BookedFor({ row, siteName, now, onAnother }: BookedForProps) {
  const { code, start, end, mode, roomName } = row
  const where = mode === 'room' ? [modes[mode], siteName, roomName].filter(Boolean).join(' · ') : modes[mode]
  return (
    <>
      <Card id='booked-for' title='请把预约码告诉对方'>
        <Text id='booked-code' className={styles.code}>
          {code}
        </Text>
        <Text className={styles.when}>{spanText(start, end, now)}</Text>
        <Text>{where}</Text>
        <Paragraph>{whatNext[mode]}想改时间或取消，让对方打电话来，报这个码。</Paragraph>
      </Card>
      <Button id='book-another' kind='secondary' onPress={onAnother}>
        再给一位约
      </Button>
      <Button id='to-agenda' kind='quiet' onPress={() => void openPage('/counsellor/pages/agenda/index')}>
        看我的日程
      </Button>
    </>
  )
}
