import type { Instant } from '#core/domain/time'
import { momentText } from '../../wording/dates'
import type { Run } from './run'

/** Where the answers lie, and how long by themselves. */
export function stayText({ until }: Pick<Run, 'until'>, held: boolean, now: Instant): string {
  const untilText = `到${momentText(until, now)} 为止`
  if (held) return `这台手机没能存下对方的回答，关掉心邻就没有了；不关的话，${untilText}。`
  return process.env.TARO_ENV === 'h5'
    ? `对方的回答只在这个浏览器窗口里，${untilText}，关掉窗口就没有了。`
    : `对方的回答暂时在你这台手机上，${untilText}，到时自动清掉；交上去以后马上清掉。`
}
