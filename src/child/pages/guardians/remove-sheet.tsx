import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listChildren, removeGuardian } from '#core/contracts/children'
import type { RemovalReason } from '#core/domain/children/profile'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { tell } from '../../../device/tell'
import { sentenceFor } from '../../../wording/refusals'
import type { Guardian } from '../../family/use-children'

const reasons: Record<Exclude<RemovalReason, 'left'>, string> = {
  'not-guardian-any-more': '现在不照看孩子了',
  'by-mistake': '当初加错了人',
  'for-safety': '为了孩子的安全',
}

interface RemoveSheetProps {
  readonly childId: string
  readonly guardian: Guardian
  readonly onClose: () => void
}

/** Take somebody off, or leave. The reason stays with the record; who is taken off is not told it. */
export function RemoveSheet({ childId, guardian, onClose }: RemoveSheetProps) {
  const [reason, setReason] = useState<RemovalReason | null>(guardian.mine ? 'left' : null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const removing = useDoing(removeGuardian, { refreshes: [listChildren] })

  async function confirm() {
    if (reason === null) return
    setRefusal(null)
    const answer = await removing.run({ childId, guardianId: guardian.id, reason })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(guardian.mine ? '已经退出' : '已经移出')
    onClose()
  }
  return (
    <Sheet
      id='remove-sheet'
      open
      title={guardian.mine ? '退出这份档案' : '移出这位监护人'}
      busy={removing.busy}
      onClose={onClose}
      actions={
        <>
          {refusal ? (
            <Notice kind='warn' id='not-removed'>
              {sentenceFor(refusal)}
            </Notice>
          ) : null}
          <Button
            id='confirm-remove'
            kind='danger-quiet'
            busy={removing.busy}
            disabled={reason === null}
            onPress={() => void confirm()}
          >
            {guardian.mine ? '退出' : '移出'}
          </Button>
          <Button kind='quiet' id='do-not-remove' disabled={removing.busy} onPress={onClose}>
            先不动
          </Button>
        </>
      }
    >
      {guardian.mine ? (
        <Text>退出以后，你马上看不到这个孩子的记录。想再加入，要请另一位监护人给你一个码。</Text>
      ) : (
        <>
          <Text>移出以后，对方马上看不到记录，也会看到自己不在监护人里了。为什么移出，不会告诉对方。</Text>
          <Text id='before-removing'>
            怕对方知道了发火，就先带孩子到安全的地方，再点移出。有人动手，打 110；上班时间可以问妇联 12338。
          </Text>
          <ChoiceGroup label='为什么'>
            {(Object.keys(reasons) as (keyof typeof reasons)[]).map((one) => (
              <Choice
                key={one}
                id={`reason-${one}`}
                label={reasons[one]}
                chosen={reason === one}
                onChoose={() => setReason(one)}
              />
            ))}
          </ChoiceGroup>
        </>
      )}
    </Sheet>
  )
}
