import type { CallRecord } from '../../cloud/console/contract'

export const outcomes = {
  running: '进行中',
  ok: '成功',
  failed: '失败',
} as const satisfies Record<CallRecord['outcome'], string>

export const sources = {
  client: '小程序或网页',
  function: '另一个云函数',
  timer: '定时任务',
  console: '这个控制台',
} as const satisfies Record<CallRecord['source'], string>

/** The sample person's name, else the openid. */
export function callerOf(openid: string | null, people: readonly { openid: string; label: string }[]): string {
  if (openid === null || openid === '') return '没有人'
  return people.find((person) => person.openid === openid)?.label ?? openid
}
