import type { LessonKind } from '#core/domain/courses/course'

/** `4 分 05 秒`, `40 秒`: how long something is, or how far somebody is. */
export function lengthText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.floor(seconds % 60)]
  if (minutes === 0) return `${rest} 秒`
  return rest === 0 ? `${minutes} 分钟` : `${minutes} 分 ${rest} 秒`
}

/** What it takes of a phone's data: never said to be less than it is. */
export const dataText = (bytes: number): string => `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} 兆流量`

/** What no professional has read says so at its top. */
export const notReviewed = '这门课还没有经过专业人员审阅，讲的是日常能做的小事，不能代替看医生。'

export const kindText: Record<LessonKind, string> = { audio: '声音', video: '视频' }

/** What one does with it. */
export const takeIn: Record<LessonKind, string> = { audio: '听', video: '看' }
