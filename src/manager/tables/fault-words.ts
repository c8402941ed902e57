import { sheetNames } from '#core/domain/setup/columns'
import type { RowFault, RowFaultKind } from '#core/domain/setup/faults'

/** What is wrong with a row, and what to do; `it`: the word it is about. */
const words: Record<RowFaultKind, (it: string) => string> = {
  'column-unknown': (it) => `不认识「${it}」这一列，请删掉，或者改成模板里的名称。`,
  'column-twice': (it) => `「${it}」这一列有两个，请留一个。`,
  formula: () => '这一行里有公式。请把算好的字写进去。',
  'too-long': (it) => `「${it}」这一格太长了。名称最多六十个字，地址最多两百个字。`,
  'row-twice': (it) => `「${it}」和前面的一行重复了，请留一行。`,
  'place-missing': () => '没有写地方。你管着几个最上面的地方时，「上级」也要写。',
  'place-unknown': (it) => `在你管的地方里没有找到「${it}」，也不在这张表里，或者已经停用。`,
  'place-ambiguous': (it) => `叫「${it}」的地方不止一个，请写成“上级/地方”。`,
  'place-there': (it) => `「${it}」已经有了，这一行没有新的东西可添，请删掉。`,
  'place-full': () => '同一级已经有三百个地方，放不下了。',
  'kind-unknown': (it) => (it === '' ? '没有写类别。' : `没有「${it}」这一类，请照「写法」里的写。`),
  'kind-not-here': (it) => `「${it}」这一类不能放在这个上级下面，比如社区下面不能放街道。`,
  'kind-differs': (it) => `「${it}」已经有了，可是类别和表里写的不一样。`,
  'tree-too-deep': () => '层级太深了，最多十层。',
  'site-missing': () => '没有写站点的名称，或者要写明是哪一个站点。',
  'site-there': (it) => `这个地方已经有叫「${it}」的站点了，请删掉这一行。`,
  'rooms-differ': (it) =>
    `「${it}」已经有了，房间和表里写的不一样。表格不改已有的站点：请在「地方和站点」里点开它改房间，有人约了的会先告诉你。改好以后删掉这一行。`,
  'hours-differ': (it) =>
    `「${it}」已经有了，开放时间和表里写的不一样。表格不改已有的站点：请在「地方和站点」里点开它改开放时间。改好以后删掉这一行。`,
  'site-kind-unknown': (it) => (it === '' ? '没有写站点类型。' : `没有「${it}」这一种站点，请照「写法」里的写。`),
  'site-unknown': (it) => `这个地方没有叫「${it}」的站点。`,
  'site-full': () => '一个地方最多六十个站点，已经满了。',
  'address-missing': () => '没有写站点的地址，居民要靠它找过来。',
  'phone-wrong': (it) => `「${it}」不像一个电话号码。`,
  'rooms-wrong': () => '房间要用顿号分开，每个都有名字，不能重名，最多三十个。',
  'hours-unread': (it) => `看不懂「${it}」。请写成：周一至周五 9:00-12:00、14:00-17:30；周六 9:00-12:00。`,
  'hours-clash': () => '时间有重叠，或者一天里的段数太多。',
  'person-missing': () => '没有写称呼。',
  'role-unknown': (it) => (it === '' ? '没有写岗位。' : `没有「${it}」这个岗位，请照「写法」里的写。`),
  'role-by-batch': (it) => `「${it}」不能用表格邀请：先在“专家库”里提一批名单，审定以后从那里邀请。请删掉这一行。`,
  'counsellors-only': () => '只有咨询师要写站点和每周时间，别的岗位请空着。',
  'already-invited': (it) => `「${it}」已经有一份没用过的邀请了，请删掉这一行，或者先收回那一份。`,
  'already-works': (it) => `「${it}」已经在这个岗位上了，请删掉这一行。`,
  'calendar-there': (it) => `这个站点已经有「${it}」的日程了。请在「同事」里邀请，用那一份日程。`,
}

export const faultText = ({ sheet, row, fault, about }: RowFault): string =>
  `${sheetNames[sheet]}第 ${row} 行：${words[fault](about)}`
