import { calendarRefusals } from '../wording/calendar-refusals'
import { innerRefusals } from '../wording/inner-refusals'
import { alsoSays, type ImportRefusal } from '../wording/refusals'

export const importRefusals: Record<ImportRefusal, string> = {
  'wording-unreadable': '这个文件读不出来，请检查是不是一份完整的问卷文字。',
  'wording-differs': '文件里还有地方和题目骨架对不上，请先核对，改好再交。',
  'wordings-full': '这份问卷已经交过太多版，存不下了，请先请维护的人清理旧的。',
  'licence-dates': '授权的起止日期不对，或者已经过期，请核对授权书。',
  'licence-no-screen': '授权书没有允许在屏幕上使用，这份问卷不能放上来。',
  'licence-missing': '授权书原件没有交全，或者打不开，请重新选文件再交一次。',
  'licence-incomplete': '授权的内容没有填全，请照着授权书补上。',
  'import-unknown': '没有找到交上来的这一版，请回到列表再看看。',
  'same-person': '自己交的要请另一位负责人来核准，这是为了两个人都看过。',
  'already-decided': '这一版已经有人处理过了，请回到列表看看现在怎样。',
}

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const managerSays = { ...innerRefusals, ...calendarRefusals, ...importRefusals }

alsoSays(managerSays)
