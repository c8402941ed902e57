import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listMyAppointments, removeOther } from '#core/contracts/appointments'
import { listChildren } from '#core/contracts/children'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { sentenceFor } from '../../../wording/refusals'

interface OffListSheetProps {
  readonly childId: string
  readonly onClose: () => void
}

/** Of whoever is no guardian any more: why nothing shows, and the child off their list, too. */
export function OffListSheet({ childId, onClose }: OffListSheetProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const removing = useDoing(removeOther, { refreshes: [listChildren, listMyAppointments] })

  async function confirm() {
    setRefusal(null)
    const answer = await removing.run({ otherId: childId })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经去掉')
    onClose()
  }
  return (
    <Sheet
      id='off-list-sheet'
      open
      title='从我的名单里去掉'
      busy={removing.busy}
      onClose={onClose}
      actions={
        <>
          {refusal ? (
            <Notice kind='warn' id='not-taken-off'>
              {mayHaveBeenDone(refusal) ? '没有等到回音，不知道去掉没有。再点一次也没关系。' : sentenceFor(refusal)}
            </Notice>
          ) : null}
          <Button id='take-off-list' busy={removing.busy} onPress={() => void confirm()}>
            去掉
          </Button>
          <Button kind='quiet' id='leave-on-list' disabled={removing.busy} onPress={onClose}>
            先留着
          </Button>
        </>
      }
    >
      <Text>你现在不在这个孩子的监护人里，或者档案已经删掉了，所以这里什么都看不到。</Text>
      <Text>去掉以后，名单里不再有这个称呼，预约时也选不到。要是弄错了，请另一位监护人再给你一个码。</Text>
    </Sheet>
  )
}
