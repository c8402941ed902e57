import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { checkedOn } from '#core/domain/assessment/passport'
import type { Scale } from '#core/domain/assessment/scale'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { fullDateText } from '../../wording/dates'
import styles from './self-test.module.scss'

/** Where the questions come from and by what right they are used; closed until somebody asks. */
export function AboutScale({ scale }: { scale: Scale }) {
  const [open, setOpen] = useState(false)
  return (
    <View className={styles.about}>
      <Press id='about-scale' className={styles.aboutHead} expanded={open} onPress={() => setOpen(!open)}>
        <View className={styles.aboutInside}>
          <Text>关于这份问卷</Text>
          <Text className={styles.more}>{open ? '收起' : '展开'}</Text>
        </View>
      </Press>
      {open ? <Passport scale={scale} /> : null}
    </View>
  )
}

type Line = readonly [name: string, text: string | null]

/** What is not known is not shown; a published scale lacks nothing but the review. */
function linesOf({ title, abbreviation, bandSets, passport }: Scale): Line[] {
  const { licence, electronicUse, review } = passport
  const [set] = bandSets
  const checked = checkedOn(passport)
  return [
    ['专业审阅', review ? `${fullDateText(review.on)} 由${review.by}审阅` : '尚未经专业人员审阅'],
    ['名称', abbreviation === '' || abbreviation === title ? title : `${title}（${abbreviation}）`],
    ['来源', passport.citation],
    ['中文题目', passport.translation],
    ['使用许可', licence && `${licence.summary}（${licence.readAt}）`],
    ['许可用在哪里', passport.territory],
    ['在屏幕上用', electronicUse?.words ?? null],
    [
      '结果怎样分段',
      set ? `分界依据：${set.source.replace(/\.$/, '')}。文字说明由本项目编写。` : '文字说明由本项目编写。',
    ],
    ['分段依据的人群', passport.normSample],
    ['来源核对', checked && fullDateText(checked)],
  ]
}

function Passport({ scale }: { scale: Scale }) {
  const lines = linesOf(scale).filter((line): line is readonly [string, string] => line[1] !== null)
  return (
    <View className={styles.passport} {...aria({ role: 'list' })}>
      {lines.map(([name, text]) => (
        <View key={name} {...aria({ role: 'listitem' })}>
          <Text className={styles.term}>{name}</Text>
          <Text className={styles.text}>{text}</Text>
        </View>
      ))}
    </View>
  )
}
