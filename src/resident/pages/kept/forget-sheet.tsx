import { Text } from '@tarojs/components'
import { useState } from 'react'
import { forgetAssessment, listMyAssessments } from '#core/contracts/assessments'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { sentenceFor } from '../../../wording/refusals'
import { noteDeleted } from '../../self-test/ended-sheets'
import { type Kept, keptOn } from './kept'

interface ForgetSheetProps {
  /** Null while nothing is about to be deleted. */
  readonly kept: Kept | null
  readonly onClose: () => void
}

export function ForgetSheet({ kept, onClose }: ForgetSheetProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const forget = useDoing(forgetAssessment, { refreshes: [listMyAssessments] })

  function close() {
    setRefusal(null)
    onClose()
  }
  async function confirm(administrationId: string) {
    setRefusal(null)
    const answer = await forget.run({ administrationId })
    // Already gone, from another phone or an earlier try whose reply was lost: what was wanted has happened.
    if (!answer.ok && answer.refusal !== 'assessment-unknown') return setRefusal(answer.refusal)
    noteDeleted(administrationId)
    tell('已经删掉')
    close()
  }

  if (!kept) return null
  return (
    <Sheet
      id='forget-sheet'
      open
      title='删掉这条记录'
      busy={forget.busy}
      onClose={close}
      actions={
        <>
          {refusal ? (
            <Notice kind='warn' id='not-forgotten'>
              {mayHaveBeenDone(refusal) ? '没有等到回音，不知道删掉没有。可以再删一次。' : sentenceFor(refusal)}
            </Notice>
          ) : null}
          <Button kind='danger-quiet' id='confirm-forget' busy={forget.busy} onPress={() => void confirm(kept.id)}>
            删掉，不再保留
          </Button>
          <Button kind='quiet' id='keep-it' disabled={forget.busy} onPress={close}>
            先留着
          </Button>
        </>
      }
    >
      <Text>{`${keptOn(kept)} 的回答和结果会一起删掉，删了就找不回来。`}</Text>
    </Sheet>
  )
}
