import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { childConsents } from '#core/content/child-consents'
import { listChildren, saveChild } from '#core/contracts/children'
import { dateOf } from '#core/domain/time'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { goBack } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import { ConsentText } from '../../family/consent-text'
import type { KnownChild } from '../../family/use-children'
import { type Draft, draftOf, noTroubles, read } from './draft'
import styles from './index.module.scss'

/** First what is asked, then, where nobody has agreed yet, the guardian's consent as a step of its own. */
export function ChildForm({ child }: { readonly child: KnownChild | null }) {
  const now = useNow()
  const isOwn = child?.profile?.sees === 'self'
  const [draft, setDraft] = useState(() => draftOf(child))
  const [troubles, setTroubles] = useState(noTroubles)
  const [reading, setReading] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const saving = useDoing(saveChild, { refreshes: [listChildren] })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const asksConsent = child?.profile == null

  async function save() {
    const { written, troubles: found } = read(draft, dateOf(now), !isOwn)
    setTroubles(found)
    setRefusal(null)
    if (!written) return setReading(false)
    if (asksConsent && !reading) return setReading(true)
    const answer = await saving.run({
      ...written,
      ...(child && { childId: child.id }),
      ...(asksConsent && { consentVersion: childConsents.guardian.version }),
    })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('存好了')
    await goBack()
  }
  const refused = refusal ? (
    <Notice kind='warn' id='not-saved'>
      {mayHaveBeenDone(refusal) ? '没有等到回音，不知道存好没有。再存一次，也不会变成两份。' : sentenceFor(refusal)}
    </Notice>
  ) : null
  if (reading) {
    return (
      <View className={styles.form}>
        <ConsentText text='guardian' />
        {refused}
        <Button id='agree-and-save' busy={saving.busy} onPress={() => void save()}>
          我是监护人，我同意
        </Button>
        <Button kind='quiet' id='not-now' disabled={saving.busy} onPress={() => setReading(false)}>
          先不存，回去看看
        </Button>
      </View>
    )
  }
  return (
    <View className={styles.form}>
      <Card>
        {isOwn ? null : (
          <Field
            id='nickname'
            label='平时怎么叫孩子'
            value={draft.nickname}
            most={20}
            note='小名就行。加密保存，只有你自己能看到。'
            trouble={troubles.nickname}
            onChange={(nickname) => change({ nickname })}
          />
        )}
        <Born draft={draft} trouble={troubles.born} onChange={change} />
        <Weeks draft={draft} trouble={troubles.weeks} onChange={change} />
      </Card>
      {refused}
      <Button id='save-child' busy={saving.busy} onPress={() => void save()}>
        {asksConsent ? '下一步，读一份说明' : '存好'}
      </Button>
    </View>
  )
}

interface PartProps {
  readonly draft: Draft
  readonly trouble: string | null
  readonly onChange: (part: Partial<Draft>) => void
}

function Born({ draft, trouble, onChange }: PartProps) {
  return (
    <>
      <Field
        id='born-year'
        kind='phone'
        label='哪一年出生'
        value={draft.year}
        most={4}
        onChange={(year) => onChange({ year })}
      />
      <Field
        id='born-month'
        kind='phone'
        label='几月出生'
        value={draft.month}
        most={2}
        note='公历的年和月就够了，不用写哪一天。'
        trouble={trouble}
        onChange={(month) => onChange({ month })}
      />
    </>
  )
}

function Weeks({ draft, trouble, onChange }: PartProps) {
  return (
    <>
      <Text>是不是早产</Text>
      <ChoiceGroup label='是不是早产'>
        <Choice
          id='at-term'
          label='不是，或者记不清了'
          chosen={!draft.preterm}
          onChoose={() => onChange({ preterm: false, weeks: '' })}
        />
        <Choice
          id='preterm'
          label='是，不到 37 周'
          note='两岁以前按矫正的月龄来看。'
          chosen={draft.preterm}
          onChoose={() => onChange({ preterm: true })}
        />
      </ChoiceGroup>
      {draft.preterm ? (
        <Field
          id='weeks'
          kind='phone'
          label='怀孕满几周生的'
          value={draft.weeks}
          most={2}
          trouble={trouble}
          onChange={(weeks) => onChange({ weeks })}
        />
      ) : null}
    </>
  )
}
