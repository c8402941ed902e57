import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ownVoice } from '#core/content/own-voice'
import { keepResult, listResults } from '#core/contracts/children'
import type { Responses } from '#core/domain/assessment/scale'
import type { Shown } from '#core/domain/children/result'
import { now } from '../../../cloud/clock'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../mode/child-mode.module.scss'

const { keep, need } = ownVoice

interface KeepOwnProps {
  readonly childId: string
  /** On their own phone; elsewhere what they hid cannot be looked at again. */
  readonly canChange: boolean
  readonly sheet: { readonly scaleId: string; readonly scaleVersion: number; readonly responses: Responses }
  readonly shows: Shown
  /** They asked that guardians be told. */
  readonly tellsGuardians: boolean
}

/** Onto their record by one tap and not otherwise, with what was chosen before the first sentence said once more. */
export function KeepOwn({ childId, canChange, sheet, shows, tellsGuardians }: KeepOwnProps) {
  const [kept, setKept] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [completedAt] = useState(now)
  const keeping = useDoing(keepResult, { refreshes: [listResults] })

  async function run() {
    setRefusal(null)
    const asks = tellsGuardians ? { needsSomebody: true } : {}
    const own = { childId, voice: 'child', shows, ...sheet, responses: { ...sheet.responses }, completedAt } as const
    const done = await keeping.run({ ...own, ...asks })
    if (done.ok) setKept(true)
    else setRefusal(done.refusal)
  }
  const lines = [keep.shows[shows], ...(tellsGuardians ? [keep.need[shows], need.press, ...need.told] : [])]
  const label = tellsGuardians ? keep.buttonWithNeed : keep.button
  return (
    <Card id='keep-own-card' title={kept ? keep.kept : keep.title}>
      <View className={styles.lines}>
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </View>
      {refusal ? (
        <Notice kind='warn' id='not-kept'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，不知道存好没有。再存一次，也不会变成两份。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {kept ? null : (
        <Button id='keep-own' busy={keeping.busy} onPress={() => void run()}>
          {refusal ? keep.again : label}
        </Button>
      )}
      {kept && canChange ? (
        <Button
          kind='secondary'
          id='to-own-kept'
          onPress={() => void openPage('/child/pages/own-kept/index', { child: childId })}
        >
          {keep.see}
        </Button>
      ) : null}
    </Card>
  )
}
