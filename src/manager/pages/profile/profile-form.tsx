import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { LineList, Lines } from '../../../counsellor/form/lines'
import type { TermsRead } from '../../../counsellor/terms/use-terms'
import { sentenceFor } from '../../../wording/refusals'
import styles from './index.module.scss'

export type Profile = TermsRead['profile']

interface ProfileFormProps {
  readonly before: Profile
  readonly busy: boolean
  readonly action: string
  /** Why it was not stored the last time. */
  readonly refusal: string | null
  readonly onSave: (profile: Profile) => void
}

/** What residents read before they choose somebody. */
export function ProfileForm({ before, busy, action, refusal, onSave }: ProfileFormProps) {
  const [profile, setProfile] = useState(before)
  const [nameless, setNameless] = useState(false)
  const change = (part: Partial<Profile>) => {
    setNameless(false)
    setProfile((so) => ({ ...so, ...part }))
  }
  function save() {
    const whole = tidied(profile)
    if (whole.name === '') setNameless(true)
    else onSave(whole)
  }
  return (
    <Card title='居民看到的介绍'>
      <Field
        id='profile-name'
        label='名字'
        value={profile.name}
        most={60}
        trouble={nameless || refusal === 'profile-name' ? sentenceFor('profile-name') : null}
        onChange={(name) => change({ name })}
      />
      <Field
        id='profile-title'
        label='称呼'
        value={profile.title}
        most={60}
        note='比如“社区心理咨询师”。'
        onChange={(title) => change({ title })}
      />
      <Lines
        id='profile-introduction'
        label='介绍'
        value={profile.introduction}
        most={1000}
        note='几句话就好，让人知道和这位老师聊是什么样子。'
        onChange={(introduction) => change({ introduction })}
      />
      <LineList
        id='concern'
        label='常聊的事'
        lines={profile.concerns}
        most={10}
        each={60}
        add='加一件常聊的事'
        onChange={(to) => setProfile((so) => ({ ...so, concerns: to(so.concerns) }))}
      />
      <LineList
        id='credential'
        label='资质'
        note='只写站点核实过的。'
        lines={profile.credentials}
        most={10}
        each={200}
        add='加一条资质'
        onChange={(to) => setProfile((so) => ({ ...so, credentials: to(so.credentials) }))}
      />
      {refusal !== null && refusal !== 'profile-name' ? (
        <Notice kind='warn' id='profile-refused'>
          {`${sentenceFor(refusal)}写好的都还在上面。`}
        </Notice>
      ) : null}
      <View className={styles.actions}>
        <Button id='save-profile' busy={busy} onPress={save}>
          {action}
        </Button>
      </View>
    </Card>
  )
}

/** Without what is empty. */
function tidied({ name, title, introduction, credentials, concerns }: Profile): Profile {
  const full = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== '')
  return {
    ...{ name: name.trim(), title: title.trim(), introduction: introduction.trim() },
    ...{ credentials: full(credentials), concerns: full(concerns) },
  }
}
