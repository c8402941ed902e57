import type { Fault, FaultChance } from '../../cloud/console/contract'

export const kinds = {
  latency: '变慢',
  'lose-requests': '请求丢失',
  'lose-replies': '回答丢失',
  conflict: '事务冲突',
  'full-disk': '磁盘写满',
} as const satisfies Record<Fault['kind'], string>

/** What the program sees of each; said before it is switched on. */
export const effects = {
  latency: '每次请求都多等这么久再处理。程序看到的是慢：加载提示该出现，云函数可能因此超过时限。',
  'lose-requests': '连接在请求被看到之前断开，什么都没有做。云函数里的 SDK 抛出 socket hang up。',
  'lose-replies': '事情做了、也存好了，回答却丢了。SDK 抛出同样的 socket hang up：程序不知道做没做，重试时不该做两遍。',
  conflict: '事务遇到冲突并作废，什么都不会存下。在提交时，wx-server-sdk 会自己重试；在写入时不会，要靠程序自己重来。',
  'full-disk': '写入和提交都失败（SYS_ERR -501001），什么都存不下；读取照常。',
} as const satisfies Record<Fault['kind'], string>

const chanceOf = (chance: FaultChance): string =>
  'next' in chance ? `接下来 ${chance.next} 次` : `每次有 ${Number((chance.probability * 100).toFixed(1))}% 的机会`

const aimOf = (action: string | undefined): string => (action ? `${action} ` : '数据库请求')

/** A fault in force, as half a sentence. */
export function sentenceOf(fault: Fault): string {
  switch (fault.kind) {
    case 'latency':
      return `${aimOf(fault.action)}每次慢 ${fault.ms} 毫秒`
    case 'lose-requests':
      return `${aimOf(fault.action)}${chanceOf(fault.chance)}丢失请求`
    case 'lose-replies':
      return `${aimOf(fault.action)}${chanceOf(fault.chance)}丢失回答`
    case 'conflict':
      return `事务${fault.at === 'commit' ? '提交' : '写入'}时${chanceOf(fault.chance)}冲突`
    case 'full-disk':
      return '磁盘写满，什么都存不下'
  }
}
