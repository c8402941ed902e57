import { postNames } from '#core/content/post-names'
import type { listLooks } from '#core/contracts/account'
import type { OutputOf } from '#core/contracts/operation'

export type Look = OutputOf<typeof listLooks>['looks'][number]

export const lookedAt: Record<Look['what'][number], string> = {
  'for-whom': '为谁约的',
  intake: '你先写的话',
  name: '称呼',
  phone: '电话号码',
  result: '你分享的自评结果',
  credentials: '你填的证件',
  writing: '你寄给心语报的稿子',
  existence: '只确认这里有你的记录，没有打开',
}

export const lookedFor: Record<Look['purpose'], string> = {
  session: '为了和你的谈话',
  'call-back': '为了给你打电话',
  periodical: '为了编心语报',
  'before-session': '为了谈话前的准备',
  'in-session': '在和你谈话的时候',
  'after-session': '为了谈话以后的跟进',
  emergency: '担心有人有危险，紧急打开，写了理由',
  shared: '咨询师请同事一起看，档案专人同意过',
  post: '为了管理你在这里的岗位',
  move: '有人到站点，请他们把记录搬到另一个微信',
}

/**
 * A number to call back is read by whoever sees to the list of the site, what was sent in by the editors; in an emergency,
 * and with the keeper's yes, somebody else than the counsellor looks; at what belongs to a post, who manages the place.
 */
export function whoLooked({ purpose, counsellorName, role }: Look): string {
  if (purpose === 'call-back') return role === 'manager' ? '站点的负责人' : '站点的工作人员'
  if (purpose === 'periodical') return '心语报的编辑'
  if (purpose === 'post') return '你岗位上的负责人'
  if (purpose === 'move') return `站点的${role === null ? '工作人员' : postNames[role]}`
  if (purpose === 'emergency' || purpose === 'shared') {
    return `另一位${role === null ? '工作人员' : postNames[role]}（和${counsellorName || '咨询师'}的那次预约）`
  }
  return counsellorName || '已经不在这里的咨询师'
}

/** What became of a look in an emergency; null of any other. */
export function judgedText({ purpose, judged }: Look): string | null {
  if (purpose !== 'emergency') return null
  if (judged === null) return '档案专人会逐次核查这样的打开，结论会写在这里。'
  return judged === 'warranted'
    ? '档案专人核查过：当时有必要。'
    : '档案专人核查过：当时没有必要。你可以找站点的负责人问清楚。'
}
