import { Text } from '@tarojs/components'
import { useState } from 'react'
import { forgettingChild as words } from '#core/content/forgetting-child'
import { forgetChild, listChildren } from '#core/contracts/children'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { useRestAfter } from '../../../navigation/use-rest'
import { sentenceFor } from '../../../wording/refusals'
import { forgetDraft } from '../../check/draft'

interface WhatGoesProps {
  readonly childId: string
  readonly onDone: () => void
}

export function WhatGoes({ childId, onDone }: WhatGoesProps) {
  const [sure, setSure] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const forgetting = useDoing(forgetChild, { refreshes: [listChildren] })
  useRestAfter(sure ? 'sure' : 'reading')

  async function forget() {
    setRefusal(null)
    const answer = await forgetting.run({ childId })
    if (!answer.ok) return setRefusal(answer.refusal)
    forgetDraft()
    onDone()
  }
  return (
    <>
      <Card id='what-goes' title={words.goes.title} tone='warm'>
        <Bullets items={words.goes.lines} />
        <Text>{words.when}</Text>
      </Card>
      <Card id='what-stays' title={words.stays.title}>
        <Bullets items={words.stays.lines} />
      </Card>
      {sure ? (
        <>
          <Notice kind='warn' id='really'>
            {words.really}
          </Notice>
          {refusal ? (
            <Notice kind='warn' id='not-forgotten'>
              {mayHaveBeenDone(refusal) ? words.doubt : sentenceFor(refusal)}
            </Notice>
          ) : null}
          <Button kind='secondary' id='do-not-forget' disabled={forgetting.busy} onPress={() => setSure(false)}>
            {words.no}
          </Button>
          <Button kind='danger-quiet' id='really-forget' busy={forgetting.busy} onPress={() => void forget()}>
            {words.yes}
          </Button>
        </>
      ) : (
        <Button kind='danger-quiet' id='want-forget' onPress={() => setSure(true)}>
          {words.ask}
        </Button>
      )}
    </>
  )
}
