import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listMyContributions, takeBackContribution } from '#core/contracts/contributions'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { sentenceFor } from '../../wording/refusals'
import type { Own } from './draft'

export function TakeBack({ one: { id, state } }: { readonly one: Own }) {
  const [open, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const taking = useDoing(takeBackContribution, { refreshes: [listMyContributions] })

  async function take() {
    setRefusal(null)
    const answer = await taking.run({ contributionId: id })
    if (answer.ok) setOpen(false)
    else setRefusal(answer.refusal)
  }
  return (
    <>
      <Button kind='secondary' id={`take-back-${id}`} onPress={() => setOpen(true)}>
        收回，不登了
      </Button>
      <Sheet
        id='take-back-sheet'
        open={open}
        title='收回这一篇'
        busy={taking.busy}
        onClose={() => setOpen(false)}
        actions={
          <>
            {refusal === null ? null : (
              <Notice kind='warn' id='take-back-refused'>
                {sentenceFor(refusal)}
              </Notice>
            )}
            <Button id='take-back-yes' busy={taking.busy} onPress={() => void take()}>
              收回
            </Button>
          </>
        }
      >
        <Text>文字、署名和来往的话马上删掉，找不回来。还想留着，先在“看我写的”里抄下来。</Text>
        {state === 'taken' ? <Text>编辑做了一半的稿子也一起删掉。</Text> : null}
      </Sheet>
    </>
  )
}
