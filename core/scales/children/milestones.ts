import { defineScale } from '#core/domain/assessment/define'
import type { Item } from '#core/domain/assessment/scale'
import { ageGroups, groupId } from './age-groups'
import { earlyYearsGuide } from './passports'

/** Domain → its title in the guide. */
const domains = {
  gross: '大运动',
  fine: '精细动作',
  language: '语言',
  cognition: '认知',
  social: '社会交往',
} as const

type Domain = keyof typeof domains
type Signs = Readonly<Record<Domain, string>>

/** Full months → one sign of each domain. Word for word from the guide's body; only the words for the age are cut off. */
const signs: Readonly<Record<number, Signs>> = {
  3: {
    gross: '竖抱头可以稳稳地立起',
    fine: '可手握玩具',
    language: '可发声回应养育人',
    cognition: '可用眼睛寻找声源',
    social: '可以微笑回应他人的笑脸',
  },
  6: {
    gross: '可以自己坐一会儿',
    fine: '可两手传递玩具',
    language: '叫名字时有反应',
    cognition: '看到物品掉落去找',
    social: '可区分熟人和生人',
  },
  8: {
    gross: '可腹部贴着床面爬行',
    fine: '可用两手拿小东西对敲',
    language: '可发出一连串重复的音节',
    cognition: '可注意到物品上的细节',
    social: '对陌生人出现害怕的反应',
  },
  12: {
    gross: '可自己独站数秒以上',
    fine: '可把小丸放进小瓶',
    language: '可听懂1个以上物品名',
    cognition: '可模仿他人正在做的动作',
    social: '对他人面部表情有反应',
  },
  18: {
    gross: '可扶着墙或栏杆上楼梯',
    fine: '可用手拧瓶盖、上发条',
    language: '可说出3个有意义的词',
    cognition: '知道常用物品用途',
    social: '可与他人玩传球等互动游戏',
  },
  24: {
    gross: '可双脚同时离地跳起',
    fine: '可一页页翻书',
    language: '可说简单的句子',
    cognition: '可玩装扮游戏',
    social: '可主动示意大小便',
  },
  30: {
    gross: '可双脚向前跳出一段距离',
    fine: '可模仿大人画横线',
    language: '可回答简单问题',
    cognition: '可模仿他人用积木搭火车、小桥等',
    social: '懂得轮流(如排队滑滑梯)',
  },
  36: {
    gross: '可单脚站5秒以上',
    fine: '可用绳穿扣子或串珠',
    language: '可说出简单故事的大部分情节',
    cognition: '可理解时间概念',
    social: '可自己穿鞋子或袜子等',
  },
}

const ages = Object.keys(signs).map(Number)
const domainIds = Object.keys(domains) as Domain[]
const idOf = (months: number, domain: Domain) => `ms-${months}m-${domain}`

const items = Object.entries(signs).flatMap(([months, ofAge]) =>
  domainIds.map((domain): Item => {
    const at = Number(months)
    return { id: idOf(at, domain), stem: ofAge[domain], group: groupId(at) }
  }),
) as unknown as readonly [Item, ...Item[]]

const open = (of: readonly string[]) =>
  ({ kind: 'count', of: of.map((item) => ({ item })), atLeast: 1, missing: { rule: 'none' } }) as const

/**
 * 3岁以下婴幼儿心理行为发育标志自评: eight ages, one sign of each of five domains. 否 counts: none, one, and two or more
 * are told apart. A domain's own count names what a sign is about; it is no score to be shown.
 */
export const milestones = defineScale({
  id: 'milestones',
  version: 1,
  title: '3岁以下婴幼儿心理行为发育标志自评',
  englishTitle: 'Self-check of developmental milestones under three, early years guide',
  abbreviation: '发育标志自评',
  plainTitle: '这个年龄会做的几件事',
  about: '按孩子现在的年龄，看动作、说话、认东西、和人来往这五样，一两分钟。',
  minutes: 1,
  respondents: ['guardian'],
  ages: { unit: 'months', from: 3, until: 36 },
  timeFrame: { days: null, words: '孩子现在' },
  lead: '婴幼儿能够达到相应发育特征，养育人在该项发育标志后选“是”，表示婴幼儿达到相应月龄大多数婴幼儿的能力发展水平。',
  parameters: ['age'],
  options: [
    { value: 0, label: '是，已经这样' },
    { value: 1, label: '否，还没有' },
  ],
  groups: ageGroups(ages, { yearly: false }),
  items,
  scores: [
    ...domainIds.map((domain) => ({
      id: domain,
      title: domains[domain],
      role: 'step' as const,
      rule: open(ages.map((months) => idOf(months, domain))),
    })),
    { id: 'open', title: '还没有出现的', role: 'total', rule: open(items.map(({ id }) => id)) },
  ],
  bandSets: [
    {
      id: 'guide-2024',
      score: 'open',
      source: '婴幼儿早期发展服务指南（试行），国卫办妇幼函〔2024〕467号',
      evidence: 'read',
      bands: [
        {
          id: 'all',
          from: 0,
          headline: '这个年龄的几样，孩子都会了',
          meaning:
            '指南里说，这样就是“达到相应月龄大多数婴幼儿的能力发展水平”。它只看这几样，不是诊断。平时多陪孩子说话、玩，到了下一个年龄再看一次。',
          nextStep: 'read',
        },
        {
          id: 'one',
          from: 1,
          headline: '有一样还没有出现',
          meaning:
            '指南的建议是，通过加强亲子交流与玩耍等促进发育，并向医务人员寻求指导和帮助。它不是诊断，是提醒你多陪一陪、问一问。',
          nextStep: 'doctor',
        },
        {
          id: 'more',
          from: 2,
          headline: '有几样还没有出现，请带孩子去查一查',
          meaning: '指南的建议是，带孩子到医疗机构进行相关检查。检查是为了看清楚，它不是诊断。早一点去，早一点有办法。',
          nextStep: 'doctor',
        },
      ],
    },
  ],
  patterns: [],
  shows: { score: 'open', number: false },
  direction: 'higher-is-heavier',
  retestAfterDays: null,
  passport: earlyYearsGuide,
})
