import type { Wait } from '#core/domain/duty/wait'

/** How long somebody without an appointment waits, as far as it can be said. */
export function waitText(wait: Wait): string {
  if (wait.state === 'unsure') return '现在说不准要等多久：还没有值班的人在站点登记到岗。'
  if (wait.state === 'not-today') return '照现在约好的和前面排着的算，今天很可能轮不到。可以先约一个时间再来。'
  return wait.minutes === 0 ? '照现在算，马上就能轮到。' : `照现在算，大约要等 ${wait.minutes} 分钟。`
}
