import { Text } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Bullets } from '../../components/bullets/bullets'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Card } from '../../components/card/card'
import { timeText } from '../../wording/dates'
import styles from '../line/line.module.scss'
import { callerScript, messageScript, type Opened, toOtherScript } from './words'

/** What whoever calls needs before they dial, and the words that are safe. */
export function NumberCard({ opened, until }: { readonly opened: Opened; readonly until: Instant }) {
  const { call } = useCalling()
  const { number, name, about, callerIs, ownCaller, message, toOther } = opened
  return (
    <Card id='opened' title={`找“${name}”`} tone='warm'>
      <Text selectable userSelect>
        {number}
      </Text>
      <Bullets
        items={[
          callerScript[callerIs](ownCaller),
          '不提心理、咨询这些字，先问对方现在方不方便说话',
          messageScript[message],
          toOtherScript[toOther],
          ...(about === null ? [] : [`对方写的：${about}`]),
        ]}
      />
      <Text className={styles.note}>
        {`到 ${timeText(until)} 为止在你手上。不要抄下来，不要存进通讯录；看过的时间对方能查到。电话里听出有危险，按预案找 110、120。`}
      </Text>
      <Button id='dial' icon='phone' onPress={() => call(number)}>
        拨打
      </Button>
    </Card>
  )
}
