import { Text } from '@tarojs/components'
import { useState } from 'react'
import { assessmentConsents } from '#core/content/assessment-consents'
import { handOver } from '#core/contracts/assessments'
import type { OutputOf } from '#core/contracts/operation'
import { now } from '../../../cloud/clock'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { fullDateText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { codeText } from '../../self-test/code-text'
import { type Sheet as Answers, sentOf } from '../../self-test/sheet'
import { lyingSheets, noteHanded } from '../../self-test/stored-sheets'
import styles from './index.module.scss'
import { ToldAlong } from './told-along'

const consent = assessmentConsents['hand-over']

type Handed = OutputOf<typeof handOver>

interface HandOverCardProps {
  readonly sheet: Answers
  readonly completedAt: number
  /** Nothing else was done with it yet; a code that was given stays in sight whatever is done. */
  readonly offered: boolean
}

/** A result for a code, without a name. The code lies nowhere but on this page: whoever leaves it has to have noted it. */
export function HandOverCard({ sheet, completedAt, offered }: HandOverCardProps) {
  const [asking, setAsking] = useState(false)
  const [handed, setHanded] = useState<Handed | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const doing = useDoing(handOver)

  async function confirm() {
    setRefusal(null)
    const before = lyingSheets()[sheet.scaleId]?.handedAt !== undefined
    noteHanded(sheet, now())
    const answer = await doing.run({ ...sentOf(sheet), consentVersion: consent.version, completedAt })
    if (!answer.ok) {
      if (!before && !mayHaveBeenDone(answer.refusal)) noteHanded(sheet, null)
      return setRefusal(answer.refusal)
    }
    setHanded(answer.value)
    setAsking(false)
  }

  if (handed) {
    return (
      <Card id='handed-over' title='取件码，请记下来'>
        <Text id='one-time-code' className={styles.code} selectable userSelect>
          {codeText(handed.code)}
        </Text>
        <CopyButton
          id='copy-code'
          text={codeText(handed.code)}
          label='复制取件码'
          done='已经复制。剪贴板别的程序也可能看到，记好以后换个内容就没有了。'
        />
        <Text>{`到 ${fullDateText(handed.lastDay)} 为止能用一次。离开这一页就看不到了，丢了谁也找不回来。谈话时可以念给咨询师听，或者在“我的记录”里用它收进来。`}</Text>
      </Card>
    )
  }
  if (!offered) return null
  return (
    <>
      <Button kind='quiet' id='hand-over' onPress={() => setAsking(true)}>
        不留名，换一个取件码
      </Button>
      <Sheet
        id='hand-over-sheet'
        open={asking}
        title={consent.title}
        busy={doing.busy}
        onClose={() => setAsking(false)}
        actions={
          <>
            {refusal ? (
              <Notice kind='warn' id='not-handed-over'>
                {mayHaveBeenDone(refusal)
                  ? '没有等到回音。再换一次，得到的是同一个码，不会变成两份。'
                  : sentenceFor(refusal)}
              </Notice>
            ) : null}
            <Button id='confirm-hand-over' busy={doing.busy} onPress={() => void confirm()}>
              {refusal ? '再换一次' : '知道了，换取件码'}
            </Button>
            <Button kind='quiet' id='do-not-hand-over' disabled={doing.busy} onPress={() => setAsking(false)}>
              先不换
            </Button>
          </>
        }
      >
        {consent.paragraphs.map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        <ToldAlong told={sheet.parameters} />
      </Sheet>
    </>
  )
}
