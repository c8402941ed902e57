import { View } from '@tarojs/components'
import { useState } from 'react'
import { readMessages, saveMessages } from '#core/contracts/organisation'
import { occasions } from '#core/domain/messages/occasion'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { DraftNotice } from '../../counsellor/form/draft-notice'
import { useKeptDraft } from '../../counsellor/form/kept-draft'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { Overtaken } from '../course/overtaken'
import styles from '../places/places.module.scss'
import { differing } from './differing'
import { formOf, type MessagesForm, type Settings, settingsIn, type Trouble, type Where } from './form'
import { QuietCard } from './quiet-card'
import { TemplateCard } from './template-card'
import { troubles } from './words'

const textOf = ({ what }: Trouble) =>
  Object.hasOwn(troubles, what) ? troubles[what as keyof typeof troubles] : sentenceFor(what)

/** All of it to be written. What is written stays whatever becomes of it: left, refused, or overtaken by somebody else. */
export function EditMessages({ settings }: { readonly settings: Settings }) {
  const before = formOf(settings)
  const { draft, isKept, change, forget, done } = useKeptDraft<MessagesForm>('messages', before)
  // What was stored here last stands until it is read anew, and no longer.
  const form = isKept || draft.revision >= settings.revision ? draft : before
  const put = (of: (form: MessagesForm) => Partial<MessagesForm>) => {
    setTrouble(null)
    change((so) => {
      const from = isKept || so.revision >= settings.revision ? so : form
      return { ...from, ...of(from) }
    })
  }
  const saving = useDoing(saveMessages, { refreshes: [readMessages] })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  // Fields keep what is written in them: thrown away, they begin anew.
  const [round, setRound] = useState(0)

  async function save() {
    const written = settingsIn(form)
    setRefusal(null)
    setTrouble('where' in written ? written : null)
    if ('where' in written) return
    const answer = await saving.run({ ...written, revision: settings.revision })
    if (!answer.ok) return setRefusal(answer.refusal)
    done(formOf(answer.value.settings))
    setRound(round + 1)
    tell('已经保存')
  }
  function takeStored() {
    forget()
    setRefusal(null)
    setTrouble(null)
    setRound(round + 1)
  }
  const at = (where: Where) =>
    trouble && JSON.stringify(trouble.where) === JSON.stringify(where) ? textOf(trouble) : null
  const isOvertaken = isKept && form.revision !== settings.revision
  return (
    <>
      {settings.templates.length === 0 ? (
        <Notice kind='empty' id='no-templates'>
          还没有模板，微信什么也不发，居民那里也不会问要不要提醒。填好一种就有一种。
        </Notice>
      ) : null}
      {isKept ? <DraftNotice id='messages-kept' onForget={takeStored} /> : null}
      <View className={styles.columns} key={round}>
        {occasions.map((of) => (
          <TemplateCard
            key={of}
            occasion={of}
            template={form.templates[of]}
            troubleAt={(part, field) =>
              at(part === 'id' || part === 'add' ? { of, part } : { of, part, field: field ?? 0 })
            }
            onChange={(changed) =>
              put(({ templates }) => ({ templates: { ...templates, [of]: changed(templates[of]) } }))
            }
          />
        ))}
        <QuietCard
          from={form.from}
          until={form.until}
          troubleAt={(of) => at({ of })}
          onChange={(part) => put(() => part)}
        />
      </View>
      {trouble ? (
        <Notice kind='warn' id='messages-trouble'>
          还没有存：上面有一处要改，那里写着是什么。
        </Notice>
      ) : null}
      {isOvertaken ? (
        <Overtaken
          id='messages-overtaken'
          stored={differing(form, before)}
          busy={saving.busy}
          onMine={() => void save()}
          onTheirs={takeStored}
        />
      ) : (
        <>
          {refusal === null ? null : (
            <Notice kind='warn' id='messages-refused'>
              {`${sentenceFor(refusal)}写好的都还在上面。`}
            </Notice>
          )}
          <Button id='save-messages' busy={saving.busy} onPress={() => void save()}>
            保存
          </Button>
        </>
      )}
    </>
  )
}
