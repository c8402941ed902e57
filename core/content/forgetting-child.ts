/**
 * What a young person reads before they delete their record by their own account, from 14 on. Short sentences: at 14 it is
 * as much a child's text. Prose ours; no lawyer has read it.
 */
export const forgettingChild = {
  title: '删掉我的这份档案',
  lead: '先看看什么会没有，什么还在。',
  goes: {
    title: '会删掉的',
    lines: [
      '出生的年和月。',
      '你自己答过、存过的。',
      '家里大人替你答过、存过的。',
      '谁同意过，谁看过，改过什么。',
      '正给咨询师看着的，也马上关上。',
      '谁是监护人，和你连上的账号。',
    ],
  },
  when: '点了以后，所有人马上都看不到，你也看不到。一小时内从库里清掉，找不回来。',
  stays: {
    title: '还会在的',
    lines: [
      '约好的谈话，和以前谈话的记录。要取消，请到“我的预约”。',
      '家里大人替你约的谈话。要取消，请大人来。',
      '你在“我的”里自己做、自己存的自评。',
      '家里大人怎么叫你，还在大人自己的名单里，大人可以去掉。',
      '有人抄下来、截了图的，我们删不到。',
    ],
  },
  ask: '我想删掉',
  really: '真的删掉吗？删了找不回来。需要有人陪的时候，家里大人在这里也收不到了。',
  yes: '真的删掉',
  no: '先留着',
  doubt: '没有等到回音，不知道删掉没有。再点一次也没关系。',
  done: '删掉了',
  after: '这份档案里的，谁都看不到了。想找人说说，随时可以打 12355 或者 12356。',
  home: '回到首页',
} as const
