import { stageAt } from '#core/domain/children/consent'
import type { Instant } from '#core/domain/time'
import type { Params } from '../../../navigation/door'
import type { KnownChild, Profile } from '../../family/use-children'

export interface Entry {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly path: string
  readonly params: Params
}

export interface EntryGroup {
  readonly title: string
  readonly rows: readonly Entry[]
}

/** Where one can go from a child, by who asks and how old the child is. A group without rows is not there. */
export function entriesFor(child: KnownChild, profile: Profile, now: Instant): readonly EntryGroup[] {
  const params = { child: child.id }
  const groups = [
    { title: '预约', rows: [booking] },
    { title: '这份档案', rows: aboutRecord(profile, now, params) },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

const booking: Entry = {
  id: 'book-for-child',
  title: '为孩子约一次谈话',
  note: '约的时候选“为谁约”，找到孩子',
  path: '/pages/booking/index',
  params: {},
}

function aboutRecord(profile: Profile, now: Instant, params: Params): readonly Entry[] {
  const stage = stageAt(profile.born, now)
  const isSelf = profile.sees === 'self'
  const keeps = profile.sees === 'records' && stage !== 'adult'
  const agree = {
    id: 'to-agree',
    title: '同意和收回',
    note: '读一读说明，随时可以改主意',
    path: '/child/pages/agree/index',
    params,
  }
  const people = {
    id: 'to-guardians',
    title: '谁能看到',
    note: '请另一位监护人加入，或者连上孩子自己的账号',
    path: '/child/pages/guardians/index',
    params,
  }
  const edit = {
    id: 'to-edit',
    title: isSelf ? '出生的年月' : '称呼和出生的年月',
    note: '写错了可以改',
    path: '/child/pages/edit-child/index',
    params,
  }
  const isTheirs = isSelf && (stage === 'own' || stage === 'adult')
  const says = keeps || (isSelf && stage !== 'guardian')
  return [...(says ? [agree] : []), ...(isSelf ? [] : [people]), ...(keeps || isTheirs ? [edit] : [])]
}
