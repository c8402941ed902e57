import type { Occasion } from '#core/domain/messages/occasion'

export const occasionNames: Record<Occasion, string> = {
  'day-before': '前一天的提醒',
  'hour-before': '前一小时的提醒',
  changed: '时间有变动',
}

/** When each is sent: core/domain/messages/due.ts and quiet.ts. */
export const occasionNotes: Record<Occasion, string> = {
  'day-before': '约好的时间的前一天发。不发的那段时间里先等着，早上再发。',
  'hour-before': '约好的时间的前一小时发，什么时候都发。',
  changed: '站点或咨询师取消、改动了约好的时间，居民还没有看到的时候发。',
}

/** What the page itself finds, before anything is sent. */
export const troubles = {
  'id-missing': '下面已经写了格子，这里还缺模板编号。不用这种提醒的话，请把格子都去掉。',
  'id-unfit': '模板编号里只有字母、数字、横线和下划线，最长六十四位。请从公众平台原样复制。',
  'no-fields': '这个模板还没有写格子。微信要每一格都有内容，请照公众平台上的加上。',
  'name-unfit': '请照公众平台上的写，比如 {{thing1.DATA}} 就写 thing1。',
  minute: '请写成 21:30 这样，从 0:00 到 24:00。',
} as const
