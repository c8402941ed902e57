import { View } from '@tarojs/components'
import { useState } from 'react'
import { endAllComputers, endComputer, listComputers } from '#core/contracts/computers'
import type { OutputOf } from '#core/contracts/operation'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'

/** The computers one is signed in at, each with an end. */
export function Mine({ computers }: OutputOf<typeof listComputers>) {
  const now = useNow()
  const [refusal, setRefusal] = useState<string | null>(null)
  const around = { refreshes: [listComputers] }
  const ending = useDoing(endComputer, around)
  const endingAll = useDoing(endAllComputers, around)
  async function end(run: () => Promise<{ readonly ok: boolean; readonly refusal?: string }>) {
    const answer = await run()
    setRefusal(answer.ok ? null : (answer.refusal ?? null))
  }
  if (computers.length === 0) {
    return (
      <Notice kind='empty' id='no-computers'>
        现在没有登录着的电脑。
      </Notice>
    )
  }
  return (
    <>
      <Card title='登录着的电脑'>
        {computers.map(({ id, computer, begunAt, until }, at) => (
          <View key={id}>
            <ListRow title={computer} note={`${momentText(begunAt, now)}登录，到${momentText(until, now)}为止`} />
            <Button
              kind='secondary'
              id={`end-${at}`}
              label={`结束 ${computer}`}
              busy={ending.busy}
              onPress={() => void end(() => ending.run({ computerId: id }))}
            >
              结束
            </Button>
          </View>
        ))}
      </Card>
      {refusal === null ? null : (
        <Notice kind='warn' id='not-ended'>
          {sentenceFor(refusal)}
        </Notice>
      )}
      {computers.length < 2 ? null : (
        <Button
          kind='danger-quiet'
          id='end-all'
          busy={endingAll.busy}
          onPress={() => void end(() => endingAll.run({}))}
        >
          全部结束
        </Button>
      )}
    </>
  )
}
