import { Text, View } from '@tarojs/components'
import { Fragment, useState } from 'react'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { DraftNotice } from '../../../counsellor/form/draft-notice'
import { useKeptDraft } from '../../../counsellor/form/kept-draft'
import { LineList } from '../../../counsellor/form/lines'
import type { TermsRead } from '../../../counsellor/terms/use-terms'
import { sentenceFor } from '../../../wording/refusals'
import styles from './index.module.scss'

export type Profile = TermsRead['profile']

export interface FormProps {
  /** Of what it is a draft: what is written stays when the page is left. */
  readonly kept: string
  readonly before: Profile
  readonly busy: boolean
  readonly action: string
  /** Why it was not stored the last time. */
  readonly refusal: string | null
  /** Whether it was stored. */
  readonly onSave: (profile: Profile) => Promise<boolean>
}

/** What residents read before they choose somebody. */
export function ProfileForm({ kept, before, busy, action, refusal, onSave }: FormProps) {
  const { draft: profile, isKept, change: put, forget, done } = useKeptDraft(kept, before)
  // Fields keep what is written in them: thrown away, they begin anew.
  const [round, setRound] = useState(0)
  const [nameless, setNameless] = useState(false)
  const change = (part: Partial<Profile>) => {
    setNameless(false)
    put(part)
  }
  async function save() {
    const whole = tidied(profile)
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
      <Fragment key={round}>
        <Field
          id='profile-name'
          label='名字'
          value={profile.name}
          most={60}
          trouble={nameless || refusal === 'profile-name' ? sentenceFor('profile-name') : null}
          onChange={(name) => change({ name })}
        />
        <LineList
          id='concern'
          label='常聊的事'
          lines={profile.concerns}
          most={10}
          each={60}
          add='加一件常聊的事'
          onChange={(to) => put((so) => ({ concerns: to(so.concerns) }))}
        />
      </Fragment>
      <Text className={styles.note}>
        称呼和介绍不在这里写：居民看到的称呼，是核实过的证件，没有的话是岗位；介绍由本人在“我的岗位”里自己写、自己同意，别人不能替写。证件也由本人在那里登记，站点的人看过原件、点了核实，居民就看得到是什么证、谁发的、哪个月核实的；到期了自己会收起来。
      </Text>
      {refusal !== null && refusal !== 'profile-name' ? (
        <Notice kind='warn' id='profile-refused'>
          {`${sentenceFor(refusal)}写好的都还在上面。`}
        </Notice>
      ) : null}
      <View className={styles.actions}>
        <Button id='save-profile' busy={busy} onPress={() => void save()}>
          {action}
        </Button>
      </View>
    </Card>
  )
}

/** Without what is empty. */
/** A draft of before may hold a title and words for them: neither is written for anybody any more. */
function tidied({ name, concerns }: Profile): Profile {
  const full = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== '')
  return {
    ...{ name: name.trim(), title: '', introduction: '' },
    concerns: full(concerns),
  }
}
