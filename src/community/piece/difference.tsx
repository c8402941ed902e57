import { Text, View } from '@tarojs/components'
import { createElement, Fragment } from 'react'
import { type Changed, changedParagraphs } from '#core/domain/reading/changed-paragraphs'
import { aria } from '../../components/element/aria'
import { Notice } from '../../components/notice/notice'
import styles from './difference.module.scss'

interface DifferenceProps {
  readonly id: string
  /** Each by its paragraphs. */
  readonly earlier: readonly string[]
  readonly later: readonly string[]
}

const onWeb = process.env.TARO_ENV === 'h5'

/** What was taken out is struck through, what was put in is underlined; what stands as it stood is told by number. */
export function Difference({ id, earlier, later }: DifferenceProps) {
  const rows = changedParagraphs(earlier, later)
  if (rows.every(({ is }) => is === 'same')) {
    return (
      <Notice kind='info' id={`${id}-none`}>
        两边写的一样。
      </Notice>
    )
  }
  return (
    <View id={id} className={styles.rows}>
      {runs(rows).map((run, at) => (
        <Fragment key={at}>
          {typeof run === 'number' ? <Text className={styles.note}>{`有 ${run} 段没有改动`}</Text> : <Row row={run} />}
        </Fragment>
      ))}
    </View>
  )
}

/** Paragraphs that are as they were, counted. */
function runs(rows: readonly Changed[]): readonly (Changed | number)[] {
  const told: (Changed | number)[] = []
  for (const row of rows) {
    const last = told.at(-1)
    if (row.is !== 'same') told.push(row)
    else if (typeof last === 'number') told[told.length - 1] = last + 1
    else told.push(1)
  }
  return told
}

function Row({ row }: { readonly row: Changed }) {
  if (row.is === 'changed') {
    return (
      <View className={styles.row}>
        {row.stretches.map(({ is, items }, at) => (
          <Part key={at} is={is} text={items.join('')} />
        ))}
      </View>
    )
  }
  return (
    <View className={styles.row}>
      <Part is={row.is} text={row.text} />
    </View>
  )
}

/** To the ear too: the elements for it on the web, a word on WeChat, which has none. */
function Part({ is, text }: { readonly is: 'same' | 'gone' | 'new'; readonly text: string }) {
  if (is === 'same') return <Text>{text}</Text>
  const className = is === 'gone' ? styles.gone : styles.fresh
  if (onWeb) return createElement(is === 'gone' ? 'del' : 'ins', { className }, text)
  return (
    <Text className={className ?? ''} {...aria({ label: `${is === 'gone' ? '去掉了' : '加上了'}：${text}` })}>
      {text}
    </Text>
  )
}
