import { Text } from '@tarojs/components'
import { useState } from 'react'
import { forgetChild, listChildren } from '#core/contracts/children'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { replacePage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'

/** Delete a child's profile with all that was kept. */
export function ForgetChildSheet({ childId, onClose }: { readonly childId: string; readonly onClose: () => void }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const forgetting = useDoing(forgetChild, { refreshes: [listChildren] })

  async function confirm() {
    setRefusal(null)
    const answer = await forgetting.run({ childId })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经删掉')
    await replacePage('/child/pages/children/index')
  }
  return (
    <Sheet
      id='forget-sheet'
      open
      title='删掉这份档案'
      busy={forgetting.busy}
      onClose={onClose}
      actions={
        <>
          {refusal ? (
            <Notice kind='warn' id='not-forgotten'>
              {sentenceFor(refusal)}
            </Notice>
          ) : null}
          <Button id='confirm-forget' kind='danger-quiet' busy={forgetting.busy} onPress={() => void confirm()}>
            删掉
          </Button>
          <Button kind='quiet' id='do-not-forget' disabled={forgetting.busy} onPress={onClose}>
            先留着
          </Button>
        </>
      }
    >
      <Text>孩子的年月、保存过的筛查和自评都会删掉，所有监护人马上都看不到，一小时内从库里清掉，找不回来。</Text>
    </Sheet>
  )
}
