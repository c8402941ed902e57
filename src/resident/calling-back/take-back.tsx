import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listMyCallbacks, takeBackCallback } from '#core/contracts/callbacks'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { sentenceFor } from '../../wording/refusals'
import type { Own } from './draft'

export function TakeBack({ request: { id, calling } }: { readonly request: Own }) {
  const [open, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const taking = useDoing(takeBackCallback, { refreshes: [listMyCallbacks] })

  async function take() {
    setRefusal(null)
    const answer = await taking.run({ callbackId: id })
    if (answer.ok) setOpen(false)
    else setRefusal(answer.refusal)
  }
  return (
    <>
      <Button kind='secondary' id='take-back' onPress={() => setOpen(true)}>
        收回，不要打了
      </Button>
      <Sheet
        id='take-back-sheet'
        open={open}
        title='收回这一次'
        busy={taking.busy}
        onClose={() => setOpen(false)}
        actions={
          <>
            {refusal !== null ? (
              <Notice kind='warn' id='take-back-refused'>
                {sentenceFor(refusal)}
              </Notice>
            ) : null}
            <Button id='take-back-yes' busy={taking.busy} onPress={() => void take()}>
              收回
            </Button>
          </>
        }
      >
        <Text>号码、称呼和写的话马上删掉，没有人会再打。</Text>
        {calling ? <Text>工作人员这会儿正拿着号码，电话可能还会响这一次。</Text> : null}
      </Sheet>
    </>
  )
}
