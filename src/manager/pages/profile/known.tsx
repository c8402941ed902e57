import { useState } from 'react'
import { listSite, readTerms, saveProfile } from '#core/contracts/calendar'
import { useDoing } from '../../../cloud/use-doing'
import { Heading } from '../../../components/element/region'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import type { TermsRead } from '../../../counsellor/terms/use-terms'
import { tell } from '../../../device/tell'
import { openPage } from '../../../navigation/door'
import { type Profile, ProfileForm } from './profile-form'
import { Standing } from './standing'
import { ThingForm } from './thing-form'

/** The pages about one calendar, that a manager opens for somebody. */
const pages = [
  ['hours', '每周时间', '哪几天、几点到几点、在哪里'],
  ['week', '单独开放和关闭', '某一天临时关掉或者加开'],
  ['leave', '请假和病假', '提前安排的，或者突然病了'],
  ['holidays', '节假日', '放假和调休的日子'],
  ['offers', '可约的内容', '居民能约的是哪几种'],
  ['link', '线上会面', '视频和文字谈话用'],
] as const

/** Nobody falls ill who is a chair, and nobody meets it at a distance. */
const pagesOfThing: readonly string[] = ['hours', 'week', 'holidays', 'offers']
const notesOfThing: Readonly<Record<string, string>> = { offers: '在哪间、一次多久、现在开不开放' }

export function Known({ read: { terms, profile } }: { readonly read: TermsRead }) {
  const { counsellorId } = terms
  const [refusal, setRefusal] = useState<string | null>(null)
  const kept = `profile ${counsellorId}`
  const saving = useDoing(saveProfile, { refreshes: [readTerms, listSite] })

  async function save(profile: Profile): Promise<boolean> {
    setRefusal(null)
    const answer = await saving.run({ counsellorId, profile })
    if (!answer.ok) {
      setRefusal(answer.refusal)
      return false
    }
    tell('已经保存')
    return true
  }
  const alone = profile.selfServe !== undefined
  const form = { kept, refusal, busy: saving.busy, onSave: save }
  return (
    <>
      <Heading level={2}>{terms.name}</Heading>
      <Standing terms={terms} alone={alone} />
      <ListGroup title='安排'>
        {pages
          .filter(([page]) => !alone || pagesOfThing.includes(page))
          .map(([page, title, note]) => (
            <ListRow
              key={page}
              id={`to-${page}`}
              title={title}
              note={(alone && notesOfThing[page]) || note}
              onPress={() => void openPage(`/counsellor/pages/${page}/index`, { counsellor: counsellorId })}
            />
          ))}
      </ListGroup>
      {alone ? (
        <ThingForm {...form} before={profile} action='保存介绍' />
      ) : (
        <ProfileForm {...form} before={profile} action='保存介绍' />
      )}
    </>
  )
}
