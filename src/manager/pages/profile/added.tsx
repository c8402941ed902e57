import { useState } from 'react'
import { addCounsellor, listSite } from '#core/contracts/calendar'
import { useDoing } from '../../../cloud/use-doing'
import { Notice } from '../../../components/notice/notice'
import { tell } from '../../../device/tell'
import { replacePage } from '../../../navigation/door'
import { type Profile, ProfileForm } from './profile-form'
import { ThingForm } from './thing-form'

const nobody: Profile = { name: '', title: '', introduction: '', concerns: [] }
const nothing: Profile = { ...nobody, title: '自己使用', selfServe: 'everyone' }

interface AddedProps {
  readonly siteId: string
  /** A thing that people use by themselves. */
  readonly alone: boolean
}

/** Somebody or something new at a site; hours and what can be booked come afterwards. */
export function Added({ siteId, alone }: AddedProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const adding = useDoing(addCounsellor, { refreshes: [listSite] })
  const kept = `profile new ${alone ? 'thing' : 'counsellor'} ${siteId}`

  async function add(profile: Profile): Promise<boolean> {
    setRefusal(null)
    const answer = await adding.run({ siteId, profile })
    if (!answer.ok) {
      setRefusal(answer.refusal)
      return false
    }
    tell('已经加上')
    await replacePage('/manager/pages/profile/index', { counsellor: answer.value.terms.counsellorId })
    return true
  }
  const form = { kept, refusal, busy: adding.busy, onSave: add }
  return alone ? (
    <>
      <Notice kind='info'>加上以后，再安排时间、定好一次多久并打开，居民才约得到。</Notice>
      <ThingForm {...form} before={nothing} action='加上' />
    </>
  ) : (
    <>
      <Notice kind='info'>加上以后，再给这位老师安排时间、打开一种谈话，居民才约得到。</Notice>
      <ProfileForm {...form} before={nobody} action='加上这位咨询师' />
    </>
  )
}
