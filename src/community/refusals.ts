import { innerRefusals } from '../wording/inner-refusals'
import { alsoSays, type LineRefusal } from '../wording/refusals'

export const lineRefusals: Record<LineRefusal, string> = {
  'number-invalid': '这个电话号码写得不对，只能有数字和中间的短横线，三到十五位。',
  'number-fixed': '120 和 110 一直都在，不用写，也改不了。',
  'number-taken': '这个号码已经在名单里了，请到那一条里去改。',
  'line-incomplete': '还有没写的：名称、做什么用的、主办单位、接听时间怎么说、来源，一样都不能少。',
  'hours-clash': '接听时间里有两段撞在一起，或者一段也没有写，请看看每一天。',
  'hours-unsourced': '来源里没有这样写接听时间。请照抄原文；原文没有写 24 小时的，这里也不能写。',
  'verified-ahead': '核对的日子还没有到，请看看日期。',
  'line-unknown': '没有找到这条线路，请回到名单再看看。',
  'line-changed': '刚才有另一个人改过这条线路，这一次没有存。你写的都还在。',
  'area-unknown': '没有找到这个地方，请重新选一次这条线路管哪里。',
  'lines-full': '名单已经满五十条了，存不下新的，请先停用并请维护的人清理旧的。',
}

/** Each page of this subpackage loads these, so that whatever it asks can be refused in words. */
export const communitySays = { ...innerRefusals, ...lineRefusals }

alsoSays(communitySays)
