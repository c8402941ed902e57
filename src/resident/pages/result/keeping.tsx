import { Text } from '@tarojs/components'
import { useState } from 'react'
import { consents } from '#core/content/consents'
import { listMyAssessments, submitAssessment } from '#core/contracts/assessments'
import type { Responses, Scale } from '#core/domain/assessment/scale'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { openPage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'

const consent = consents['keep-self-assessment']

/** Looking is the default and sends nothing; keeping is a choice of its own, with its own text. */
export function Keeping({ scale, responses }: { scale: Scale; responses: Responses }) {
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [kept, setKept] = useState(false)
  const submit = useDoing(submitAssessment, { refreshes: [listMyAssessments] })

  async function keep() {
    setRefusal(null)
    const answer = await submit.run({
      scaleId: scale.id,
      scaleVersion: scale.version,
      responses: { ...responses },
      keep: true,
      consentVersion: consent.version,
    })
    if (!answer.ok) return setRefusal(answer.refusal)
    setKept(true)
    setAsking(false)
  }

  if (kept) return <KeptCard />
  return (
    <Card title='要不要留着'>
      <Text>现在只是看看，什么都没有发出去。想以后对照，可以存进你自己的记录：只有你能看到，随时可以删。</Text>
      <Button kind='secondary' id='keep-result' onPress={() => setAsking(true)}>
        保存到我的记录
      </Button>
      <Sheet
        id='keep-sheet'
        open={asking}
        title={consent.title}
        busy={submit.busy}
        onClose={() => setAsking(false)}
        actions={
          <>
            {refusal ? (
              <Notice kind='warn' id='not-saved'>{`没能保存。${sentenceFor(refusal)}结果还在这一页。`}</Notice>
            ) : null}
            <Button id='confirm-keep' busy={submit.busy} onPress={() => void keep()}>
              {refusal ? '再试一次' : '知道了，保存'}
            </Button>
            <Button kind='quiet' id='only-look' disabled={submit.busy} onPress={() => setAsking(false)}>
              不保存，只看看
            </Button>
          </>
        }
      >
        {consent.paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
      </Sheet>
    </Card>
  )
}

function KeptCard() {
  return (
    <Card id='result-kept' title='已经保存'>
      <Text>存进了你自己的记录，只有你能看到。</Text>
      <Button kind='secondary' id='see-kept' onPress={() => void openPage('/resident/pages/kept/index')}>
        看我的记录
      </Button>
    </Card>
  )
}
