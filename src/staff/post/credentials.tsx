import { View } from '@tarojs/components'
import { useState } from 'react'
import { credentialNames } from '#core/content/credential-names'
import type { OutputOf } from '#core/contracts/operation'
import { noteCredential, readPost, removeCredential } from '#core/contracts/staff'
import { type CredentialKind, credentialKinds } from '#core/domain/access/credentials'
import { isCivilDate } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { fullDateText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'
import { credentialStates } from '../words'

type Me = NonNullable<OutputOf<typeof readPost>['me']>
const nothing = { kind: 'counsellor' as CredentialKind, number: '', issuer: '', until: '' }

export const untilText = (until: string | null) => (until === null ? '没有期限' : `到${fullDateText(until)}`)

/** What one has to show: entered by oneself, seen by somebody else. */
export function Credentials({ me }: { readonly me: Me }) {
  const [form, setForm] = useState<typeof nothing | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const noting = useDoing(noteCredential, { refreshes: [readPost] })
  const removing = useDoing(removeCredential, { refreshes: [readPost] })
  const put = (part: Partial<typeof nothing>) => setForm({ ...(form ?? nothing), ...part })
  const badDate = form !== null && form.until !== '' && !isCivilDate(form.until)

  async function save() {
    if (!form || badDate) return
    setRefusal(null)
    const answer = await noting.run({ ...form, until: form.until === '' ? null : form.until })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经记下，等人核实')
    setForm(null)
  }
  async function remove(credentialId: string) {
    setRefusal(null)
    const answer = await removing.run({ credentialId })
    if (!answer.ok) setRefusal(answer.refusal)
  }
  return (
    <Card id='credentials' title='我的证件'>
      <View className={styles.list}>
        {me.credentials.map(({ id, kind, number, issuer, until, state, checkedBy }) => (
          <View key={id}>
            <ListRow
              title={credentialNames[kind]}
              badge={<Badge tone={state === 'good' ? 'accent' : 'soft'}>{credentialStates[state]}</Badge>}
              note={`${number}，${issuer}，${untilText(until)}${checkedBy ? `，${checkedBy}看过` : ''}`}
            />
            <Button kind='quiet' id={`remove-${id}`} busy={removing.busy} onPress={() => void remove(id)}>
              去掉这一份
            </Button>
          </View>
        ))}
        {form === null ? (
          <Button kind='secondary' id='add-credential' onPress={() => setForm(nothing)}>
            填一份证件
          </Button>
        ) : (
          <>
            <Options label='是什么'>
              {credentialKinds.map((kind) => (
                <Choice
                  key={kind}
                  id={`kind-${kind}`}
                  label={credentialNames[kind]}
                  chosen={form.kind === kind}
                  onChoose={() => put({ kind })}
                />
              ))}
            </Options>
            <Field
              id='number'
              label='号码'
              value={form.number}
              most={40}
              note='加密保存，只有你和核实的人看得到。'
              onChange={(number) => put({ number })}
            />
            <Field
              id='issuer'
              label='发证的单位'
              value={form.issuer}
              most={60}
              onChange={(issuer) => put({ issuer })}
            />
            <Field
              id='until'
              label='到期的日子'
              value={form.until}
              most={10}
              note='比如 2027-06-30；没有期限就空着。'
              trouble={badDate ? '请照 2027-06-30 这样写。' : null}
              onChange={(until) => put({ until })}
            />
            <Button id='save-credential' busy={noting.busy} onPress={() => void save()}>
              记下这一份
            </Button>
          </>
        )}
        {refusal ? (
          <Notice kind='warn' id='credential-refused'>
            {sentenceFor(refusal)}
          </Notice>
        ) : null}
      </View>
    </Card>
  )
}
