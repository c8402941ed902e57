import { ageOn, correctedAgeOn } from '#core/domain/children/age'
import { stageAt } from '#core/domain/children/consent'
import { dateOf, type Instant } from '#core/domain/time'
import { openPage } from '../../../navigation/door'
import { bookForChild, bookForTwo } from '../../check/book-for-child'
import { someBrought } from '../../check/brought'
import type { KnownChild, Profile } from '../../family/use-children'
import { openGuidance, openGuide } from '../../guidance/wanted'
import { ownEntries } from './own-entries'

export interface Entry {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly open: () => void
}

export interface EntryGroup {
  readonly title: string
  readonly rows: readonly Entry[]
}

/** Full months at which the official checks for small children end, and those at which the guide for school children begins. */
const CHECKS_END = 84
const SCHOOL_BEGINS = 72

/** Where one can go from a child, by who asks and how old the child is. A group without rows is not there. */
export function entriesFor(
  child: KnownChild,
  profile: Profile,
  now: Instant,
  all: readonly KnownChild[],
): readonly EntryGroup[] {
  const groups = [
    { title: '这个年龄', rows: atThisAge(child, profile, now) },
    ownEntries(child, profile, now),
    { title: '预约', rows: booking(child, profile, all) },
    { title: '这份档案', rows: aboutRecord(child, profile, now) },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** For whoever raises the child; a record of what was seen only for those who may read it. */
function atThisAge(child: KnownChild, profile: Profile, now: Instant): readonly Entry[] {
  const age = ageOn(profile.born, dateOf(now))
  if (profile.sees === 'self' || !age) return []
  const developed = correctedAgeOn(profile, dateOf(now)) ?? age
  const to = (page: string) => () => void openPage(`/child/pages/${page}/index`, { child: child.id })
  const check = { id: 'to-check', title: '看看该留意什么', note: '按年龄的几个问题，几分钟', open: to('check') }
  const brought = { id: 'to-brought', title: '本机构引进的问卷', note: '适合这个年龄，由你来答', open: to('check') }
  const growth = { id: 'to-growth', title: '一路的变化', note: '存过的，按时间排在一起', open: to('growth') }
  const cards = {
    id: 'to-guidance',
    title: '养育卡片',
    note: '为难的时候，这一周能做什么',
    open: () => void openGuidance(developed.months),
  }
  const guide = {
    id: 'to-guide',
    title: '平时看什么',
    note: '睡眠、上学、朋友，哪些要当天去看',
    open: () => void openGuide(age.months),
  }
  const looks = age.months < CHECKS_END ? [check] : someBrought(profile, now) ? [brought] : []
  const records = profile.sees === 'records' ? [...looks, growth] : []
  return [...records, cards, ...(age.months >= SCHOOL_BEGINS ? [guide] : [])]
}

function booking(child: KnownChild, { sees }: Profile, all: readonly KnownChild[]): readonly Entry[] {
  if (sees === 'self') return [bookingForOneself]
  const another = all.some((one) => one.id !== child.id && !one.removed && one.profile?.sees !== 'self')
  return [bookingFor(child), ...(another ? [bookingForBoth(child)] : [])]
}

const bookingForBoth = (child: KnownChild): Entry => ({
  id: 'book-for-two',
  title: '两个孩子一起约',
  note: '同一位咨询师，一前一后，跑一趟就行',
  open: () => bookForTwo(child.id),
})

const bookingFor = (child: KnownChild): Entry => ({
  id: 'book-for-child',
  title: '为孩子约一次谈话',
  note: '已经选好是为这个孩子约',
  open: () => bookForChild(child.id),
})

const bookingForOneself: Entry = {
  id: 'book-for-child',
  title: '约一次谈话',
  note: '约的是自己的时间',
  open: () => void openPage('/pages/booking/index'),
}

function aboutRecord(child: KnownChild, profile: Profile, now: Instant): readonly Entry[] {
  const stage = stageAt(profile.born, now)
  const to = (page: string) => () => void openPage(`/child/pages/${page}/index`, { child: child.id })
  const isSelf = profile.sees === 'self'
  const keeps = profile.sees === 'records' && stage !== 'adult'
  const agree = {
    id: 'to-agree',
    title: '同意和收回',
    note: '读一读说明，随时可以改主意',
    open: to('agree'),
  }
  const people = {
    id: 'to-guardians',
    title: '谁能看到',
    note: '请另一位监护人加入，或者连上孩子自己的账号',
    open: to('guardians'),
  }
  const edit = {
    id: 'to-edit',
    title: isSelf ? '出生的年月' : '称呼和出生的年月',
    note: '写错了可以改',
    open: to('edit-child'),
  }
  const isTheirs = isSelf && (stage === 'own' || stage === 'adult')
  const forget = {
    id: 'to-forget',
    title: '删掉这份档案',
    note: '先看看什么会没有，什么还在',
    open: to('forget-child'),
  }
  const says = keeps || (isSelf && stage !== 'guardian')
  return [
    ...(says ? [agree] : []),
    ...(isSelf ? [] : [people]),
    ...(keeps || isTheirs ? [edit] : []),
    ...(isTheirs ? [forget] : []),
  ]
}
