import { stageAt } from '#core/domain/children/consent'
import type { Instant } from '#core/domain/time'
import { openPage } from '../../../navigation/door'
import type { KnownChild, Profile } from '../../family/use-children'
import { notHere } from '../../own/may-answer'
import type { Entry, EntryGroup } from './entries'

/** What is the young person's own, from eight on: to answer, what is kept of it, the two voices, and who looked. */
export function ownEntries(child: KnownChild, profile: Profile, now: Instant): EntryGroup {
  const isSelf = profile.sees === 'self'
  const stage = stageAt(profile.born, now)
  const refusal = notHere(profile, stage)
  const to = (page: string) => () => void openPage(`/child/pages/${page}/index`, { child: child.id })
  const own: Entry = {
    id: 'to-own',
    title: isSelf ? '看看自己这两周' : '孩子自己来答',
    note: isSelf ? '一次一句话，给谁看你来定' : '把手机交给孩子，给你看多少由孩子定',
    open: to('own'),
  }
  const kept: Entry = {
    id: 'to-own-kept',
    title: isSelf ? '我存过的' : '孩子自己说的',
    note: isSelf ? '给谁看，可以改，可以删' : '孩子愿意给你看的',
    open: to('own-kept'),
  }
  const voices: Entry = {
    id: 'to-voices',
    title: '两边说说',
    note: '六件小事，大人和孩子各说一遍',
    open: to('voices'),
  }
  const trace: Entry = { id: 'to-trace', title: '谁看过，改过什么', note: '一条条，都有日期', open: to('trace') }
  const reads = refusal === null || refusal === 'own-account-decides'
  const isAdult = stage === 'adult'
  return {
    title: isSelf ? '我自己的' : '孩子自己的声音',
    rows: reads ? [...(refusal === null ? [own] : []), kept, ...(isAdult ? [] : [voices]), trace] : [],
  }
}
