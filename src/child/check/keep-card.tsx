import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listMyAppointments } from '#core/contracts/appointments'
import { keepResult, listResults } from '#core/contracts/children'
import type { Scale } from '#core/domain/assessment/scale'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { openPage } from '../../navigation/door'
import { useRestAfter } from '../../navigation/use-rest'
import { sentenceFor } from '../../wording/refusals'
import { ShareChildSheet } from '../sharing/share-child-sheet'
import { sharableFor } from '../sharing/shown'
import { type Draft, noteSent, sentDraft } from './draft'

interface KeepCardProps {
  readonly scale: Scale
  readonly draft: Draft
  readonly childId: string
}

/** Onto the child's record, by one tap and not otherwise. Sent again after a lost reply it is the same attempt. */
export function KeepCard({ scale, draft, childId }: KeepCardProps) {
  const now = useNow()
  const [keptId, setKeptId] = useState<string | null>(null)
  const [sharing, setSharing] = useState(false)
  const kept = keptId !== null
  useRestAfter(sharing ? 'sheet' : 'page')
  // Asked once there is something to show: where nobody was booked for the child there is nothing to offer.
  const booked = useReading(listMyAppointments, {}, { enabled: kept })
  const mayShare = booked.state === 'ready' && sharableFor(booked.value.appointments, childId, false, now).length > 0
  const [refusal, setRefusal] = useState<string | null>(null)
  const keeping = useDoing(keepResult, { refreshes: [listResults], noted: { unsettled: sentDraft, note: noteSent } })

  async function keep() {
    setRefusal(null)
    const answer = await keeping.run({
      ...{ childId, voice: 'guardian', shows: 'all', scaleId: scale.id, scaleVersion: scale.version },
      responses: { ...draft.responses },
      // Also where no question depends on it: for whom it is made does.
      parameters: { ageInMonths: draft.ageInMonths },
      completedAt: draft.completedAt ?? draft.savedAt,
    })
    if (answer.ok) setKeptId(answer.value.resultId)
    else setRefusal(answer.refusal)
  }
  return (
    <Card id='keep-card' title={kept ? '存好了' : '要不要存进孩子的记录'}>
      <Text>
        {kept
          ? '以后可以从头看，哪些事慢慢会了。'
          : '存下来，以后能看到前后的变化。能看这个孩子记录的监护人也会看到。不存也没关系。'}
      </Text>
      {refusal ? (
        <Notice kind='warn' id='not-kept'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，不知道存好没有。再存一次，也不会变成两份。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {kept && mayShare ? (
        <Button id='share-kept' onPress={() => setSharing(true)}>
          给约好的咨询师看
        </Button>
      ) : null}
      {sharing && keptId !== null ? (
        <ShareChildSheet resultId={keptId} childId={childId} voice='guardian' onClose={() => setSharing(false)} />
      ) : null}
      {kept ? (
        <Button
          kind='secondary'
          id='to-growth'
          onPress={() => void openPage('/child/pages/growth/index', { child: childId })}
        >
          看看一路的变化
        </Button>
      ) : (
        <Button kind='secondary' id='keep-check' busy={keeping.busy} onPress={() => void keep()}>
          {refusal ? '再存一次' : '存进记录'}
        </Button>
      )}
    </Card>
  )
}
