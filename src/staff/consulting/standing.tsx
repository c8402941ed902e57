import { Text, View } from '@tarojs/components'
import { fieldNames } from '#core/content/expert-names'
import { postNames } from '#core/content/post-names'
import { dateOf } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { dayText, momentText } from '../../wording/dates'
import styles from './consulting.module.scss'
import { becauseWords, type Opened, stateWordOf, toneOf } from './words'

/** How it stands, and all that was said, the first word first. */
export function Standing({ opened }: { readonly opened: Opened }) {
  const now = useNow()
  const { side, state, name, role, field, because, replyBy, askedAt, goneAt, said } = opened
  const called = name || '没有写称呼的同事'
  return (
    <>
      <Card id='standing' title={side === 'asker' ? `你问${called}` : `${called}问你`}>
        <View>
          <Badge tone={toneOf(opened)}>{stateWordOf(opened)}</Badge>
        </View>
        <Text>
          {`${fieldNames[field]} · ${momentText(askedAt, now)} 问的${side === 'expert' ? ` · ${postNames[role]}` : ''}`}
        </Text>
        {replyBy === null ? null : <Text id='reply-by'>{`最晚 ${momentText(replyBy, now)} 以前答复`}</Text>}
        {because === null ? null : <Text id='because'>{becauseWords[side][because]}。</Text>}
        <WhatNow opened={opened} />
        {opened.replyBy === null && state !== 'answered' ? (
          <Text className={styles.note}>{`留到 ${dayText(dateOf(goneAt), dateOf(now))}，然后删掉。`}</Text>
        ) : null}
      </Card>
      {said.map(({ mine, at, words }) => (
        <View key={at} className={`${styles.word} ${mine ? styles.mine : ''}`}>
          <Text className={styles.note}>{`${mine ? '你' : called} · ${momentText(at, now)}`}</Text>
          {words === null ? (
            <Text className={styles.note}>这一段打不开。</Text>
          ) : (
            <Paragraph className={styles.said}>{words}</Paragraph>
          )}
        </View>
      ))}
    </>
  )
}

/** Of one whose words are gone: why, and what to do. */
function WhatNow({ opened: { side, state, because, expertId } }: { readonly opened: Opened }) {
  if (state === 'withdrawn') return <Text>里面的字都删掉了。</Text>
  // Who asked took them away: `because` says so.
  if (state !== 'sent-back' || because !== null) return null
  if (side === 'expert') return <Text>里面的字都删掉了，对方会重新写。请不要再用记下来的。</Text>
  return (
    <>
      <Text id='write-anew'>专家从里面认得出人，所以退回来，字都删掉了。请去掉能认出人的细节，重新写一条。</Text>
      <Button
        kind='secondary'
        id='ask-anew'
        onPress={() => void openPage('/staff/pages/consult/index', { expert: expertId })}
      >
        重新写
      </Button>
    </>
  )
}
