import type { Occasion } from '#core/domain/messages/occasion'
import type { Carried } from './form'

export const occasionNames: Record<Occasion, string> = {
  'day-before': '前一天的提醒',
  'hour-before': '前一小时的提醒',
  changed: '时间有变动',
  'place-offered': '候补轮到了',
  'place-asked': '给咨询师：等答复',
  'place-cancelled': '给咨询师：取消了',
  'place-moved': '给咨询师：改了时间',
  'place-booked': '给咨询师：有人约了',
}

/** When each is sent: core/domain/messages/due.ts and quiet.ts. */
export const occasionNotes: Record<Occasion, string> = {
  'day-before': '约好的时间的前一天发。不发的那段时间里先等着，早上再发。',
  'hour-before': '约好的时间的前一小时发，什么时候都发。',
  changed: '站点或咨询师取消、改动了约好的时间，居民还没有看到的时候发。里面的时间是原来约好的那个时间。',
  'place-offered': '有一个时间给排候补的人留着的时候发，到了留的期限就不发了。',
  'place-asked': '有人想约、要咨询师点头的时候发。已经答复了就不发。',
  'place-cancelled': '居民取消了约好的时间的时候发。里面是取消了的那个时间。',
  'place-moved': '居民改了时间的时候发。里面是原来的那个时间。',
  'place-booked': '有人约了咨询师的时间的时候发。马上又取消了的不发。',
}

/** What a field carries, as it is chosen. */
export const carries: Record<Carried, string> = {
  words: '一句固定的话',
  time: '约好的时间',
  news: '发生了什么',
  until: '留到什么时候',
}

/** What the page itself finds, before anything is sent. */
export const troubles = {
  'id-missing': '下面已经写了格子，这里还缺模板编号。不用这种提醒的话，请把格子都去掉。',
  'id-unfit': '模板编号里只有字母、数字、横线和下划线，最长六十四位。请从公众平台原样复制。',
  'no-fields': '这个模板还没有写格子。微信要每一格都有内容，请照公众平台上的加上。',
  'name-unfit': '请照公众平台上的写，比如 {{thing1.DATA}} 就写 thing1。',
  minute: '请写成 21:30 这样，从 0:00 到 24:00。',
} as const
