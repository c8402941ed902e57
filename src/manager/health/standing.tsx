import { View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Notice } from '../../components/notice/notice'
import styles from '../places/places.module.scss'
import { alarmWords, type Health, sinceText } from './words'

/** What is wrong now, one line each with what can be done; or that nothing is. */
export function Standing({ health, now }: { readonly health: Health; readonly now: Instant }) {
  const { crossed, calls, jobs } = health
  if (crossed.length > 0) {
    return (
      <View className={styles.list}>
        {crossed.map(({ id, since }) => (
          <Notice key={id} kind='warn' id={`alarm-${id}`}>
            {`${alarmWords[id].what}，${sinceText(since, now)}。${alarmWords[id].todo}`}
          </Notice>
        ))}
      </View>
    )
  }
  if (calls.until === null) {
    return (
      <Notice kind='empty' id='health-new'>
        最近一天还没有数到什么。有人用过以后，过一会儿再来看。
      </Notice>
    )
  }
  return (
    <Notice kind='info' id='health-standing'>
      {jobs.notWell > 0
        ? '没有哪一项过了线，但自动做的事里有没做好的，请看下面。'
        : '没有哪一项过了线。过了线，会在你的消息里说一次。'}
    </Notice>
  )
}
