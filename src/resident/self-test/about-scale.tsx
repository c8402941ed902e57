import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { isBrought } from '#core/domain/assessment/edition'
import { checkedOn } from '#core/domain/assessment/passport'
import type { Scale } from '#core/domain/assessment/scale'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { fullDateText } from '../../wording/dates'
import { broughtRow } from './known-scales'
import styles from './self-test.module.scss'

interface AboutScaleProps {
  readonly scale: Scale
  /** Said first to whoever opens it: what in there could frighten. */
  readonly beforehand?: string | undefined
}

/** Where the questions come from and by what right they are used; closed until somebody asks. */
export function AboutScale({ scale, beforehand }: AboutScaleProps) {
  const [open, setOpen] = useState(false)
  return (
    <View className={styles.about}>
      <Press id='about-scale' className={styles.aboutHead} expanded={open} onPress={() => setOpen(!open)}>
        <View className={styles.aboutInside}>
          <Text>关于这份问卷</Text>
          <Text className={styles.more}>{open ? '收起' : '展开'}</Text>
        </View>
      </Press>
      {open && beforehand ? <Text>{beforehand}</Text> : null}
      {open ? <Passport scale={scale} /> : null}
    </View>
  )
}

type Line = readonly [name: string, text: string | null]

/** What is not known is not shown; a published scale lacks nothing but the review. */
function linesOf({ id, version, title, abbreviation, bandSets, passport }: Scale): Line[] {
  const { licence, electronicUse, review } = passport
  const [set] = bandSets
  const checked = checkedOn(passport)
  const brought = isBrought(version)
  const lastDay = brought ? broughtRow(id, version)?.lastDay : undefined
  const words = brought ? '文字说明由引进它的机构提供。' : '文字说明由本项目编写。'
  return [
    ['专业审阅', review ? `${fullDateText(review.on)} 由${review.by}审阅` : '尚未经专业人员审阅'],
    ['怎么来的', brought ? '由本机构引进：一人交来文字和授权书，另一人核对后放上来' : null],
    ['名称', abbreviation === '' || abbreviation === title ? title : `${title}（${abbreviation}）`],
    ['来源', passport.citation],
    ['中文题目', passport.translation],
    ['使用许可', licence && (brought ? licence.summary : `${licence.summary}（${licence.readAt}）`)],
    ['授权原话', brought && licence ? licence.words : null],
    ['许可用在哪里', passport.territory],
    ['能用到', lastDay === undefined ? null : `${fullDateText(lastDay)}，过了这一天自动停用`],
    ['在屏幕上用', electronicUse && (brought ? '授权书写明允许' : electronicUse.words)],
    ['结果怎样分段', set ? `分界依据：${set.source.replace(/\.$/, '')}。${words}` : words],
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
