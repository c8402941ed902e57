import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listAgenda } from '#core/contracts/appointments'
import { listSite, markCalled } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import styles from './entries.module.scss'

interface MarkCalledProps {
  readonly seat: Omit<InputOf<typeof markCalled>, 'by'>
  readonly onDone: () => void
}

/** Somebody was called, or seen to: the person reads who did it, and the number is gone. */
export function MarkCalled({ seat, onDone }: MarkCalledProps) {
  const [by, setBy] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const marking = useDoing(markCalled, { refreshes: [listAgenda, listSite] })

  async function mark() {
    if (by.trim() === '') return setTrouble('请写上是谁联系的，对方会看到。')
    const answer = await marking.run({ ...seat, by })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell('记下了')
    onDone()
  }
  return (
    <View className={styles.called}>
      <Field
        id='called-by'
        label='谁联系的'
        note='对方会在“我的预约”里看到，比如“云溪老师”“站点小周”。'
        value={by}
        most={60}
        onChange={(value) => {
          setTrouble(null)
          setBy(value)
        }}
      />
      {trouble ? (
        <Notice kind='warn' id='called-refused'>
          {trouble}
        </Notice>
      ) : null}
      <Text>联系上了再记。记下以后，号码就删掉了。</Text>
      <Button id='mark-called' busy={marking.busy} onPress={() => void mark()}>
        已经联系上了
      </Button>
    </View>
  )
}
