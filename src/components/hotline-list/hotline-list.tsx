import { Text, View } from '@tarojs/components'
import type { HotlineEntry } from '#core/domain/hotlines/order'
import { clockText, dateOf, minuteOf } from '#core/domain/time'
import { dayText } from '../../wording/dates'
import { useCalling } from '../callable/calling'
import { aria } from '../element/aria'
import { Press } from '../element/press'
import { Icon } from '../icon/icon'
import styles from './hotline-list.module.scss'

interface HotlineListProps {
  readonly entries: readonly HotlineEntry[]
  /** Also what each line is for; without it only its hours. */
  readonly detailed?: boolean
}

/**
 * Every row is one button that dials, or writes a message where the line takes only those. In reading order what it does
 * and what it is come first, so that who listens need not wait for the end of a paragraph; the eye is given the number first.
 */
export function HotlineList({ entries, detailed = false }: HotlineListProps) {
  const { call, text } = useCalling()
  return (
    <View className={styles.list}>
      {entries.map((entry) => {
        const { number, name, about, way } = entry.hotline
        const further = detailed ? furtherOf(entry) : ''
        const writes = way === 'text'
        return (
          <Press
            key={number}
            id={`dial-${number}`}
            className={styles.row}
            onPress={() => (writes ? text(number) : call(number))}
          >
            <View className={styles.inside}>
              <View className={styles.call} {...aria({ role: 'img', label: writes ? '发短信' : '拨打' })}>
                <Icon name={writes ? 'message-circle' : 'phone'} />
              </View>
              <View className={styles.words}>
                <View className={styles.head}>
                  <Text className={styles.name}>{name}</Text>
                  <Text className={styles.number}>{number}</Text>
                </View>
                {detailed ? <Text className={styles.about}>{about}</Text> : null}
                <Text className={entry.mayRingOut || entry.unattended ? styles.mayRingOut : styles.note}>
                  {entry.unattended ? unattendedText(entry, entries) : hoursOf(entry)}
                </Text>
                {further ? <Text className={styles.note}>{further}</Text> : null}
              </View>
            </View>
          </Press>
        )
      })}
    </View>
  )
}

/** That nobody is there, as of when, and what is answered instead. */
function unattendedText({ at, unattended }: HotlineEntry, entries: readonly HotlineEntry[]): string {
  if (!unattended) return ''
  const next = entries.find((one) => one.unattended === null && one.openNow !== false && one.hotline.way === 'call')
  const instead = next ? `请先打${next.hotline.name}` : '请先打求助页上别的电话'
  if (unattended.isOfNow) return `暂无人值守，正在找人来接，${instead}`
  const when = `${dayText(dateOf(unattended.at), dateOf(at))} ${clockText(minuteOf(unattended.at))}`
  return `${when} 看的时候没有人值守，现在还不知道，${instead}`
}

function hoursOf({ hotline, at, fresh, openNow, opensNext, mayRingOut }: HotlineEntry): string {
  const unverified = fresh || hotline.kind === 'emergency' ? '' : '号码未核验。'
  if (openNow === false) {
    const next = opensNext ? `，${dayText(opensNext.on, dateOf(at))} ${clockText(opensNext.from)} 开始接听` : ''
    return `${unverified}现在可能没人接听${next}`
  }
  return `${unverified}${mayRingOut ? '夜里可能没人接。' : ''}${hotline.hoursText}`
}

/** Where it is for, in which languages, and that it costs nothing. */
function furtherOf({ hotline: { area, languages, cost } }: HotlineEntry): string {
  return [area?.name ?? '', languages, cost === 'free' ? '免费' : ''].filter((part) => part !== '').join(' · ')
}
