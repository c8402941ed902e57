import type { Consent } from './consents'

/**
 * What is agreed to about a child. Read for it: 个人信息保护法 art. 31, as quoted at lawparks.com (under 14 parents or other
 * guardians consent, with rules of their own), and 儿童个人信息网络保护规定 art. 9–10 (what has to be told: purpose, manner,
 * scope, where and how long, safety, what follows a no, how to complain, correct and delete). Not yet read by a lawyer.
 */
export const childConsents = {
  guardian: {
    purpose: 'guardian-for-child',
    version: 3,
    title: '替孩子保存之前，请先读一读',
    paragraphs: [
      '你是孩子的父母或其他监护人，才能替孩子同意。同不同意由你决定，不同意也能看文章、做不保存的筛查、打求助电话、为孩子预约。',
      '存什么：你给孩子起的称呼、出生的年和月、早产的话还有孕周，以及你选择保存的筛查和自评。不要姓名、身份证号、学校和照片。',
      '做什么用：按年龄给孩子合适的内容，让你看到前后变化。不用来做别的，不给别的公司和个人。',
      '怎么存：加密以后，放在本服务租用的微信云开发里。称呼只有你能看到。回答我们的工作人员打不开，除非你自己把某一份给约好的那位咨询师看；孩子自己答的，要孩子点头才能给。',
      '存多久：到你删掉为止。你随时可以改、可以删，也可以收回同意，收回以后马上停止使用。',
      '孩子 8 岁起，我们也会问孩子愿不愿意。12 岁起，孩子自己做的自评由孩子决定给你看多少；有危险的回答除外：是程序按答案认出来的，没有人看，只告诉你孩子需要马上关心，不说答了什么，也会告诉孩子为什么。',
      '从孩子满 14 岁那天起，要等孩子自己重新同意；孩子还没说同意的时候，谁都看不到以前的记录。满 18 岁，记录只属于孩子自己。',
      '有疑问或者想投诉，请找公示的站点工作人员。没有人在后台实时查看；有危险请直接打 120 或 110。',
    ],
  },
  /** Plain enough to be read by an eight-year-old: no sentence longer than fifteen characters. */
  child: {
    purpose: 'child-agrees',
    version: 3,
    title: '先听听你的意思',
    paragraphs: [
      '大人替你记过一些事。还有你是哪年哪月生的。',
      '你自己答的，以后也能记。',
      '大人填的，大人能给咨询师看。你答的，要你点头才给看。',
      '记不记，你说了算。',
      '不想记，就点“不，我不想”。别的照样能用。',
      '家里的大人至少看得到大概。',
      '满12岁，你可以自己选。给大人看多少，你来定。',
      '有一件事，我们不能瞒着。你答了想伤害自己，大人会知道。只告诉他们，你需要关心。为什么说，也会告诉你。',
      '家里有人伤害你，打 110。',
      '以后改主意也可以。想停，再来点“收回同意”。',
    ],
  },
  /** As short: what a fourteen-year-old is asked anew. */
  own: {
    purpose: 'young-person-agrees',
    version: 3,
    title: '这些记录，现在由你决定',
    paragraphs: [
      '你满14岁了。以前的记录是大人同意存的。现在要问你自己。',
      '你同意之前，谁也看不到它们。大人也不行。',
      '你同意后，大人能看他们填的。你自己做的，你来选。可以都给看，可以只说大概。也可以完全不给看。',
      '大人填的，大人能给咨询师看。你自己做的，要你点头才给看。',
      '有一件事，我们不能瞒着。你答了想伤害自己，大人会知道。只告诉他们，你需要关心。不说你答了什么。为什么说，也会告诉你。',
      '家里有人伤害你，打 110。',
      '你可以不同意。也可以把它们全删掉。以后改主意也可以。',
      '满18岁，我们会再问你一次。那时它只属于你。',
    ],
  },
  adult: {
    purpose: 'adult-agrees',
    version: 2,
    title: '这份记录，现在只属于你',
    paragraphs: [
      '你满18岁了。从今天起，家里人看不到这份记录。',
      '里面有小时候存下的内容。你同意，才会重新打开。',
      '打开以后，只有你自己能看。要不要给咨询师看，也只由你说。你可以留着，也可以全删掉。',
    ],
  },
} as const satisfies Record<string, Consent>

export type ChildConsentText = keyof typeof childConsents
