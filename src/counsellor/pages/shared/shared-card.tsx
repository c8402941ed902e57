import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listShared, openShared } from '#core/contracts/assessments'
import { openSharedResult } from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
import { type LookReason, lookReasons } from '#core/domain/privacy/access-entry'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import styles from './index.module.scss'
import { SharedChild } from './shared-child'
import { SharedResult } from './shared-result'

type Shared = OutputOf<typeof listShared>['shares'][number]
type Result = OutputOf<typeof openShared>['result']
type ChildFound = OutputOf<typeof openSharedResult>['result']

const reasons: Record<LookReason, string> = {
  'before-session': '谈话前做准备',
  'in-session': '正在和对方谈',
  'after-session': '谈话以后的跟进',
}

interface SharedCardProps {
  readonly shared: Shared
  readonly now: Instant
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onLeave: () => void
}

/** One that may be read: by code and time, until a reason is said. What was opened is kept while it is on the page. */
export function SharedCard({ shared, now, isChosen, onChoose, onLeave }: SharedCardProps) {
  const { administrationId, ofChild, code, start, until, lookedAt } = shared
  return (
    <Card id={`shared-${administrationId}`} title={`预约码 ${code}`}>
      <Text>{`${momentText(start, now)} 的预约${ofChild ? '，关于孩子' : ''}`}</Text>
      <Text className={styles.note}>{`可以看到 ${momentText(until, now)} 为止。`}</Text>
      {lookedAt === null ? null : <Text className={styles.note}>{`上次看：${momentText(lookedAt, now)}`}</Text>}
      {isChosen ? (
        <Opening administrationId={administrationId} ofChild={ofChild === true} now={now} onLeave={onLeave} />
      ) : (
        <Button kind='secondary' id={`open-${administrationId}`} onPress={onChoose}>
          打开看
        </Button>
      )}
    </Card>
  )
}

interface OpeningProps {
  readonly administrationId: string
  readonly ofChild: boolean
  readonly now: Instant
  readonly onLeave: () => void
}

function Opening({ administrationId, ofChild, now, onLeave }: OpeningProps) {
  const [reason, setReason] = useState<LookReason | null>(null)
  const [result, setResult] = useState<Result | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [found, setFound] = useState<ChildFound | null>(null)
  const opening = useDoing(openShared, { refusedRefreshes: [listShared] })
  const openingOfChild = useDoing(openSharedResult, { refusedRefreshes: [listShared] })

  const isOpen = result !== null || found !== null

  async function look() {
    if (reason === null) return setTrouble('请先选一个为什么看，对方会看到。')
    setTrouble(null)
    if (ofChild) {
      const answer = await openingOfChild.run({ resultId: administrationId, reason })
      if (answer.ok) setFound(answer.value.result)
      else setTrouble(sentenceFor(answer.refusal))
      return
    }
    const answer = await opening.run({ administrationId, reason })
    if (answer.ok) setResult(answer.value.result)
    else setTrouble(sentenceFor(answer.refusal))
  }

  return (
    <View className={styles.part}>
      {found ? <SharedChild result={found} now={now} /> : null}
      {result ? <SharedResult result={result} now={now} /> : null}
      {isOpen ? null : (
        <>
          <ChoiceGroup label='为什么看'>
            {lookReasons.map((one) => (
              <Choice
                key={one}
                id={`reason-${one}`}
                label={reasons[one]}
                chosen={reason === one}
                onChoose={() => setReason(one)}
              />
            ))}
          </ChoiceGroup>
          {trouble ? (
            <Notice kind='warn' id='look-refused'>
              {trouble}
            </Notice>
          ) : null}
          <Button id='look' busy={opening.busy || openingOfChild.busy} onPress={() => void look()}>
            看结果
          </Button>
        </>
      )}
      <Button kind='secondary' id='leave-shared' onPress={onLeave}>
        {isOpen ? '看完了，收起' : '先不看'}
      </Button>
    </View>
  )
}
