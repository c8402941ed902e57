/** Every kit is by these, read again within a year, and nobody with a licence has read it yet. */
export const byUs = {
  author: '心邻内容组',
  authorRole: '科普编写，不是医生',
  review: null,
  updatedOn: '2026-11-27',
  reviewBy: '2027-11-27',
} as const

/** The same two last, whoever it is for. */
export const always = [
  { who: '12356 心理援助热线', about: '心里堵得慌、想找人说说，都可以打。各地接听时间不同，没人接就隔一会儿再打。' },
  { who: '社区的咨询师', about: '免费，可以在“预约”里约，也可以直接到站点问。第一次去，不用准备什么。' },
] as const
