import { Text } from '@tarojs/components'
import { useState } from 'react'
import { keepResult, listResults } from '#core/contracts/children'
import type { Scale } from '#core/domain/assessment/scale'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { openPage } from '../../navigation/door'
import { sentenceFor } from '../../wording/refusals'
import { type Draft, noteSent, sentDraft } from './draft'

interface KeepCardProps {
  readonly scale: Scale
  readonly draft: Draft
  readonly childId: string
}

/** Onto the child's record, by one tap and not otherwise. Sent again after a lost reply it is the same attempt. */
export function KeepCard({ scale, draft, childId }: KeepCardProps) {
  const [kept, setKept] = useState(false)
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
    if (answer.ok) setKept(true)
    else setRefusal(answer.refusal)
  }
  return (
    <Card id='keep-card' title={kept ? '存好了' : '要不要存进孩子的记录'}>
      <Text>
        {kept
          ? '以后可以从头看，哪些事慢慢会了。想给约好的咨询师看，也在那里点。'
          : '存下来，以后能看到前后的变化。能看这个孩子记录的监护人也会看到。不存也没关系。'}
      </Text>
      {refusal ? (
        <Notice kind='warn' id='not-kept'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，不知道存好没有。再存一次，也不会变成两份。' : sentenceFor(refusal)}
        </Notice>
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
