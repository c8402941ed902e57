/**
 * What things here are about: the shelves of the articles, in their order. Courses have them too. Beside the shelves, since a
 * page that asks for a title needs no list of articles.
 */
export const topics: readonly { readonly id: string; readonly title: string }[] = [
  { id: 's01', title: '心理健康基础' },
  { id: 's02', title: '人际交往' },
  { id: 's03', title: '压力调整' },
  { id: 's04', title: '婚姻家庭' },
  { id: 's05', title: '家风家教' },
  { id: 's06', title: '女性' },
  { id: 's07', title: '儿童' },
  { id: 's08', title: '老年' },
  { id: 's09', title: '职场' },
  { id: 's10', title: '残疾人' },
  { id: 's11', title: '特殊人群' },
  { id: 's12', title: '安全健康教育' },
]

/** Of those that are known, in their order. */
export const topicTitles = (ids: readonly string[]): string[] =>
  topics.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
