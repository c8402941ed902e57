import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { confirmComputer, listComputers, lookAtComputer, refuseComputer } from '#core/contracts/computers'
import type { OutputOf } from '#core/contracts/operation'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { Skeleton } from '../../components/skeleton/skeleton'
import { timeText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'

interface QuestionProps {
  readonly code: string
  /** With what there is to say of it; null for nothing. */
  readonly onDone: (word: string | null) => void
}

function refusedText(refusal: string): string {
  if (mayHaveBeenDone(refusal)) return '没有等到回音。请看看电脑上登录了没有；没有的话再点一次。'
  const wrong = refusal === 'code-unknown' || refusal === 'bad-input'
  return wrong ? '这不是电脑上登录用的码，或者已经过时了。' : sentenceFor(refusal)
}

/** 「在这台电脑上登录吗？」 With the number that has to stand on its screen as well. */
export function Question({ code, onDone }: QuestionProps) {
  const [seen, setSeen] = useState<OutputOf<typeof lookAtComputer> | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const looking = useDoing(lookAtComputer)
  const confirming = useDoing(confirmComputer, { refreshes: [listComputers] })
  const refusing = useDoing(refuseComputer)
  async function look() {
    const answer = await looking.run({ code })
    if (answer.ok) setSeen(answer.value)
    else setRefusal(answer.refusal)
  }
  useEffect(() => void look(), [code])
  async function say(doing: typeof confirming | typeof refusing, word: string) {
    setRefusal(null)
    const answer = await doing.run({ code })
    if (answer.ok) onDone(word)
    else setRefusal(answer.refusal)
  }
  if (seen === null && refusal === null) return <Skeleton rows={3} />
  return (
    <>
      {seen === null ? null : (
        <Card title='在这台电脑上登录吗？'>
          <View id='which-computer'>{`${seen.computer}，${timeText(seen.askedAt)} 要求登录`}</View>
          <View className={styles.code} id='same-number'>
            {seen.match}
          </View>
          <View className={styles.note}>
            你面前的电脑上，应该也写着这个数。不一样，或者这个码是别人发给你的，请点“不是我”。
          </View>
        </Card>
      )}
      {refusal === null ? null : (
        <Notice kind='warn' id='not-signed-in-there'>
          {refusedText(refusal)}
        </Notice>
      )}
      {seen === null ? null : (
        <>
          <Button
            id='yes-computer'
            busy={confirming.busy}
            onPress={() => void say(confirming, '登录好了，请看电脑。用完记得在电脑上退出。')}
          >
            数一样，登录
          </Button>
          <Button
            kind='secondary'
            id='no-computer'
            busy={refusing.busy}
            onPress={() => void say(refusing, '没有登录，那个码不能用了。')}
          >
            不是我，不登录
          </Button>
        </>
      )}
      {seen === null ? (
        <Button kind='secondary' id='scan-again' onPress={() => onDone(null)}>
          重新扫
        </Button>
      ) : null}
    </>
  )
}
