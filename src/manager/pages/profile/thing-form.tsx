import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SelfServe } from '#core/domain/scheduling/counsellor'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { DraftNotice } from '../../../counsellor/form/draft-notice'
import { useKeptDraft } from '../../../counsellor/form/kept-draft'
import { Lines } from '../../../counsellor/form/lines'
import { Options } from '../../../counsellor/form/options'
import { sentenceFor } from '../../../wording/refusals'
import styles from './index.module.scss'
import type { FormProps } from './profile-form'

const whoMay: Record<SelfServe, string> = { everyone: '所有人', known: '和咨询师谈过的人' }

/** What residents read of a thing that they use by themselves, and who may. */
export function ThingForm({ kept, before, busy, action, refusal, onSave }: FormProps) {
  const { draft: thing, isKept, change: put, forget, done } = useKeptDraft(kept, before)
  const [nameless, setNameless] = useState(false)
  const [round, setRound] = useState(0)
  const change = (part: Partial<typeof thing>) => {
    setNameless(false)
    put(part)
  }
  async function save() {
    const whole = { ...thing, name: thing.name.trim(), introduction: thing.introduction.trim() }
    if (whole.name === '') setNameless(true)
    else if (await onSave(whole)) done(whole)
  }
  return (
    <Card title='居民看到的介绍'>
      {isKept ? (
        <DraftNotice
          id='profile-kept'
          onForget={() => {
            forget()
            setRound(round + 1)
          }}
        />
      ) : null}
      <View key={round} className={styles.actions}>
        <Field
          id='profile-name'
          label='名字'
          value={thing.name}
          most={60}
          note='比如“放松椅”“沙盘”。'
          trouble={nameless || refusal === 'profile-name' ? sentenceFor('profile-name') : null}
          onChange={(name) => change({ name })}
        />
        <Lines
          id='profile-introduction'
          label='怎么用'
          value={thing.introduction}
          most={1000}
          note='几句话就好：怎么开始，用完怎么收拾。'
          onChange={(introduction) => change({ introduction })}
        />
        <Options label='谁可以约' note='改了以后，从下一次预约起算；已经约好的不变。'>
          {(['everyone', 'known'] as const).map((who) => (
            <Choice
              key={who}
              id={`for-${who}`}
              label={whoMay[who]}
              chosen={thing.selfServe === who}
              onChoose={() => change({ selfServe: who })}
            />
          ))}
        </Options>
        {refusal !== null && refusal !== 'profile-name' ? (
          <Notice kind='warn' id='profile-refused'>
            {`${sentenceFor(refusal)}写好的都还在上面。`}
          </Notice>
        ) : null}
        <Button id='save-profile' busy={busy} onPress={() => void save()}>
          {action}
        </Button>
      </View>
    </Card>
  )
}
