const takesTime = '不用连夜去。上班的日子打个电话约好，这一两周里去看一次，不用等到下一次体检。'
const secondLook = '去了，是请专业的人当面再看一次，规范里叫“复筛”。它不是诊断。早一点去，早一点有办法。'

/**
 * Scale → outcome → what a parent reads from the second version on. Written after a reading at eleven at night: what a good
 * result says must not read as a loss, and what sends on says by when. Where to go stands beside it on the page.
 */
export const resultWords = {
  'warning-signs': {
    lost: {
      headline: '请这几天带孩子去复查',
      meaning: `最后那个问题，你答了“是”。可能是会了又不会了，也可能是一直还没学会，要请医生分清。没有“不要等”里的情况，就不用连夜去：上班的日子先打电话问，这几天里去，不用等预约好的日子。${secondLook}`,
    },
    some: {
      headline: '有要留意的地方，请带孩子去复查',
      meaning: `${takesTime}${secondLook}`,
    },
    none: {
      headline: '这次问到的，没有要留意的地方',
      meaning:
        '它只看这几条，不是诊断，也不能保证什么。照常按时带孩子去做儿童保健，到了下一个年龄再看一次。你自己不放心，随时可以去问医生。',
    },
  },
  milestones: {
    all: {
      headline: '这个年龄的几样，孩子都会了',
      meaning:
        '指南里说，这样就是“达到相应月龄大多数婴幼儿的能力发展水平”。它只看这几样，不是诊断。平时多陪孩子说话、玩，到了下一个年龄再看一次。',
    },
    one: {
      headline: '有一样孩子还不会',
      meaning:
        '在家多玩这一样，下次体检时问问医生，指南也是这样建议的。它不是诊断，也不是说谁没带好。到了下一个年龄再看一次。',
    },
    more: {
      headline: '有几样孩子还不会，请带孩子去查一查',
      meaning: `${takesTime}指南的建议是，到医疗机构做相关的检查。检查是为了看清楚，它不是诊断，也不是说谁没带好。早一点去，早一点有办法。`,
    },
  },
  'care-risk': {
    some: {
      headline: '有些地方，可以请人一起想办法',
      meaning:
        '带孩子累，有这样的时候，不是谁的错。想要建议，下次打预防针时问儿童保健的医生；心里累，可以约人聊聊。一两个月以后再看一次。它不是诊断，也不给谁打分。',
    },
    none: {
      headline: '这一个月，问到的这些都还好',
      meaning: '指南里说，这样就继续保持。它只问了这几样，不是诊断。哪天累了、心里难受了，随时可以找人说说。',
    },
  },
} as const
