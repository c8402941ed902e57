import { View } from '@tarojs/components'
import { consents } from '#core/content/consents'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import styles from './book-for.module.scss'
import { Tick } from './tick'

interface SpokenConsentProps {
  readonly heard: boolean
  /** They said yes to calls by the place. */
  readonly calls: boolean
  readonly onHeard: (heard: boolean) => void
}

const consent = consents['book-appointment']

/** What differs for somebody without an account. */
const withoutAccount =
  '你没有用微信预约，所以没有账号编号。你留的称呼和号码会加密保存，只给这位咨询师看，有变动好打电话告诉你。'
const calledByPlace =
  '你没有用微信预约，所以没有账号编号。你留的称呼会加密保存，只给这位咨询师看。号码也加密保存，站点打电话的人只在你说的时间里能看到，只为前一天提醒你、有变动时告诉你，每看一次都会记下来。不想再接，跟我们说一声就行。'

/** The text that everybody who books reads, to be read out to somebody who does not see it. */
export function SpokenConsent({ heard, calls, onHeard }: SpokenConsentProps) {
  return (
    <View className={styles.part}>
      <Heading level={2}>念给对方听</Heading>
      <Card tone='soft'>
        <Heading level={3}>{consent.title}</Heading>
        {consent.paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        <Paragraph>{calls ? calledByPlace : withoutAccount}</Paragraph>
      </Card>
      <Tick id='heard' label='已经念给对方听，对方同意' checked={heard} onChange={onHeard} />
    </View>
  )
}
