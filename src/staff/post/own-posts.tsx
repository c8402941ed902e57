import { View } from '@tarojs/components'
import { useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { leavePost, readPost } from '#core/contracts/staff'
import { useDoing } from '../../cloud/use-doing'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { useRestAfter } from '../../navigation/use-rest'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'
import { betweenWords, trainingNames } from '../words'
import { WhatItSees } from './what-it-sees'

type Post = NonNullable<OutputOf<typeof readPost>['me']>['posts'][number]

/** One post of one's own: what it may see, and the way out. */
export function OwnPost({ post, at }: { readonly post: Post; readonly at: number }) {
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const leaving = useDoing(leavePost, { refreshes: [readPost] })
  useRestAfter(asking ? 'once more' : 'first')
  const { role, nodeId, nodeName, counsellorId, counsellorName, between, lacks } = post
  async function leave() {
    setRefusal(null)
    const answer = await leaving.run({ role, nodeId, counsellorId })
    if (answer.ok) tell('已经离开这个岗位')
    else setRefusal(answer.refusal)
  }
  return (
    <Card id={`post-${at}`} title={[postNames[role], nodeName, counsellorName].filter((one) => one !== '').join(' · ')}>
      <View className={styles.list}>
        <View>
          <Badge tone={between === null ? 'accent' : 'soft'}>{between === null ? '在岗' : betweenWords[between]}</Badge>
        </View>
        {between === null ? null : <Notice kind='info'>{sentenceFor(between)}</Notice>}
        {lacks.length === 0 ? null : <View>{`还缺的培训：${lacks.map((one) => trainingNames[one]).join('、')}`}</View>}
        <WhatItSees role={role} />
        {refusal ? (
          <Notice kind='warn' id={`not-left-${at}`}>
            {sentenceFor(refusal)}
          </Notice>
        ) : null}
        {asking ? (
          <>
            <View>离开以后，这里的事你就看不到了，要再有人邀请才能回来。</View>
            <Button kind='danger-quiet' id={`leave-now-${at}`} busy={leaving.busy} onPress={() => void leave()}>
              确定离开
            </Button>
            <Button kind='secondary' id={`stay-${at}`} onPress={() => setAsking(false)}>
              先不离开
            </Button>
          </>
        ) : (
          <Button kind='quiet' id={`leave-${at}`} onPress={() => setAsking(true)}>
            离开这个岗位
          </Button>
        )}
      </View>
    </Card>
  )
}
