import { View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Bullets } from '../../components/bullets/bullets'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import styles from '../places/places.module.scss'
import { type Health, restoredText, toGoThrough } from './words'

/** That a backup was put back lately, what is missing since, and what to go through first. */
export function Restored({ gaps, now }: { readonly gaps: NonNullable<Health['gaps']>; readonly now: Instant }) {
  return (
    <View className={styles.list} id='restored'>
      {gaps.map((gap) => (
        <Notice key={gap.until} kind='warn' id={`restored-${gap.until}`}>
          {restoredText(gap, now)}
        </Notice>
      ))}
      <Card id='to-go-through' title='先核对这些'>
        <Bullets items={toGoThrough} />
      </Card>
    </View>
  )
}
