import type { listLooks } from '#core/contracts/account'
import type { OutputOf } from '#core/contracts/operation'

export type Look = OutputOf<typeof listLooks>['looks'][number]

export const lookedAt: Record<Look['what'][number], string> = {
  'for-whom': '为谁约的',
  intake: '你先写的话',
  name: '称呼',
  phone: '电话号码',
  result: '你分享的自评结果',
}

export const lookedFor: Record<Look['purpose'], string> = {
  session: '为了和你的谈话',
  'call-back': '为了给你打电话',
  'before-session': '为了谈话前的准备',
  'in-session': '在和你谈话的时候',
  'after-session': '为了谈话以后的跟进',
}

/** A number to call back is read by whoever sees to the list of the site. */
export const whoLooked = ({ purpose, counsellorName }: Look): string =>
  purpose === 'call-back' ? '站点的工作人员' : counsellorName || '已经不在这里的咨询师'
